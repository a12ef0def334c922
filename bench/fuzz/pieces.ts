/**
 * What hostile texts are made of. Out: fragments of every recognizer's own cases, lines of the development
 * notes, and characters that break careless code. Read once from the checkout.
 */
import { readdirSync } from 'node:fs';
import { parseMarkup } from '../../src/engine/document/inline-markup.testing.ts';
import { readNotes } from '../gold/read-notes.ts';

const RECOGNIZER_FOLDERS = new URL('../../src/engine/recognizers/', import.meta.url);

/** The cases of each recognizer without their markup, by its id (which is its folder's name). */
export async function casesByRecognizer(): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = readdirSync(RECOGNIZER_FOLDERS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  return new Map(await Promise.all(ids.map(async (id) => {
    // eslint-disable-next-line no-unsanitized/method -- the ids are folder names of this checkout
    const { CASES } = await import(/* @vite-ignore */ new URL(`${id}/cases.ts`, RECOGNIZER_FOLDERS).href) as { CASES: readonly string[] };
    return [id, CASES.map((marked) => parseMarkup(marked).text)] as const;
  })));
}

/** Lines of the development notes that hold a word. */
export function noteLines(): string[] {
  return [...new Set(readNotes('dev').flatMap(({ text }) => text.split('\n')))].filter((line) => /\w/.test(line));
}

/** Characters and short strings, each a known trap: code units, case, direction, markup, templates, names of objects. */
export const TRAPS: readonly string[] = [
  '\ud800', '\udfff', '\ud83d', '\ude00', '😀', '👩‍⚕️', '🇬🇧', '𝟙𝟚', '𝐀', // surrogates, alone and in pairs
  '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\ufeff', '\ufffd', '\uffff', // controls and non-characters
  '\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c', // direction
  '\u200b', '\u200d', '\u00ad', '\u2060', '\u034f', '\u00a0', '\u2009', '\u3000', // widths of nothing and of space
  '\n', '\r', '\r\n', '\n\n', '\t', '\v', '\f', '\u2028', '\u2029',
  'İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'ŉ', 'ſ', 'K', 'é', 'é', 'à̴̸̷', 'Ǆ', 'Ω', // change length or meaning with case or form
  '½', '¼', '²', '٣', '१२', '①', 'Ⅳ', '½½', '1⁄2',
  '[', ']', '[[', ']]', '(', ')', '((((', '))))', '{', '}', '<', '>', '[[x|NAME]]', '[NAME]', '[NAME 1]', '[name]', '<script>', '<!--', ']]>', '&amp;', '|', '||',
  '$&', '$1', '$$', '%s', '\\', '\\u0041', '"', "'", '’', '`', '${x}', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  '.', '..', '...', ',', ';', ':', '-', '--', '–', '—', '->', '→', '/', '//', '+', '=', '~', '#', '@', '*', '_', '•', '?', '!', '^', '%', '°',
  '0', '00', '1', '-0', '1e9', '0.0.0.0', '999999999999999999999', '1/0', '31/31/0000', '29 February 1900', '12:60', '0/0/0',
];
