/** The vocabularies. Adding one: its folder and one line here. */
import type { Vocabulary } from './define.ts';
import { icd10Cm } from './icd-10-cm/vocabulary.ts';

export const VOCABULARIES = [icd10Cm] as const satisfies readonly Vocabulary[];

export type VocabularyId = (typeof VOCABULARIES)[number]['id'];
