/**
 * ConText as data. The method is that of NegEx (Chapman et al. 2001, doi:10.1006/jbin.2001.1029) and
 * ConText (Harkema et al. 2009, doi:10.1016/j.jbi.2009.05.002): cue phrases, a direction, a scope that
 * ends at terminating words. The phrases are this project's own.
 */
import type { Assertion, EntityType } from '../../document/annotation.ts';

export type ContextCategory = keyof Assertion;

/**
 * Where a cue works: after it, before it, or both. `terminate` ends scopes of the listed categories;
 * `pseudo` looks like a cue, is none, and keeps its words from being read as one.
 */
export type ContextDirection = 'forward' | 'backward' | 'both' | 'terminate' | 'pseudo';

export interface ContextRule {
  readonly direction: ContextDirection;
  /** What the cue sets; for `terminate` the categories whose scopes end, all where it is absent. */
  readonly categories?: readonly ContextCategory[];
  /** Entity types that the cue speaks of; all four where it is absent. */
  readonly targets?: readonly EntityType[];
  /** Tokens that the scope may reach; {@link DEFAULT_REACH} where it is absent. */
  readonly reach?: number;
  /** `clause`: the scope also ends at the first comma that no list goes on after. */
  readonly stop?: 'clause';
  /** A cue only where no word follows it at once: "PE likely." against "likely PE". */
  readonly atEnd?: true;
  /** Terminates only as the first word of what follows a comma: "no rash, mild oedema" against "no mild oedema". */
  readonly afterComma?: true;
  /** Matched as whole words, without case; hyphens and slashes between words are passed over. */
  readonly phrases: readonly string[];
}

/** Tokens a scope reaches where its rule does not say. */
export const DEFAULT_REACH = 30;
/** The farthest that any rule reaches; keeps matching linear on a sentence of any length. */
export const MAX_REACH = 45;
