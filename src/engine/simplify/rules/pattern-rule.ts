/** Rules made of one expression each, run over the whole text. */
import type { ChangeKind } from '../types.ts';
import type { EditSet } from '../edits.ts';
import { tokenAtOrAfter, type PlainReading } from '../reading.ts';

/** Where a match stands. Token indexes are inclusive. */
export interface MatchPlace {
  readonly reading: PlainReading;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

export interface PatternRule {
  readonly kind: ChangeKind;
  /** Global, unicode, linear. The group `it`, where there is one, is what is replaced. */
  readonly pattern: RegExp;
  /** The new words, or null to leave the match alone. */
  readonly to: string | ((match: RegExpExecArray, place: MatchPlace) => string | null);
}

export function runPatterns(reading: PlainReading, edits: EditSet, rules: readonly PatternRule[]): void {
  for (const rule of rules) {
    for (const match of reading.text.matchAll(rule.pattern)) runMatch(reading, edits, rule, match);
  }
}

function runMatch(reading: PlainReading, edits: EditSet, { kind, to }: PatternRule, match: RegExpExecArray): void {
  const it = match.groups?.['it'] ?? match[0];
  const start = match.index + match[0].lastIndexOf(it);
  const end = start + it.length;
  if (!edits.isFree(start, end)) return;
  const first = tokenAtOrAfter(reading.tokens, start);
  const last = tokenAtOrAfter(reading.tokens, end) - 1;
  // Never over the end of a sentence.
  if (reading.sentenceOf[first] !== reading.sentenceOf[last]) return;
  const made = typeof to === 'string' ? to : to(match, { reading, start, end, first, last });
  if (made !== null) edits.add({ start, end, to: made, kind });
}

/** "1 day", "2 days": the counted word with its number's grammar. */
export function counted(number: string, one: string): string {
  const plural = one.endsWith('s') ? one : `${one}s`;
  return `${number} ${/^(?:1|one|1\.0|½|half)$/i.test(number) ? one : plural}`;
}
