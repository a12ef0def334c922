import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../document/span.ts';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';
import { checkWritten } from './check-written.ts';
import { passagesOf } from './passages.ts';
import { promptFor } from './prompts.ts';
import type { WritingKind } from './types.ts';

const lexicons = shippedLexicons();
const PASSAGE = 'Pt takes metformin 500 mg bd. Denies chest pain. X-ray L knee: effusion.';
const NOTE = `Course:\n${PASSAGE}`;
const check = (kind: WritingKind, answer: string, isCut = false) => checkWritten(
  { text: NOTE, passage: { kind, source: span(8, NOTE.length), words: 12 }, answer, isCut }, lexicons,
);

describe('what a model wrote', () => {
  it('stands as a rewriting when every fact is there and none was added', () => {
    const { sentences, heldBack, lost } = check('rewrite', 'You take metformin 500 mg twice a day. You have no chest pain. The X-ray of the left knee shows fluid (effusion).');
    expect({ heldBack, lost }).toEqual({ heldBack: [], lost: [] });
    expect(sentences).toHaveLength(3);
    expect(sentences[0]?.evidence.map(({ start, end }) => NOTE.slice(start, end))).toEqual(['Pt takes metformin 500 mg bd.']);
  });

  it.each([
    ['a dose was changed', 'You take metformin 850 mg twice a day. You have no chest pain. The X-ray of the left knee shows an effusion.'],
    ['a side was changed', 'You take metformin 500 mg twice a day. You have no chest pain. The X-ray of the right knee shows an effusion.'],
    ['a "no" was lost', 'You take metformin 500 mg twice a day. You have chest pain. The X-ray of the left knee shows an effusion.'],
    ['a medicine was left out', 'You have no chest pain. The X-ray of the left knee shows an effusion.'],
    ['a problem was left out', 'You take metformin 500 mg twice a day. The X-ray of the left knee shows an effusion.'],
    ['something was added', `${PASSAGE} You also have asthma.`],
    ['nothing was written', ''],
  ])('does not stand as a rewriting when %s', (_, answer) => {
    const { sentences, heldBack, lost } = check('rewrite', answer);
    expect(sentences).toEqual([]);
    expect(heldBack.length + lost.length).toBeGreaterThan(0);
  });

  it('stands sentence by sentence as a summary; what is not supported is held back', () => {
    const { sentences, heldBack } = check('sum-up', 'The patient takes metformin 500 mg twice a day. An echocardiogram is planned.');
    expect(sentences.map(({ text }) => text)).toEqual(['The patient takes metformin 500 mg twice a day.']);
    expect(heldBack.map(({ text }) => text)).toEqual(['An echocardiogram is planned.']);
  });

  it('loses half a sentence at its end, and what models put around it', () => {
    expect(check('sum-up', 'Here is the summary:\nThere is no chest pain. The patient takes metf', true).sentences.map(({ text }) => text)).toEqual(['There is no chest pain.']);
    expect(check('sum-up', 'The patient takes', true)).toMatchObject({ sentences: [], heldBack: [] });
  });
});

describe('passages', () => {
  const sentence = 'The patient walked along the ward with one stick today. ';
  const note = `History:\n${sentence.repeat(30)}\nPlan:\nReview soon.\n`;

  it('are whole sentences of one section, short enough for a small model', async () => {
    const analysis = await analyze('d', note, { lexicons });
    for (const kind of ['rewrite', 'sum-up'] as const) {
      const passages = passagesOf(analysis, kind);
      expect(passages.length).toBeGreaterThan(0);
      for (const { source, words } of passages) {
        expect(words).toBeLessThanOrEqual(kind === 'rewrite' ? 60 : 400);
        expect(note.slice(source.start, source.end)).toMatch(/^The patient[\s\S]*\.$/);
        expect(note.slice(source.start, source.end)).not.toContain('Plan');
      }
    }
  });

  it('lie in order, inside the text, and overlap nowhere, whatever the text', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('History:\n', 'Plan: ', 'No pain. ', 'x ', '\n\n', 'word '.repeat(70), '10 mg bd; ', '\u{1F600} '), { maxLength: 40 }), async (parts) => {
      const text = parts.join('');
      const analysis = await analyze('d', text, { lexicons });
      const passages = passagesOf(analysis, 'rewrite');
      passages.forEach(({ source }, i) => expect(source.start).toBeGreaterThanOrEqual(passages[i - 1]?.source.end ?? 0));
      expect(passages.at(-1)?.source.end ?? 0).toBeLessThanOrEqual(text.length);
    }), { numRuns: 60 });
  });

  it('stand in a prompt as they are, and last comes what is asked for', () => {
    const prompt = promptFor('rewrite', PASSAGE);
    expect(prompt).toContain(`"""\n${PASSAGE}\n"""`);
    expect(prompt.endsWith('Plain version:')).toBe(true);
  });
});
