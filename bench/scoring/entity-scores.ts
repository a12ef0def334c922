/**
 * Scores of found spans against gold ones. In: spans with a type, per document. Out: counts a type,
 * strict (same type and same span) and overlapping (same type, one shared character, each gold span
 * and each found span used once, in text order).
 */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
export interface Counts {
  gold: number;
  found: number;
  strict: number;
  overlap: number;
}
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const emptyCounts = (): Counts => ({ gold: 0, found: 0, strict: 0, overlap: 0 });

/** Adds one document to the totals. */
export function countDocument(totals: Map<string, Counts>, gold: readonly TypedSpan[], found: readonly TypedSpan[]): void {
  for (const type of new Set([...gold, ...found].map((one) => one.type))) {
    const counts = totals.get(type) ?? emptyCounts();
    totals.set(type, counts);
    const ofGold = gold.filter((one) => one.type === type);
    const ofFound = found.filter((one) => one.type === type);
    counts.gold += ofGold.length;
    counts.found += ofFound.length;
    const keys = new Set(ofFound.map((one) => `${one.start}-${one.end}`));
    counts.strict += new Set(ofGold.map((one) => `${one.start}-${one.end}`).filter((key) => keys.has(key))).size;
    counts.overlap += ofGold.length - unmatched(ofGold, ofFound).length;
  }
}

/** Those of `spans` that no span of `others` overlaps, one for one; exact partners are paired first. */
export function unmatched<S extends TypedSpan>(spans: readonly S[], others: readonly TypedSpan[]): S[] {
  const free = [...others];
  const take = (fits: (other: TypedSpan) => boolean): boolean => {
    const at = free.findIndex(fits);
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  };
  const inexact = spans.filter((one) => !take((other) => other.type === one.type && other.start === one.start && other.end === one.end));
  return inexact.filter((one) => !take((other) => other.type === one.type && other.start < one.end && one.start < other.end));
}

export function ratesOf(hits: number, { gold, found }: Pick<Counts, 'gold' | 'found'>): Rates {
  const precision = found === 0 ? 0 : hits / found;
  const recall = gold === 0 ? 0 : hits / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The sum over types. */
export function totalOf(totals: ReadonlyMap<string, Counts>): Counts {
  const sum = emptyCounts();
  for (const { gold, found, strict, overlap } of totals.values()) {
    sum.gold += gold;
    sum.found += found;
    sum.strict += strict;
    sum.overlap += overlap;
  }
  return sum;
}
