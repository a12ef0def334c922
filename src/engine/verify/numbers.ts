/** Numbers in digits and in words. In: tokens. Out: a value and where it ends. */
import type { Token } from '../text/tokenise.ts';

export interface NumberFound {
  readonly value: number;
  readonly last: number;
  /** Written as a word; "one" is mostly no number and is told apart by this. */
  readonly inWords: boolean;
}

const SMALL: ReadonlyMap<string, number> = new Map([
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
].map((word, value) => [word, value] as const));
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
  ['twenties', 20], ['thirties', 30], ['forties', 40], ['fifties', 50], ['sixties', 60], ['seventies', 70], ['eighties', 80], ['nineties', 90],
]);
const MULTIPLES: ReadonlyMap<string, number> = new Map([['triple', 3], ['quadruple', 4], ['quintuple', 5]]);
const SCALES: ReadonlyMap<string, number> = new Map([['hundred', 100], ['thousand', 1000], ['million', 1e6]]);

/** The value of digits as written: "1,250", "0.5", "2,5" (decimal comma). */
export function parseDigits(text: string): number {
  const thousands = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  return Number(thousands ? text.replaceAll(',', '') : text.replace(',', '.'));
}

export function numberAt(tokens: readonly Token[], at: number, to: number): NumberFound | undefined {
  const token = at < to ? tokens[at] : undefined;
  if (token === undefined) return undefined;
  const found = token.kind === 'number' ? digitsAt(token, at) : wordsAt(tokens, at, to);
  if (found === undefined) return undefined;
  const scale = SCALES.get(tokens[found.last + 1]?.norm ?? '');
  return scale === undefined || found.last + 1 >= to ? found : { ...found, value: found.value * scale, last: found.last + 1 };
}

function digitsAt(token: Token, at: number): NumberFound | undefined {
  const value = parseDigits(token.text);
  return Number.isFinite(value) ? { value, last: at, inWords: false } : undefined;
}

function wordsAt(tokens: readonly Token[], at: number, to: number): NumberFound | undefined {
  const { norm } = tokens[at] as Token;
  const small = SMALL.get(norm) ?? MULTIPLES.get(norm);
  if (small !== undefined) return { value: small, last: at, inWords: true };
  // "x2", "POD2", "D10": a count or a day written onto its letter.
  const times = /^(?:x|pod|d|day)(\d{1,3})$/.exec(norm);
  if (times !== null) return { value: Number(times[1]), last: at, inWords: false };
  const tens = TENS.get(norm);
  if (tens === undefined) return undefined;
  const joined = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const ones = joined < to ? SMALL.get(tokens[joined]?.norm ?? '') : undefined;
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: tens + ones, last: joined, inWords: true }
    : { value: tens, last: at, inWords: true };
}
