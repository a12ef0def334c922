/** Which component made a finding, in words. In: its provenance. Out: "Shipped model", "Rule “name-title”", "You". */
import type { Provenance } from '../engine/document/annotation.ts';

const METHODS = { pattern: 'Pattern', lexicon: 'Word list', rule: 'Rule', model: 'Model' } as const;
const SHIPPED = 'plainchart-tagger';

export function foundByWords({ method, producer }: Pick<Provenance, 'method' | 'producer'>): string {
  if (method === 'human') return 'You';
  return method === 'model' && producer === SHIPPED ? 'Shipped model' : `${METHODS[method]} “${producer}”`;
}

/** How a conflict with other findings was settled, the last of it; empty where there was none. */
export const settledWords = ({ steps }: Pick<Provenance, 'steps'>): string => steps.findLast(({ by }) => by === 'resolve' || by === 'protected-terms')?.reason ?? '';
