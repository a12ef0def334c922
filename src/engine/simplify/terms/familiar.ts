/**
 * How familiar a word is. In: the shipped list of common words (SCOWL sizes, see lexicons/SOURCES.md).
 * Out: 6 everyday to 2 rare, 0 for a word that is not in it. Base forms are looked up as well.
 */
import type { Lexicons } from '../../lexicon/lexicons.ts';

/** The list, and what was looked up before: a note repeats its words. */
const words = new WeakMap<Lexicons, Map<string, number>>();
const MOST_KEPT = 200_000;

function familiarWords(lexicons: Lexicons): Map<string, number> {
  let known = words.get(lexicons);
  if (known === undefined) {
    known = new Map(lexicons.rows('common-words').map((row) => [row['word'] ?? '', Number(row['frequency']) || 2]));
    words.set(lexicons, known);
  }
  return known;
}

/** Familiarity of a lower-case word, by itself or by the form it is made from. */
export function familiarity(lexicons: Lexicons, word: string): number {
  const known = familiarWords(lexicons);
  const direct = known.get(word);
  if (direct !== undefined) return direct;
  let found = 0;
  for (const base of baseForms(word)) {
    found = known.get(base) ?? 0;
    if (found > 0) break;
  }
  if (known.size < MOST_KEPT) known.set(word, found);
  return found;
}

function baseForms(word: string): string[] {
  const out: string[] = [];
  if (word.endsWith("'s")) out.push(word.slice(0, -2));
  if (word.endsWith('ies') || word.endsWith('ied')) out.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) out.push(word.slice(0, -2));
  if (word.endsWith('s')) out.push(word.slice(0, -1));
  if (word.endsWith('ed') || word.endsWith('er')) out.push(word.slice(0, -2), word.slice(0, -1), word.slice(0, -3));
  if (word.endsWith('est')) out.push(word.slice(0, -3), word.slice(0, -2));
  if (word.endsWith('ing')) out.push(word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4));
  if (word.endsWith('ly')) out.push(word.slice(0, -2));
  return out.filter((base) => base.length > 1);
}
