/**
 * What may still point to a person, as data. Weights: 3 points to one person directly, 2 narrows to
 * few, 1 helps with other knowledge. Method of the level, shown beside it in the app: high when anything
 * weighs 3 or three different things weigh 2; medium when anything weighs 2 or three different things weigh 1;
 * else low. An estimate, not a guarantee: what no rule knows is not counted.
 */
import type { RiskLevel } from '../types.ts';

export interface RiskKind {
  readonly weight: 1 | 2 | 3;
  /** Read by the user; never quotes the note. */
  readonly reason: string;
}

export const RISK_KINDS = {
  'name-kept': { weight: 3, reason: 'A name stays under this policy.' },
  'identifier-kept': { weight: 3, reason: 'A contact or number that belongs to one person stays.' },
  'contact-left': { weight: 3, reason: 'This looks like an address of the net that no rule took.' },
  'long-number': { weight: 2, reason: 'A number of seven digits or more stays; it may be an identifier.' },
  'name-like': { weight: 2, reason: 'Words with capitals in mid-sentence that look like a name.' },
  'doubtful-identifier': { weight: 2, reason: 'A possible name, contact or number below the chosen dial.' },
  'rare-event': { weight: 2, reason: 'An event with a name or year beside it: others may know who was there.' },
  'public-role': { weight: 2, reason: 'A public role or a distinction that few people have.' },
  'old-age-and-job': { weight: 2, reason: 'Over 90 and a job: few people match both.' },
  'old-age-and-place': { weight: 2, reason: 'Over 90 and a place smaller than a state: few people match both.' },
  'age-over-89-kept': { weight: 2, reason: 'An age over 89 stays.' },
  'date-kept': { weight: 1, reason: 'Dates finer than a year stay.' },
  'place-kept': { weight: 1, reason: 'A place smaller than a state stays.' },
  'profession-kept': { weight: 1, reason: 'A job stays.' },
  'doubtful-finding': { weight: 1, reason: 'A possible place, date or job below the chosen dial.' },
  'kept-by-hand': { weight: 1, reason: 'You chose to keep this finding.' },
} as const satisfies Record<string, RiskKind>;

export type RiskKindId = keyof typeof RISK_KINDS;

/** `texts` are the things said, in lower case: the same thing twice counts once. */
export function riskLevel(found: readonly { readonly kind: RiskKindId; readonly text: string }[]): RiskLevel {
  const distinct = new Map(found.map(({ kind, text }) => [`${kind} ${text.toLowerCase()}`, RISK_KINDS[kind].weight]));
  const weights = [...distinct.values()];
  const count = (weight: number): number => weights.filter((one) => one === weight).length;
  if (count(3) > 0 || count(2) >= 3) return 'high';
  return count(2) > 0 || count(1) >= 3 ? 'medium' : 'low';
}
