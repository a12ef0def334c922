/** The user's own words: those that always stay and those that always go. Compared without case. */
import { span, type Span } from '../../document/span.ts';

const WORD = /[\p{L}\p{N}]/u;
const SPACES = /\s+/g;

const normalise = (words: string): string => words.trim().replace(SPACES, ' ').toLowerCase();

/** Whether all of a finding is on the list: as a whole, or each of its words. */
export function allowedBy(list: readonly string[]): (text: string) => boolean {
  const allowed = new Set(list.map(normalise).filter((words) => words !== ''));
  return (text) => {
    if (allowed.size === 0) return false;
    const words = normalise(text);
    return allowed.has(words) || words.split(/[\s,]+/).every((word) => allowed.has(word));
  };
}

/** Every whole-word occurrence of the listed words, in no order, perhaps overlapping. */
export function occurrencesOf(list: readonly string[], text: string): Span[] {
  const phrases = [...new Set(list.map((phrase) => lowered(phrase.trim())))].filter((phrase) => phrase !== '');
  if (phrases.length === 0) return [];
  const within = lowered(text);
  const found: Span[] = [];
  for (const phrase of phrases) {
    for (let at = within.indexOf(phrase); at >= 0; at = within.indexOf(phrase, at + phrase.length)) {
      if (isWholeWord(text, at, at + phrase.length)) found.push(span(at, at + phrase.length));
    }
  }
  return found;
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const joinsBefore = start > 0 && WORD.test(text.charAt(start - 1)) && WORD.test(text.charAt(start));
  return !joinsBefore && !(end < text.length && WORD.test(text.charAt(end)) && WORD.test(text.charAt(end - 1)));
}

/** Lower case of the same length: offsets stay ("İ" alone would grow). Any white space is one space. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => {
    const one = text.charAt(i).toLowerCase();
    return one.length === 1 ? one : text.charAt(i);
  }).join('');
  return even.replace(/\s/g, ' ');
}
