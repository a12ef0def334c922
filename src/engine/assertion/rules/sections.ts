/**
 * What the heading above says before any cue does. Kinds are those of sections/rules.ts. A prior is
 * set where nothing in the sentence speaks against it.
 */
import type { EntityType } from '../../document/annotation.ts';
import type { ContextCategory } from './types.ts';

export interface SectionPrior {
  readonly kinds: readonly string[];
  readonly category: ContextCategory;
  readonly targets: readonly EntityType[];
  /** Headers of the kind that list what is present as well, in lower case. */
  readonly butNot?: readonly string[];
}

export const SECTION_PRIORS: readonly SectionPrior[] = [
  { kinds: ['past-medical-history', 'past-surgical-history'], category: 'historical', targets: ['PROBLEM', 'PROCEDURE', 'MEDICATION', 'TEST'], butNot: ['background', 'comorbidities', 'co-morbidities', 'medical history'] },
  { kinds: ['birth-history'], category: 'historical', targets: ['PROBLEM', 'PROCEDURE'] },
  { kinds: ['family-history'], category: 'family', targets: ['PROBLEM', 'PROCEDURE'] },
  { kinds: ['allergies'], category: 'historical', targets: ['PROBLEM'] },
  { kinds: ['return-precautions'], category: 'hypothetical', targets: ['PROBLEM'] },
  { kinds: ['comparison'], category: 'historical', targets: ['TEST', 'PROCEDURE'] },
  { kinds: ['plan', 'follow-up'], category: 'hypothetical', targets: ['TEST', 'PROCEDURE'] },
];
