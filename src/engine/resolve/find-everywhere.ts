/**
 * Document-wide consistency: a name or number found once is found everywhere. In: the whole document
 * and its PHI. Out: the further mentions, each with the first one as evidence.
 */
import type { PhiAnnotation } from '../document/annotation.ts';
import type { Findings } from '../pipeline/stage.ts';
import type { RecognizerInput } from '../recognizers/define.ts';

export function findEverywhere(_input: RecognizerInput, _findings: Findings): PhiAnnotation[] {
  return [];
}
