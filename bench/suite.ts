/** What a bench suite is: a measurement that `npm run bench` runs and keeps in bench/baselines. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What an issue demands, and what it hopes for. */
  readonly floor?: number;
  readonly aim?: number;
  readonly better: 'higher' | 'lower';
}
/** A table for docs/: per type, say. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
/** A file of the source that holds what was measured; `path` from the project's root. */
export interface MadeFile {
  readonly path: string;
  readonly text: string;
}
export interface SuiteResult {
  readonly suite: string;
  /** What was measured, on which data, in one sentence. */
  readonly about: string;
  readonly figures: readonly Figure[];
  readonly tables?: readonly Table[];
  /** Written where they belong, and kept in no baseline. */
  readonly files?: readonly MadeFile[];
}
export interface Suite {
  readonly id: string;
  run(): Promise<SuiteResult>;
}

/** Whether a figure meets a bound. Exactly on it counts. */
export function meets(figure: Figure, bound: number | undefined): boolean | undefined {
  if (bound === undefined) return undefined;
  return figure.better === 'higher' ? figure.value >= bound : figure.value <= bound;
}

export const round = (value: number, digits = 3): number => Number(value.toFixed(digits));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The results of the same work, done one time after the other. */
export async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i += 1) results.push(await work());
  return results;
}
