/** What a comparison found wrong. */
import type { FactKind } from './types.ts';

export interface Finding {
  readonly kind: FactKind;
  readonly expected?: string;
  readonly found?: string;
  /** The source says otherwise, rather than nothing. */
  readonly contradicts: boolean;
}
