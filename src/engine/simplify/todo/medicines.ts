/**
 * What to do with medicines. In: a sentence's medicines with what the engine found of them. Out: take,
 * new, changed, stop or hold, each in the note's own dose and times in plain words.
 */
import type { EntityAnnotation } from '../../document/annotation.ts';
import { span } from '../../document/span.ts';
import { firstIndex } from '../../document/first-index.ts';
import type { PlainReading } from '../reading.ts';
import type { PlainSentence, TodoItem } from '../types.ts';
import { PAST_SECTIONS } from './cues.ts';
import type { SentenceView } from './sentence-view.ts';

export const NO_DATE = 'date not given';
const LISTS: ReadonlySet<string> = new Set(['medications', 'discharge-medications']);
const STOP = /\b(?:stop(?:ped|ping)?|discontinu\w+|d\/c|cease[ds]?|come off|withdrawn)\b/i;
const HOLD = /\b(?:h[eo]ld(?:ing)?|withh[eo]ld|omit(?:ted)?|pause[ds]?|suspend(?:ed)?|on hold)\b/i;
const CONDITION = /\bhold(?:ing)? (?:if|for|when|unless|parameters)\b/i;
const START = /\b(?:start(?:ed|ing)?|commenc\w+|initiat\w+|begin|began|add(?:ed)?|new(?:ly)?|prescrib\w+|given a prescription|rx)\b/i;
const CHANGE = /\b(?:increas\w+|decreas\w+|reduc\w+|chang\w+|switch\w*|titrat\w+|taper\w*|wean\w*|uptitrat\w+|doubl\w+|halv\w+)\b|[↑↓]/i;
const KEEP = /\b(?:continu\w+|remain\w* on|keep taking|carry on|resum\w+|restart\w*|take|taking)\b/i;
const NEGATED = /\b(?:no|not|never|without|avoid|allerg\w+|intoleran\w+|declin\w+|refus\w+|if)\b/i;

/** A numbered line that begins with the medicine or with taking it, and says how often. */
const ORDERED = /^\s*\d{1,2}[.)]\s.*\b(?:once|twice|daily|a day|every|times|as needed|at night|prn|bd|od|tds|bid|tid|qid)\b/is;
const ORDERS: ReadonlySet<string> = new Set(['preamble', 'message', 'plan', 'assessment-and-plan', 'discharge-instructions', 'unknown']);

type Status = 'stop' | 'hold' | 'new' | 'changed' | 'take';
const STATUS_OF: Readonly<Record<string, Status>> = { started: 'new', stopped: 'stop', held: 'hold', increased: 'changed', decreased: 'changed', changed: 'changed', continued: 'take' };

export function medicineItems(reading: PlainReading, views: readonly SentenceView[], sentences: readonly PlainSentence[]): TodoItem[] {
  const out: Listed[] = [];
  const seen = new Map<string, Listed>();
  for (const view of views) {
    if (PAST_SECTIONS.has(view.section)) continue;
    const medicines = view.entities.filter((one) => one.label === 'MEDICATION' && !one.assertion.family && !one.assertion.negated);
    for (const [i, medicine] of medicines.entries()) {
      const status = statusOf(view, { medicine, before: medicines[i - 1], count: medicines.length });
      if (status === undefined) continue;
      const name = medicine.canonical.toLowerCase();
      const known = seen.get(`${status} ${name}`);
      // Said twice: the list of what to take has the dose for home, the story of the stay the one from there.
      if (known !== undefined && (known.listed || !isList(view))) continue;
      const listed: Listed = { status, name, listed: isList(view), item: itemOf(reading, { view, medicine, next: medicines[i + 1], status }, sentences) };
      if (known === undefined) out.push(listed);
      else out[out.indexOf(known)] = listed;
      seen.set(`${status} ${name}`, listed);
    }
  }
  return withoutRepeats(out).map(({ item }) => item);
}

interface Listed {
  readonly status: Status;
  readonly name: string;
  /** It stands in a list of medicines to take. */
  readonly listed: boolean;
  readonly item: TodoItem;
}

/** A change of a medicine says more than that it is taken; the list of what to take says how much. */
function withoutRepeats(items: readonly Listed[]): Listed[] {
  const taken = new Map(items.filter(({ status, listed }) => status === 'take' && listed).map((one) => [one.name, one]));
  const changed = new Set(items.filter(({ status }) => status !== 'take').map(({ name }) => name));
  return items.filter(({ status, name }) => status !== 'take' || !changed.has(name)).map((one) => {
    const list = one.listed || (one.status !== 'new' && one.status !== 'changed') ? undefined : taken.get(one.name);
    if (list === undefined) return one;
    const text = `${WORDS[one.status]}${list.item.text.slice(WORDS.take.length)}`;
    return { ...one, item: { ...one.item, text, evidence: [...list.item.evidence, ...one.item.evidence] } };
  });
}

function statusOf(view: SentenceView, { medicine, before, count }: { medicine: EntityAnnotation; before: EntityAnnotation | undefined; count: number }): Status | undefined {
  const marked = medicine.attributes['status'];
  // "edoxaban (held), furosemide": what stands in brackets is said of the medicine before them.
  const between = before === undefined ? '' : view.words.slice(before.span.end - view.source.start, medicine.span.start - view.source.start);
  const closed = between.lastIndexOf(')');
  if (closed >= 0 && (STOP.test(between.slice(0, closed)) || HOLD.test(between.slice(0, closed))) && !STOP.test(between.slice(closed)) && !HOLD.test(between.slice(closed))) return isList(view) ? 'take' : undefined;
  // "Hold if SBP < 100" is a condition, not a pause.
  if (marked === 'held' && CONDITION.test(view.words)) return isList(view) ? 'take' : undefined;
  if (typeof marked === 'string') return marked === 'allergy' ? undefined : STATUS_OF[marked] ?? byWords(view, count);
  return byWords(view, count);
}

/** A list of medicines to take; not what was given in an emergency room under "Treatment". */
const isList = ({ section, header }: SentenceView): boolean => LISTS.has(section) && !/treat|given|administered/.test(header);

function byWords(view: SentenceView, count: number): Status | undefined {
  const { words, section } = view;
  if (count <= 2) {
    if (STOP.test(words)) return NEGATED.test(words) ? undefined : 'stop';
    if (HOLD.test(words) && !CONDITION.test(words)) return 'hold';
    if (NEGATED.test(words)) return undefined;
    if (CHANGE.test(words)) return 'changed';
    if (START.test(words)) return 'new';
  }
  if (isList(view)) return NEGATED.test(words) ? undefined : 'take';
  // "1. Fluticasone 110 mcg, 2 puffs twice a day" in a message or under a plan is an order.
  if (ORDERED.test(words) && count === 1 && ORDERS.has(section) && !NEGATED.test(words)) return 'take';
  return KEEP.test(words) && !NEGATED.test(words) && (section === 'plan' || section === 'assessment-and-plan' || section === 'discharge-instructions') ? 'take' : undefined;
}

interface MedicineFound {
  readonly view: SentenceView;
  readonly medicine: EntityAnnotation;
  /** The next medicine of the sentence. */
  readonly next: EntityAnnotation | undefined;
  readonly status: Status;
}

const WORDS: Readonly<Record<Status, string>> = { stop: 'Stop', hold: 'Do not take for now:', new: 'New:', changed: 'Changed:', take: 'Take' };

function itemOf(reading: PlainReading, { view, medicine, next, status }: MedicineFound, sentences: readonly PlainSentence[]): TodoItem {
  const name = reading.text.slice(medicine.span.start, medicine.span.end).replace(/\s+/g, ' ');
  // What was given during a stay is not what to take at home.
  const details = status === 'stop' || status === 'hold' || view.section === 'hospital-course' ? '' : detailsOf(reading, { view, medicine, next, status }, sentences);
  return {
    kind: status === 'stop' || status === 'hold' ? status : 'medicine',
    text: `${WORDS[status]} ${name}${details === '' ? '' : ` ${details}`}`,
    when: '', evidence: [view.source],
  };
}

const PARTS: ReadonlySet<string> = new Set(['STRENGTH', 'DOSE', 'FORM', 'ROUTE', 'FREQUENCY', 'DURATION']);

/** Dose and times as the plain sentence has them. */
function detailsOf(reading: PlainReading, { view, medicine, next }: MedicineFound, sentences: readonly PlainSentence[]): string {
  const end = next?.span.start ?? view.source.end;
  const parts = view.entities.filter((one) => PARTS.has(one.label) && one.span.start >= medicine.span.end && one.span.end <= end);
  const last = parts.at(-1);
  const first = parts[0];
  if (last === undefined || first === undefined) return '';
  const sentence = sentenceAt(sentences, view.source.start);
  if (sentence === undefined) return '';
  // One stretch of text, where the parts stand together; else each by itself.
  const together = reading.text.slice(first.span.start, last.span.end);
  const pieces = /[.;\n]\s/.test(together) || together.length > 120 ? [first] : [{ span: span(first.span.start, last.span.end) }];
  const words = pieces.map((one) => plainOf(reading.text, sentence, one.span.start, one.span.end)).join(' ').replace(/\s+/g, ' ').replaceAll(' | ', ', ').replaceAll('|', ',').trim();
  // A stretch that ends inside brackets: "(was 40 mg".
  return words.lastIndexOf('(') > words.lastIndexOf(')') ? `${words})` : words;
}

function sentenceAt(sentences: readonly PlainSentence[], start: number): PlainSentence | undefined {
  return sentences[firstIndex(sentences, ({ source }) => source.start >= start)];
}

/** The plain words of a stretch of source: its changes put in. */
export function plainOf(text: string, { changes }: PlainSentence, from: number, to: number): string {
  let out = '';
  let at = from;
  for (const { source, to: words, kind } of changes) {
    if (kind === 'fallback' || source === undefined || source.end <= from || source.start >= to) continue;
    out += text.slice(at, Math.max(at, source.start)) + words;
    at = Math.max(at, source.end);
  }
  return out + text.slice(at, Math.max(at, to));
}
