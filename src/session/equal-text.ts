/** Places of the same words. In: a text and words. Out: spans of every whole-word place, at most {@link MOST}, compared without case. */
import { span, type Span } from '../engine/document/span.ts';

const MOST = 2000;
const LETTER = /[\p{L}\p{N}]/u;

export function placesOf(text: string, words: string): Span[] {
  const needle = words.toLowerCase();
  const hay = text.toLowerCase();
  // Lower case may change the length of rare letters; places would then be wrong, so only exact places count.
  if (hay.length !== text.length || needle.trim() === '') return exactPlaces(text, words);
  return exactPlaces(hay, needle);
}

function exactPlaces(hay: string, needle: string): Span[] {
  const places: Span[] = [];
  if (needle.trim() === '') return places;
  for (let at = hay.indexOf(needle); at !== -1 && places.length < MOST; at = hay.indexOf(needle, at + needle.length)) {
    const end = at + needle.length;
    const cutsBefore = at > 0 && LETTER.test(hay[at - 1] as string) && LETTER.test(needle[0] as string);
    const cutsAfter = end < hay.length && LETTER.test(hay[end] as string) && LETTER.test(needle.at(-1) as string);
    if (!cutsBefore && !cutsAfter) places.push(span(at, end));
  }
  return places;
}
