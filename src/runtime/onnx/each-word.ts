/**
 * Cuts a text into the words of BERT's basic tokeniser, in place: at white space, around each punctuation
 * mark and each Chinese character. In: any text. Out: half-open ranges in UTF-16, in order, disjoint, never
 * cutting a surrogate pair. Dropped characters inside a word belong to it, at its edges to none; marks
 * after a letter belong to it.
 */
import { ALONE, ASCII_KIND, characterOf, DROPPED, MARK, WORD } from './characters.ts';

/** `plain`: every character of the word is ASCII and read as it stands, but for its case. */
export type VisitWord = (start: number, end: number, plain: boolean) => void;

export function eachWord(text: string, visit: VisitWord): void {
  const { length } = text;
  let start = -1;
  let end = 0;
  let plain = true;
  for (let at = 0, next = 0; at < length; at = next) {
    const unit = text.charCodeAt(at);
    const codePoint = unit < 0xd800 ? unit : text.codePointAt(at) as number;
    const kind = unit < 128 ? ASCII_KIND[unit] as number : characterOf(codePoint).kind;
    next = at + (codePoint > 0xffff ? 2 : 1);
    if (kind === WORD) {
      if (start < 0) {
        start = at;
        plain = true;
      }
      plain &&= unit < 128;
      end = next;
    } else if (kind === MARK || kind === DROPPED) {
      plain = false;
      if (kind === MARK) end = next;
    } else {
      if (start >= 0) visit(start, end, plain);
      start = -1;
      if (kind === ALONE) visit(at, next, unit < 128);
    }
  }
  if (start >= 0) visit(start, end, plain);
}
