/** The words that a finding carries: types, assertions, statuses of drugs. Pure, shared by marks, tables and cards. */
import type { Assertion, EntityAnnotation, EntityType } from '../../engine/document/annotation.ts';
import type { MarkTone } from '../../ui/annotated-text/mark.ts';

/** What the filter keys and the legend show; the parts of a prescription belong to its medicine. */
export const GROUPS = ['problem', 'medication', 'test', 'procedure', 'anatomy', 'device', 'time'] as const;
export type Group = (typeof GROUPS)[number] & MarkTone;

export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  problem: 'Problems', medication: 'Medicines', test: 'Tests', procedure: 'Procedures', anatomy: 'Body parts', device: 'Devices', time: 'Times',
};
const GROUP_OF: Readonly<Record<EntityType, Group>> = {
  PROBLEM: 'problem', MEDICATION: 'medication', STRENGTH: 'medication', DOSE: 'medication', FORM: 'medication', ROUTE: 'medication',
  FREQUENCY: 'medication', DURATION: 'medication', TEST: 'test', VALUE: 'test', PROCEDURE: 'procedure', ANATOMY: 'anatomy', DEVICE: 'device', TIME: 'time',
};
export const groupOf = ({ label }: EntityAnnotation): Group => GROUP_OF[label];

export const TYPE_WORDS: Readonly<Record<EntityType, string>> = {
  PROBLEM: 'problem', MEDICATION: 'medicine', STRENGTH: 'strength', DOSE: 'dose', FORM: 'form', ROUTE: 'route', FREQUENCY: 'frequency',
  DURATION: 'duration', TEST: 'test', VALUE: 'value', PROCEDURE: 'procedure', ANATOMY: 'body part', DEVICE: 'device', TIME: 'time',
};

export type AssertionWord = 'NO' | 'FAMILY' | 'IF' | 'MAYBE' | 'PAST';
/** The one word that matters most; the card tells all of them. */
export function assertionWord(assertion: Assertion): AssertionWord | null {
  if (assertion.negated) return 'NO';
  if (assertion.family) return 'FAMILY';
  if (assertion.hypothetical) return 'IF';
  if (assertion.uncertain) return 'MAYBE';
  return assertion.historical ? 'PAST' : null;
}

/** Said in a sentence: "affirmed, about the patient". */
export function assertionSentence(assertion: Assertion): string {
  const words = [
    assertion.negated ? 'said to be absent' : assertion.uncertain ? 'not certain' : 'affirmed',
    ...(assertion.historical ? ['in the past'] : []),
    ...(assertion.hypothetical ? ['if it should happen'] : []),
    assertion.family ? 'about a relative' : 'about the patient',
  ];
  return words.join(', ');
}

const WRITTEN_STATUSES = new Set(['held', 'stopped', 'allergy']);
/** The word written after a mark: a drug's status, else its assertion; empty for a plain finding. */
export function markWord(entity: EntityAnnotation): string {
  const { status } = entity.attributes;
  if (entity.label === 'MEDICATION' && typeof status === 'string' && WRITTEN_STATUSES.has(status)) return status.toUpperCase();
  return assertionWord(entity.assertion) ?? '';
}

const SPOKEN: Readonly<Record<AssertionWord, string>> = { NO: 'absent', FAMILY: 'of a relative', IF: 'only if', MAYBE: 'uncertain', PAST: 'past' };
/** Read after the words by a screen reader: "problem, new". */
export function markDescription(entity: EntityAnnotation): string {
  const word = assertionWord(entity.assertion);
  const { course, status, flag } = entity.attributes;
  const rest = [word === null ? null : SPOKEN[word], course, status, flag].filter((one) => typeof one === 'string');
  return [TYPE_WORDS[entity.label], ...rest].join(', ');
}

/** "heart failure" as a row's title: "Heart failure". Words with capitals of their own keep them. */
export function titleCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
