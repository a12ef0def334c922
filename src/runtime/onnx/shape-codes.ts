/**
 * The shape of a word: what an uncased encoder does not see. In: a text and a word's range. Out: a code from 1 to 160, fed to the
 * model as `token_type_ids` and the same for all pieces of a word; 0 is for pieces that are no text ([CLS], [SEP], [PAD]).
 *
 * code = 1 + letters x 16 + gap x 4 + place. Written down in docs/adr/0009-model-and-rules.md; training/ has its twin.
 */
import { ASCII_SHAPE, CAPITAL, characterOf, DIGIT, SMALL } from './characters.ts';

export const SHAPES = 161;
export const NO_WORD = 0;

/** Case and digits of a word as written: 0 neither letter nor digit ... 9 both. */
export function lettersOf(text: string, start: number, end: number): number {
  let capitals = 0;
  let smalls = 0;
  let digits = 0;
  let firstIsCapital = false;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const codePoint = unit < 0xd800 ? unit : text.codePointAt(at) as number;
    const shape = unit < 128 ? ASCII_SHAPE[unit] : characterOf(codePoint).shape;
    if (codePoint > 0xffff) at += 1;
    if (shape === CAPITAL) {
      firstIsCapital ||= capitals + smalls === 0;
      capitals += 1;
    } else if (shape === SMALL) smalls += 1;
    else if (shape === DIGIT) digits += 1;
  }
  if (digits > 0) return capitals + smalls > 0 ? 9 : digitsClass(digits);
  return caseClass(capitals, smalls, firstIsCapital);
}

const digitsClass = (digits: number): number => (digits <= 2 ? 6 : digits <= 4 ? 7 : 8);

function caseClass(capitals: number, smalls: number, firstIsCapital: boolean): number {
  if (capitals + smalls === 0) return 0;
  if (capitals === 0) return 1;
  if (smalls === 0) return capitals === 1 ? 4 : 3;
  return firstIsCapital && capitals === 1 ? 2 : 5;
}

/** What stands between two words. A blank line is a line break to the model; windows like to be cut there. */
export const NOTHING = 0;
export const ONE_SPACE = 1;
export const LINE_BREAK = 2;
export const OTHER_SPACE = 3;
export const BLANK_LINE = 4;

export function gapOf(text: string, from: number, to: number): number {
  let lineBreaks = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lineBreaks += 1;
  }
  if (lineBreaks > 0) return lineBreaks > 1 ? BLANK_LINE : LINE_BREAK;
  if (from === to) return NOTHING;
  return to - from === 1 && text.charCodeAt(from) === 32 ? ONE_SPACE : OTHER_SPACE;
}

/** Where in its line the word stands, from its index. */
export const placeOf = (indexInLine: number): number => (indexInLine === 0 ? 0 : indexInLine <= 2 ? 1 : indexInLine <= 7 ? 2 : 3);

export const shapeCode = (letters: number, gap: number, place: number): number =>
  1 + letters * 16 + (gap === BLANK_LINE ? LINE_BREAK : gap) * 4 + place;
