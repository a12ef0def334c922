import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span, type Span } from '../../engine/document/span.ts';
import type { TaggedSpan } from '../../engine/ports.ts';
import { FallbackSession } from './fallback-session.ts';
import { backendDouble, TEST_CONFIG, testConfig, type DoubleOptions, type LogitOf } from './session-double.testing.ts';
import { createTagger, type Tagger, type TaggerParts } from './tagger.ts';
import { readTaggerConfig } from './tagger-config.ts';
import { HOSTILE_TEXTS } from './texts.testing.ts';
import { testVocab } from './vocab.testing.ts';

const vocab = testVocab();
const config = testConfig();
const never = (): boolean => false;

function taggerOf(options: DoubleOptions = {}, parts: Partial<TaggerParts> = {}): Tagger {
  const session = new FallbackSession({ backends: [backendDouble(options)], pad: vocab.pad });
  return createTagger({ session, vocab, config, sha256: '0'.repeat(64), ...parts });
}
const whole = (text: string): Span => span(0, text.length);
const shown = (text: string, found: readonly TaggedSpan[]): string[] =>
  found.map(({ span: at, phi, entity }) => `${text.slice(at.start, at.end)} ${phi?.type ?? entity?.type ?? ''}${phi?.subtype === undefined ? '' : `.${phi.subtype}`}`);

/** Favours one label for each of the given pieces, outside for all others. */
function labelled(pieces: Readonly<Record<string, string>>): LogitOf {
  const labels = ['phi', 'clinical', 'medication'].map((id) => config.layers.find((layer) => layer.id === id));
  const [phi] = labels;
  if (phi === undefined) throw new Error('no layer');
  const names = ['O', ...['NAME.PATIENT', 'NAME.DOCTOR', 'DATE', 'ID.MEDICALRECORD'].flatMap((name) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${name}`))];
  const wanted = new Map(Object.entries(pieces).map(([piece, label]) => [piece.startsWith('##') ? vocab.inner.get(piece.slice(2)) : vocab.first.get(piece), names.indexOf(label)]));
  return (id, label) => (label === (wanted.get(id) ?? 0) || label === 17 || label === 30 ? 6 : 0);
}

const unit = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...'abcdeinorst AEIST019.,-/()\n '.split(''), 'takes ', 'Smith ', 'okonkwo\n', 'pain. ') },
  { weight: 1, arbitrary: fc.constantFrom('é', 'e\u0301', '한', '漢', '\u0000', '\u200b', '\u00a0', '😀', '👩\u200d⚕️', 'שָׁ', '\ud800', '\udc00') },
);
const texts = fc.array(unit, { maxLength: 400 }).map((units) => units.join(''));

describe('spans', () => {
  it('are what the model marks, whole words, trimmed', async () => {
    const text = 'Seen by Dr Smith, on 3/4. Okonkwo takes aspirin.';
    const tagger = taggerOf({ logitOf: labelled({ smith: 'B-NAME.DOCTOR', ',': 'E-NAME.DOCTOR', okonkwo: 'S-NAME.PATIENT', 3: 'B-DATE', '/': 'I-DATE', 4: 'E-DATE' }) });
    expect(shown(text, await tagger.tag(text, whole(text), never))).toEqual(['Smith NAME.DOCTOR', '3/4 DATE', 'Okonkwo NAME.PATIENT']);
  });

  it('end where digits meet letters, and nowhere else in a word', async () => {
    const text = 'on 3/4was seen, 12mg';
    const tagger = taggerOf({ logitOf: labelled({ 3: 'B-DATE', '/': 'I-DATE', 4: 'E-DATE', seen: 'S-DATE' }) });
    expect(shown(text, await tagger.tag(text, whole(text), never))).toEqual(['3/4 DATE', 'seen DATE']);
  });

  it('lie inside the part, in order within a layer, never in a surrogate pair, with no white space at their edges', async () => {
    const tagger = taggerOf();
    await fc.assert(fc.asyncProperty(texts, fc.nat(), fc.nat(), async (text, a, b) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      for (const { span: at, score, phi, entity } of await tagger.tag(text, span(from, to), never)) {
        expect(at.start).toBeGreaterThanOrEqual(from > 0 && /[\ud800-\udbff]$/.test(text.slice(0, from)) ? from - 1 : from);
        expect(at.end).toBeLessThanOrEqual(to);
        expect(text.slice(at.start, at.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
        for (const edge of [at.start, at.end]) expect(/^[\udc00-\udfff]/.test(text.slice(edge)) && /[\ud800-\udbff]$/.test(text.slice(0, edge))).toBe(false);
        expect(score >= 0 && score <= 1).toBe(true);
        expect((phi === undefined) === (entity === undefined)).toBe(false);
      }
    }), { numRuns: 300 });
  });

  it.each(HOSTILE_TEXTS)('are found without fault: %s', async (_, text) => {
    await expect(taggerOf().tag(text, whole(text), never)).resolves.toBeInstanceOf(Array);
  });

  it('do not hang on the windows where the model sees no context', async () => {
    await fc.assert(fc.asyncProperty(texts, async (text) => {
      const [small, large] = await Promise.all([{ windowTokens: 16, overlapTokens: 4 }, { windowTokens: 512, overlapTokens: 0 }].map((sizes) => taggerOf({}, sizes).tag(text, whole(text), never)));
      expect(small).toEqual(large);
    }), { numRuns: 60 });
  });

  it('hold what a bolder position of the dial marks, below 0.5 and beside the others, from the same run', async () => {
    let runs = 0;
    const text = 'Seen by dr smith on the 4 was patient okonkwo for pain';
    const phiOf = async (dial: typeof TEST_CONFIG.dial): Promise<TaggedSpan[]> => {
      const tagger = taggerOf({ onRun: () => (runs += 1) }, { config: readTaggerConfig({ ...TEST_CONFIG, dial }) });
      return (await tagger.tag(text, whole(text), never)).filter(({ phi }) => phi !== undefined);
    };
    const alone = await phiOf(TEST_CONFIG.dial.slice(0, 1));
    const both = await phiOf(TEST_CONFIG.dial);
    expect(both.filter(({ score }) => score >= 0.5)).toEqual(alone);
    expect(both.length).toBeGreaterThan(alone.length);
    expect(both.every((one, i) => i === 0 || one.span.start >= (both[i - 1] as TaggedSpan).span.end)).toBe(true);
    expect(runs).toBe(2);
  });
});

describe('runs', () => {
  const long = Array.from({ length: 300 }, (_, i) => `Line ${i} takes aspirin ${i} mg daily for pain.`).join('\n');

  it('are only those of the part', async () => {
    let runs = 0;
    const tagger = taggerOf({ onRun: () => (runs += 1) });
    await tagger.tag(long, span(0, 200), never);
    expect(runs).toBeLessThan(6);
    await tagger.tag(long, span(0, 200), never);
    expect(runs).toBeLessThan(6);
  });

  it('give the same part by part as at once', async () => {
    const cuts = [0, ...[2000, 4000, 6000].map((at) => long.indexOf('\n', at) + 1), long.length];
    const tagger = taggerOf();
    const parts = await Promise.all(cuts.slice(1).map((to, i) => tagger.tag(long, span(cuts[i] as number, to), never)));
    const atOnce = await taggerOf().tag(long, whole(long), never);
    // A mention over a cut is two; nothing else may differ.
    const farFromCuts = ({ span: { start, end } }: TaggedSpan): boolean => cuts.every((cut) => cut === 0 || end < cut - 40 || start > cut + 40);
    const sorted = (found: readonly TaggedSpan[]): string[] => found.filter(farFromCuts).map(({ span: at, ...rest }) => `${at.start}-${at.end} ${JSON.stringify(rest)}`).sort();
    expect(sorted(parts.flat())).toEqual(sorted(atOnce));
  });

  it('are few after an edit', async () => {
    let runs = 0;
    const tagger = taggerOf({ onRun: () => (runs += 1) });
    await tagger.tag(long, whole(long), never);
    const all = runs;
    const edited = long.replace('Line 150 takes', 'Line 150 never takes');
    await tagger.tag(edited, whole(edited), never);
    expect(all).toBeGreaterThan(40);
    expect(runs - all).toBeLessThan(all / 4);
  });

  it('stop when cancelled', async () => {
    let runs = 0;
    const tagger = taggerOf({ onRun: () => (runs += 1) });
    await expect(tagger.tag(long, whole(long), () => runs >= 3)).rejects.toMatchObject({ code: 'JOB_CANCELLED' });
    expect(runs).toBe(3);
  });
});
