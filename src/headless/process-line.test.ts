/** The headless contract, line by line. Rule ids H1.. are those of docs/headless.md. */
import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../engine/lexicon/node-lexicons.testing.ts';
import { taggerDouble } from '../engine/tagger-double.testing.ts';
import { readOptions } from './options.ts';
import { processLine } from './process-line.ts';

const lexicons = shippedLexicons();
const NOTE = 'PMH: asthma\nMeds: aspirin 81 mg daily\nSSN 219-09-9999.\nMrs Delia Hartnell denies chest pain. Review on 3 March 2026.';

interface Line {
  readonly id: unknown;
  readonly error?: { readonly code: string; readonly message: string };
  readonly [key: string]: unknown;
}
type Placed = { start: number; end: number; text: string };

async function run(args: string, input: unknown): Promise<Line> {
  const options = readOptions(args.split(' '));
  const line = typeof input === 'string' ? input : JSON.stringify(input);
  const { json } = await processLine(line, { options, lexicons, seed: options.seed ?? 'drawn' });
  expect(json).not.toContain('\n');
  return JSON.parse(json) as Line;
}

describe('headless', () => {
  it('H1 annotate: offsets are those of the given text', async () => {
    const out = await run('annotate', { id: 'a', text: NOTE });
    for (const list of ['entities', 'phi'] as const) {
      for (const { start, end, text } of out[list] as Placed[]) expect(NOTE.slice(start, end)).toBe(text);
    }
    expect(out['phi']).toEqual(expect.arrayContaining([expect.objectContaining({ type: 'ID', subtype: 'SSN', text: '219-09-9999' })]));
    expect((out['sections'] as { kind: string }[]).map((section) => section.kind)).toContain('past-medical-history');
  });

  it('H1 annotate lists what deidentify removes: PHI from the threshold up', async () => {
    const tagger = taggerDouble({ zuriel: { score: 0.2, phi: { type: 'NAME' } } });
    const text = 'told zuriel to rest';
    const listed = async (args: string): Promise<unknown[]> => {
      const { json } = await processLine(JSON.stringify({ id: 1, text }), { options: readOptions(args.split(' ')), lexicons, seed: 's', tagger });
      return (JSON.parse(json) as { phi: { text: string }[] }).phi.map((one) => one.text);
    };
    expect(await listed('annotate')).toEqual([]);
    expect(await listed('annotate --threshold 0.1')).toEqual(['zuriel']);
  });

  it('H2 deidentify: each edit stands where it says, in both texts', async () => {
    for (const operator of ['tag', 'mask', 'remove', 'surrogate', 'generalise']) {
      const out = await run(`deidentify --operator ${operator} --seed s`, { id: 1, text: NOTE });
      const text = out['text'] as string;
      expect(text).not.toContain('219-09-9999');
      for (const edit of out['edits'] as { start: number; end: number; replacement: string; outStart: number; outEnd: number }[]) {
        expect(text.slice(edit.outStart, edit.outEnd)).toBe(edit.replacement);
        expect(edit.start).toBeLessThan(edit.end);
      }
    }
  });

  it('H3 a seed fixes the output, and neighbours do not change it', async () => {
    const first = await run('deidentify --operator surrogate --seed s1', { id: 1, text: NOTE });
    await run('deidentify --operator surrogate --seed s1', { id: 2, text: `${NOTE} Again.` });
    expect(await run('deidentify --operator surrogate --seed s1', { id: 1, text: NOTE })).toEqual(first);
  });

  it('H4 simplify: sentences cover every letter and digit, in order, and join to the text', async () => {
    const out = await run('simplify', { id: 1, text: NOTE });
    const covered = (out['sentences'] as { source: [number, number]; text: string }[]);
    let at = 0;
    for (const { source: [start, end] } of covered) {
      expect(NOTE.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
      expect(end).toBeGreaterThanOrEqual(start);
      at = end;
    }
    expect(NOTE.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    const squeeze = (text: string): string => text.replace(/\s+/g, '');
    expect(squeeze(covered.map((sentence) => sentence.text).join(''))).toBe(squeeze(out['text'] as string));
  });

  it('H5 summarize: evidence lies in the note; several notes name theirs', async () => {
    const one = await run('summarize --style problems', { id: 1, text: NOTE });
    for (const line of one['summary'] as { evidence: [number, number][] }[]) {
      for (const [start, end] of line.evidence) expect(NOTE.slice(start, end).trim()).not.toBe('');
    }
    const several = await run('summarize', { id: 1, notes: [{ id: 'n1', date: '2026-01-02', text: NOTE }, { id: 'n2', text: 'Plan: start metformin 500 mg twice daily.' }] });
    for (const line of several['summary'] as { evidence: { note: string }[] }[]) {
      for (const evidence of line.evidence) expect(['n1', 'n2']).toContain(evidence.note);
    }
  });

  it('H6 verify: at least one claim a sentence, spans into the output', async () => {
    const output = 'Takes aspirin 81 mg daily. Has no chest pain.';
    const out = await run('verify', { id: 1, source: NOTE, output });
    const claims = out['claims'] as { start: number; end: number; verdict: string }[];
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const claim of claims) {
      expect(output.slice(claim.start, claim.end).trim()).not.toBe('');
      expect(['supported', 'unsupported', 'contradicted']).toContain(claim.verdict);
    }
  });

  it.each([
    ['not json Hartnell', null, 'INPUT_INVALID'],
    ['[1]', null, 'INPUT_INVALID'],
    [{ text: 'Hartnell' }, null, 'INPUT_INVALID'],
    [{ id: 'x', text: 7 }, 'x', 'INPUT_INVALID'],
    [{ id: 'x', text: 'Hartnell', language: 'pt' }, 'x', 'INPUT_INVALID'],
    [{ id: 'x', text: 'Hartnell '.repeat(700_000) }, 'x', 'TEXT_TOO_LONG'],
    [{ id: 'x', text: `Hartnell${'\u0000\u0001\u0002'.repeat(200)}` }, 'x', 'TEXT_BINARY'],
  ])('H7 a line that cannot be processed gives an error without its text (case %#)', async (input, id, code) => {
    const out = await run('annotate', input);
    expect(out.id).toBe(id);
    expect(out.error?.code).toBe(code);
    expect(JSON.stringify(out)).not.toContain('Hartnell');
  });

  it.each(['', 'nonsense', 'annotate more', 'deidentify --operator paint', 'simplify --level 3', 'annotate --unknown', 'annotate --threshold much', 'annotate --threshold 1.5'])('H8 refuses the command line %j', (args) => {
    expect(() => readOptions(args === '' ? [] : args.split(' '))).toThrow();
  });
});

const HOSTILE: readonly [string, string][] = [
  ['empty', ''],
  ['lone surrogates', 'a\ud800b \udc00 c Dr \ud83d Smith'],
  ['right to left', 'المريض أحمد، العمر ٤٥ سنة. \u202eabc\u202c'],
  ['emoji', '👩‍⚕️ says 👍 BP 120/80 🩺'],
  ['CRLF', 'PMH: asthma\r\nPlan: rest\r\n'],
  ['NUL', 'a\u0000b takes aspirin 81 mg daily and has had no trouble with it so far, he says today'],
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> no pain'],
  ['nested brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['nested round brackets', `${'('.repeat(10_000)}${')'.repeat(10_000)}`],
  ['one long line', 'word '.repeat(20_000)],
  ['one long word', 'x'.repeat(100_000)],
  ['one long number', '1'.repeat(100_000)],
  ['digits and dashes', '12-'.repeat(33_000)],
  ['commas and names', 'Ann, '.repeat(20_000)],
];

describe('hostile text', () => {
  describe.each(['annotate', 'deidentify --seed s', 'simplify', 'summarize'])('%s', (args) => {
    it.each(HOSTILE)('%s: a result', async (_, text) => {
      const out = await run(args, { id: 'h', text });
      expect(out.error).toBeUndefined();
    });
  });
});
