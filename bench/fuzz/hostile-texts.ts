/** Generators of hostile texts. In: pieces. Out: fast-check arbitraries, of short texts and of lines of 100,000 characters. */
import fc from 'fast-check';
import { TRAPS } from './pieces.ts';

export const LINE_LENGTH = 100_000;

/** A run of a text's words and what stands between them, from anywhere in it to anywhere. */
function splices(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 80 }), fc.boolean()).map(([text, from, length, whole]) => {
    const start = from % Math.max(1, text.length);
    return whole ? text : text.slice(start, start + length);
  });
}

const joints = fc.constantFrom('', ' ', ' ', ' ', '\n', '\n\n', ', ', '. ', ': ', '\t');
const traps = fc.constantFrom(...TRAPS);

function repeated(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(piece, fc.integer({ min: 2, max: 30 }), joints).map(([text, times, joint]) => Array<string>(times).fill(text).join(joint));
}

const nested = fc.tuple(fc.constantFrom('()', '[]', '{}', '<>', '“”', '""'), fc.integer({ min: 1, max: 60 }), fc.boolean())
  .map(([[open, close], depth, closed]) => (open as string).repeat(depth) + (closed ? (close as string).repeat(depth) : ''));

export interface HostileTexts {
  readonly short: fc.Arbitrary<string>;
  readonly line: fc.Arbitrary<string>;
}

/** @param sources texts whose parts are spliced: cases and lines of notes */
export function hostileTexts(cases: readonly string[], lines: readonly string[]): HostileTexts {
  const piece = fc.oneof(
    { weight: 5, arbitrary: splices(cases) }, { weight: 4, arbitrary: splices(lines) }, { weight: 3, arbitrary: traps },
    { weight: 1, arbitrary: nested }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  );
  const some = fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: repeated(piece) });
  const short = fc.array(fc.tuple(some, joints), { maxLength: 14 }).map((parts) => parts.flat().join(''));
  const line = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.constantFrom('', ' ', ', ', '-', '.')).map(([parts, joint]) => {
    const text = parts.join(joint).replace(/[\n\r\u2028\u2029]/g, ' ') + joint;
    return (text === '' ? 'x' : text).repeat(Math.ceil(LINE_LENGTH / Math.max(1, text.length))).slice(0, LINE_LENGTH);
  });
  return { short, line };
}
