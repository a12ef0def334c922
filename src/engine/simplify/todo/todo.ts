/**
 * The what-to-do list. In: plain sentences with what the engine found in them. Out: medicines, visits,
 * tests, advice and warning signs, each with the sentence it comes from. A note that gives no date gets
 * "date not given", never a guess.
 */
import type { PlainReading } from '../reading.ts';
import type { PlainSentence, TodoItem, TodoKind } from '../types.ts';
import { AHEAD_SECTIONS, APPOINTMENT, APPOINTMENT_NOT, CALL_FOR, DONE, FRAME, INSTRUCTION, PAST_SECTIONS, PENDING, STORY, TEST_PLAN, URGENT, VISIT_SURE, WARNING, WHEN } from './cues.ts';
import { medicineItems, NO_DATE } from './medicines.ts';
import { viewSentences, type SentenceView } from './sentence-view.ts';

const ORDER: readonly TodoKind[] = ['warning', 'stop', 'hold', 'medicine', 'appointment', 'test', 'instruction'];

export function todoOf(reading: PlainReading, sentences: readonly PlainSentence[]): TodoItem[] {
  const views = viewSentences(reading, sentences);
  const items = [...medicineItems(reading, views, sentences), ...views.flatMap((view) => sentenceItem(view))];
  const seen = new Set<string>();
  return items
    .filter(({ kind, text }) => !seen.has(`${kind} ${text.toLowerCase()}`) && seen.add(`${kind} ${text.toLowerCase()}`))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
}

/** At most one item a sentence besides medicines: the most pressing. */
function sentenceItem(view: SentenceView): TodoItem[] {
  const kind = kindOf(view);
  if (kind === undefined) return [];
  const plainWhen = view.date === '' ? WHEN.exec(view.plain)?.[0] ?? WHEN.exec(view.words)?.[0] ?? '' : view.date;
  return [{
    kind, text: view.plain, evidence: [view.source],
    when: kind === 'appointment' || kind === 'test' ? plainWhen || NO_DATE : kind === 'warning' && URGENT.test(view.words) ? 'right away' : '',
  }];
}

function kindOf(view: SentenceView): TodoKind | undefined {
  const { words, section, entities } = view;
  if (words.length < 8 || words.length > 600 || FRAME.test(words) || view.identified) return undefined;
  if (words.includes('|') && !AHEAD_SECTIONS.has(section)) return undefined;
  const troubled = entities.some(({ label }) => label === 'PROBLEM');
  if (section === 'return-precautions' && (troubled || URGENT.test(words))) return 'warning';
  if (troubled && CALL_FOR.test(words)) return 'warning';
  if (WARNING.test(words) && !STORY.test(words) && !/\b(?:no need to|not need to|did not)\b/i.test(words)) return 'warning';
  if (PAST_SECTIONS.has(section)) return undefined;
  if (section === 'follow-up' && (APPOINTMENT.test(words) || view.date !== '' || WHEN.test(words)) && !isTest(view)) return APPOINTMENT_NOT.test(words) ? undefined : 'appointment';
  if (isTest(view)) return 'test';
  const visit = VISIT_SURE.test(words) || (APPOINTMENT.test(words) && (AHEAD_SECTIONS.has(section) || /\b(?:will|in \d|next|please|arrange|book)\b/i.test(words)));
  if (visit && !APPOINTMENT_NOT.test(words) && !/\bnot\b/i.test(words)) return 'appointment';
  if (APPOINTMENT_NOT.test(words)) return undefined;
  if (INSTRUCTION.test(words) || (section === 'discharge-instructions' && ADVICE.test(words))) return entities.some(({ label }) => label === 'MEDICATION') && section !== 'discharge-instructions' ? undefined : 'instruction';
  return undefined;
}

/** How a line of advice begins where a heading says that it is one. */
const ADVICE = /^\W*(?:no|avoid|low|regular|diet|activity|fluids?|rest|ok to|okay to|may|do|you|light|soft|normal|keep)\b/i;

/** A test or procedure still to be done, or one whose result is awaited. */
function isTest({ words, entities, section }: SentenceView): boolean {
  const tests = entities.filter(({ label, assertion }) => (label === 'TEST' || label === 'PROCEDURE') && !assertion.negated && !assertion.historical);
  if (tests.length === 0) return false;
  if (PENDING.test(words)) return true;
  const planned = section === 'plan' || section === 'assessment-and-plan' || section === 'follow-up' || section === 'discharge-instructions';
  return TEST_PLAN.test(words) && !DONE.test(words) && (planned || /\b(?:repeat|recheck|will need|will have|arrange|book|schedule|please)\b/i.test(words));
}
