/** Makes findings of names that were read, and refuses eponyms. */
import { span, type Span } from '../document/span.ts';
import type { PhiFound } from '../recognizers/define.ts';
import { EPONYM_HEADS } from './name-words.ts';
import type { NameScan } from './name-scan.ts';
import type { NameRead } from './read-name.ts';

export type NameSubtype = 'PATIENT' | 'DOCTOR' | 'OTHER' | 'USERNAME';

export interface NameGrounds {
  readonly subtype: NameSubtype;
  readonly score: number;
  readonly reason: string;
  /** Token index of the cue word, where there is one. */
  readonly cue?: number;
}

export function nameFound(scan: NameScan, read: NameRead, grounds: NameGrounds): PhiFound {
  const { tokens } = scan;
  const cue = grounds.cue === undefined ? undefined : tokens[grounds.cue];
  const evidence: readonly Span[] = cue === undefined ? [] : [span(cue.start, cue.end)];
  return {
    layer: 'phi', type: 'NAME', subtype: grounds.subtype, method: 'rule', score: grounds.score, reason: grounds.reason, evidence,
    span: span((tokens[read.first] as { start: number }).start, (tokens[read.last] as { end: number }).end),
  };
}

const LOOK_AHEAD = 5;
const FUNCTION_WORDS = new Set(['had', 'has', 'have', 'is', 'was', 'were', 'are', 'be', 'with', 'for', 'in', 'on', 'of', 'to', 'at', 'a', 'an', 'the', 'no', 'not', 'his', 'her', 'and', 'or', 'but', 'after', 'by', 'from', 'as', 'that', 'this', 'who', 'did', 'does', 'will', 'would', 'came', 'got', 'then']);

/**
 * Whether what follows token `last` makes an eponym of it: "Murphy's sign", "Glasgow Coma Scale",
 * "Kernig and Brudzinski signs". A head noun must come within a few words, in the same clause.
 */
export function isEponym(scan: NameScan, last: number): boolean {
  let possessive = false;
  for (let i = last + 1; i <= last + LOOK_AHEAD; i += 1) {
    const token = scan.tokens[i];
    if (token === undefined) return false;
    if (token.kind === 'possessive' || token.text === "'" || token.text === '’') {
      possessive = true;
      continue;
    }
    if (EPONYM_HEADS.has(token.norm)) return i - last <= (possessive ? LOOK_AHEAD : 3);
    if (!joinsEponym(scan, i, possessive)) return false;
  }
  return false;
}

/** Between a name and its head: hyphens, capital words, "and" before one; after a possessive an adjective. */
function joinsEponym(scan: NameScan, i: number, possessive: boolean): boolean {
  const token = scan.tokens[i] as NameScan['tokens'][number];
  if (token.kind !== 'word') return token.text === '-' || token.text === '/';
  const capital = token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
  if (token.norm === 'and') return /^\p{Lu}/u.test(scan.tokens[i + 1]?.text ?? '');
  return (capital && !FUNCTION_WORDS.has(token.norm)) || (possessive && !FUNCTION_WORDS.has(token.norm));
}
