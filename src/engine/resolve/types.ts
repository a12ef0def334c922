import type { Found } from '../recognizers/define.ts';

/** A raw finding and who made it, before overlaps and conflicts are settled. */
export interface Candidate {
  readonly producer: string;
  readonly found: Found;
}
