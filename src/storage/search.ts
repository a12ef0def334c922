/** Finds words in a kept document, in memory. Without regard to case and accents' spelling. */
import type { SavedDocument } from './saved-document.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Places that hold the words, one after another, in title and text. */
export function findInDocument({ title, text }: SavedDocument, words: string): number {
  const wanted = fold(words).trim();
  if (wanted === '') return 0;
  return countIn(fold(title), wanted) + countIn(fold(text), wanted);
}

function countIn(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) count += 1;
  return count;
}
