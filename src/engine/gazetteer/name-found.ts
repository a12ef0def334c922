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
    const joins = token.kind === 'word' ? possessive || i <= last + 2 : token.text === '-' || token.text === '/';
    if (!joins) return false;
  }
  return false;
}
