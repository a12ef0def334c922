/**
 * Words that say how bad, which side and how long, kept as attributes of a problem and never in its
 * span. In: a reading and a token range. Out: attributes.
 */
import type { Attributes } from '../document/annotation.ts';
import type { Token } from '../text/tokenise.ts';
import type { ClinicalReading } from './reading.ts';

const SEVERITY: ReadonlyMap<string, string> = new Map([
  'mild', 'moderate', 'severe', 'minimal', 'marked', 'slight', 'massive', 'profound', 'trace', 'gross', 'extensive', 'significant', 'subtle', 'intense', 'extreme', 'small', 'large', 'advanced',
].map((word) => [word, word]));
const LATERALITY: ReadonlyMap<string, string> = new Map([
  ['left', 'left'], ['l', 'left'], ['lt', 'left'], ['right', 'right'], ['r', 'right'], ['rt', 'right'],
  ['bilateral', 'bilateral'], ['bilaterally', 'bilateral'], ['bilat', 'bilateral'], ['both', 'bilateral'], ['left-sided', 'left'], ['right-sided', 'right'], ['unilateral', 'unilateral'],
]);
const COURSE: ReadonlyMap<string, string> = new Map([
  'acute', 'chronic', 'subacute', 'recurrent', 'worsening', 'worse', 'improving', 'improved', 'better', 'stable', 'new', 'intermittent', 'persistent', 'progressive', 'ongoing', 'resolving', 'resolved',
  'unchanged', 'longstanding', 'residual', 'old', 'healed', 'sudden', 'gradual',
].map((word) => [word, word]));
const LINKS: ReadonlySet<string> = new Set(['on', 'and', 'to', '-', ',', 'is', 'are', 'sided', 'very', 'much', 'slightly', 'now', 'upper', 'lower', 'mid']);
const REACH = 4;

export function modifiersOf(reading: ClinicalReading, first: number, last: number): Attributes {
  const out: Record<string, string> = {};
  const { tokens } = reading.input;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i -= 1) {
    if (!take(out, reading, { token: i, near: first })) break;
  }
  for (let i = last + 1; i <= Math.min(tokens.length - 1, last + 2); i += 1) {
    if (!take(out, reading, { token: i, near: first })) break;
  }
  return out;
}

/** Notes one modifier; false where the run of modifiers ends. */
function take(out: Record<string, string>, reading: ClinicalReading, { token, near }: { token: number; near: number }): boolean {
  if (reading.sentenceOf[token] !== reading.sentenceOf[near]) return false;
  const { norm } = reading.input.tokens[token] as Token;
  const severity = SEVERITY.get(norm);
  const side = LATERALITY.get(norm);
  const course = COURSE.get(norm);
  if (severity !== undefined) out['severity'] ??= severity;
  else if (side !== undefined) out['laterality'] ??= side;
  else if (course !== undefined) out['course'] ??= course;
  else return LINKS.has(norm);
  return true;
}
