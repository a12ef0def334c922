/** What a vocabulary is: a code system that names of findings are looked up in. One folder each, one line in registry.ts. */
import type { Code } from '../document/annotation.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';

export interface Vocabulary {
  readonly id: string;
  readonly title: string;
  /** As written in `codes[].system`. */
  readonly system: string;
  readonly source: string;
  readonly licence: string;
  /** Codes of a name in any of its forms, best first; empty where it has none. Scores in [0, 1]. */
  lookup(name: string, lexicons: Lexicons): readonly Code[];
}
export const defineVocabulary = <const V extends Vocabulary>(vocabulary: V): V => vocabulary;
