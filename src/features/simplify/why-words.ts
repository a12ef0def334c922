/** Why a sentence was kept as written, in words for a patient. */
import type { FactKind, VerdictReason } from '../../engine/verify/types.ts';

const LOST: Readonly<Record<FactKind, string>> = {
  number: 'a number', unit: 'a unit', dose: 'a dose', frequency: 'how often', date: 'a date', laterality: 'left or right', negation: 'a "no" or "not"',
  drug: 'the name of a medicine', problem: 'the name of a problem', who: 'whom it is about', invented: 'something that the letter does not say',
};

export function whyKept(reasons: readonly VerdictReason[]): string {
  const [first] = reasons;
  if (first === undefined) return 'The plain version could not be checked, so the original stands.';
  const { kind, expected, found } = first;
  if (expected !== undefined && found !== undefined) return `The plain version said "${found}" where the letter says "${expected}", so the original stands.`;
  if (kind === 'invented' || expected === undefined) return `The plain version added ${LOST[kind]}${found === undefined ? '' : ` ("${found}")`}, so the original stands.`;
  return `The plain version lost ${LOST[kind]} ("${expected}"), so the original stands.`;
}
