/**
 * Questions a reader may want to ask, made of what the note leaves open: a result that is awaited, a visit
 * without a date, a new medicine without a reason, a changed dose, a stopped medicine, a finding that
 * nothing follows from. In: the what-to-do list. Out: at most six, each with its source.
 */
import type { Span } from '../../document/span.ts';
import type { PlainReading } from '../reading.ts';
import type { TodoItem } from '../types.ts';
import { PENDING, STORY } from './cues.ts';
import { NO_DATE } from './medicines.ts';

const MOST = 6;
const LEAST = 3;
/** Items looked at for questions: three questions come of them at most. */
const LOOKED_AT = 8;

export interface Question {
  readonly text: string;
  readonly evidence: readonly Span[];
}

export function questionsFor(reading: PlainReading, todo: readonly TodoItem[]): Question[] {
  const asked = [
    ...pendingQuestions(reading), ...undated(todo), ...medicineQuestions(reading, todo), ...followUpQuestions(reading, todo),
  ];
  const unique = [...new Map(asked.map((one) => [one.text, one])).values()];
  const list = unique.length >= LEAST ? unique : [...unique, ...problemQuestions(reading, unique)];
  return list.slice(0, MOST);
}

const wordsAt = ({ text }: PlainReading, at: Span): string => text.slice(at.start, at.end);

function pendingQuestions(reading: PlainReading): Question[] {
  const out: Question[] = [];
  for (const sentence of reading.analysis.sentences) {
    const words = wordsAt(reading, sentence);
    if (!PENDING.test(words) || words.length > 300) continue;
    out.push({ text: 'A result is still awaited. When will it be ready, and who will tell me?', evidence: [sentence] });
    break;
  }
  return out;
}

function undated(todo: readonly TodoItem[]): Question[] {
  const visit = todo.find(({ kind, when }) => kind === 'appointment' && when === NO_DATE);
  const test = todo.find(({ kind, when }) => kind === 'test' && when === NO_DATE);
  return [
    ...(visit === undefined ? [] : [{ text: 'When and where is my follow-up visit? The note gives no date.', evidence: visit.evidence }]),
    ...(test === undefined ? [] : [{ text: 'When will the planned test be done? The note gives no date.', evidence: test.evidence }]),
  ];
}

function medicineQuestions(reading: PlainReading, todo: readonly TodoItem[]): Question[] {
  const out: Question[] = [];
  const reasons = new Set(reading.analysis.relations.filter(({ label }) => label === 'reason-for').map(({ to }) => to));
  for (const item of todo.filter(({ kind, text }) => kind === 'hold' || kind === 'stop' || /^(?:New|Changed):/.test(text)).slice(0, LOOKED_AT)) {
    const name = nameOf(reading, item);
    if (name === undefined) continue;
    if (item.text.startsWith('New:') && !hasReason(reading, item, reasons)) out.push({ text: `What is ${name} for, and how long should I take it?`, evidence: item.evidence });
    if (item.text.startsWith('Changed:')) out.push({ text: `Why was ${name} changed, and what should I watch for?`, evidence: item.evidence });
    if (item.kind === 'hold') out.push({ text: `When should I start taking ${name} again?`, evidence: item.evidence });
    if (item.kind === 'stop') out.push({ text: `Why was ${name} stopped, and is there something to take instead?`, evidence: item.evidence });
  }
  return out.slice(0, 3);
}

/** The medicine of an item as the note writes it. */
function nameOf({ analysis: { entities }, text }: PlainReading, { evidence, text: words }: TodoItem): string | undefined {
  const at = evidence[0];
  if (at === undefined) return undefined;
  const found = entities.find(({ label, span }) => label === 'MEDICATION' && span.start >= at.start && span.end <= at.end && words.includes(text.slice(span.start, span.end).replace(/\s+/g, ' ')));
  return found === undefined ? undefined : text.slice(found.span.start, found.span.end).replace(/\s+/g, ' ');
}

function hasReason({ analysis: { entities } }: PlainReading, { evidence }: TodoItem, reasons: ReadonlySet<string>): boolean {
  const at = evidence[0];
  return at !== undefined && entities.some(({ id, span, label }) => span.start >= at.start && span.end <= at.end && (reasons.has(id) || label === 'PROBLEM'));
}

function followUpQuestions({ analysis }: PlainReading, todo: readonly TodoItem[]): Question[] {
  const plan = analysis.sections.find(({ label }) => label === 'plan' || label === 'assessment-and-plan' || label === 'disposition' || label === 'follow-up');
  if (plan === undefined) return [];
  const out: Question[] = [];
  if (!todo.some(({ kind }) => kind === 'appointment')) out.push({ text: 'Do I need a follow-up visit? The note names none.', evidence: [plan.header.end > plan.header.start ? plan.header : plan.span] });
  if (!todo.some(({ kind }) => kind === 'warning')) out.push({ text: 'Which signs should make me call or come back? The note names none.', evidence: [plan.header.end > plan.header.start ? plan.header : plan.span] });
  return out;
}

/** To fill up: what to do about a problem that is there. */
function problemQuestions({ analysis: { entities, sentences }, text }: PlainReading, asked: readonly Question[]): Question[] {
  const out: Question[] = [];
  const seen = new Set<string>();
  for (const { label, subtype, assertion, span, canonical } of entities) {
    if (label !== 'PROBLEM' || (subtype !== 'disease' && subtype !== 'injury') || assertion.negated || assertion.family || assertion.historical || assertion.hypothetical || assertion.uncertain || seen.has(canonical) || seen.size > LOOKED_AT) continue;
    seen.add(canonical);
    const sentence = sentences.find((one) => one.start <= span.start && span.end <= one.end);
    const written = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const name = !/\p{Ll}/u.test(written) ? canonical : written;
    if (sentence === undefined || STORY.test(name) || name.length > 60 || name.length < 5 || /[^s]s$/.test(name)) continue;
    out.push({ text: `What does ${name} mean for me day to day?`, evidence: [sentence] });
    if (asked.length + out.length >= LEAST) break;
  }
  return out;
}
