/** The tables of Find. In: standing findings, relations, sections. Out: rows, each with the passages it rests on. */
import type { EntityAnnotation, RelationAnnotation, SectionAnnotation } from '../../engine/document/annotation.ts';
import type { Span } from '../../engine/document/span.ts';
import { sectionNamer } from '../../session/section-names.ts';
import type { TagTone } from '../../ui/tag/tag.tsx';
import { entityById } from './find-marks.ts';
import { assertionWord, titleCase, type AssertionWord } from './mark-words.ts';

export interface Source {
  readonly section: string;
  readonly spans: readonly Span[];
}
export interface Row {
  /** Unique in its table. */
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly tone: TagTone;
  readonly sources: readonly Source[];
  /** Ids of the findings that the row stands for. */
  readonly mentions: readonly string[];
}
export interface ProblemRow extends Row {
  /** Null: no code. */
  readonly code: string | null;
  readonly absent: boolean;
}
export interface MedicineRow extends Row {
  readonly dose: string;
  readonly route: string;
  readonly frequency: string;
  readonly changed: boolean;
}
export interface ResultRow extends Row {
  readonly value: string;
  readonly flag: 'high' | 'low' | 'abnormal' | 'normal' | null;
}
export interface Tables {
  readonly problems: readonly ProblemRow[];
  readonly medicines: readonly MedicineRow[];
  readonly results: readonly ResultRow[];
  readonly others: readonly Row[];
}
export interface TableInput {
  readonly text: string;
  readonly entities: readonly EntityAnnotation[];
  readonly relations: readonly RelationAnnotation[];
  readonly sections: readonly SectionAnnotation[];
}

/** Steps between pauses: a few milliseconds of work. */
const PAUSE_AFTER = 500;

/** The tables at once: for notes of ordinary length. */
export function makeTables(input: TableInput): Tables {
  const steps = tableSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The tables step by step: whoever runs it may pause at each step, so that a long note does not hold up the page. */
export function* tableSteps({ text, entities, relations, sections }: TableInput): Generator<void, Tables> {
  const name = sectionNamer(text, sections);
  const parts = yield* partsByHead(entities, relations);
  const groups = yield* groupAll(entities);
  const make = { text, name, parts };
  return {
    problems: (yield* eachPaused(groups.problems, (mentions) => [problemRow(mentions, make)])).sort((a, b) => Number(a.absent) - Number(b.absent)),
    medicines: yield* eachPaused(groups.medicines, (mentions) => [medicineRow(mentions, make)]),
    results: yield* eachPaused(groups.tests, (test) => resultRows(test, make)),
    others: yield* eachPaused(groups.others, (mentions) => [plainRow(mentions, make)]),
  };
}

function* eachPaused<T, R>(items: Iterable<T>, make: (item: T) => readonly R[]): Generator<void, R[]> {
  const out: R[] = [];
  let count = 0;
  for (const item of items) {
    out.push(...make(item));
    count += 1;
    if (count % PAUSE_AFTER === 0) yield;
  }
  return out;
}

interface Groups {
  readonly problems: Iterable<readonly EntityAnnotation[]>;
  readonly medicines: Iterable<readonly EntityAnnotation[]>;
  readonly tests: readonly EntityAnnotation[];
  readonly others: Iterable<readonly EntityAnnotation[]>;
}

function* groupAll(entities: readonly EntityAnnotation[]): Generator<void, Groups> {
  const problems = new Map<string, EntityAnnotation[]>();
  const medicines = new Map<string, EntityAnnotation[]>();
  const others = new Map<string, EntityAnnotation[]>();
  const tests: EntityAnnotation[] = [];
  yield* eachPaused(entities, (entity) => {
    const name = entity.canonical.toLowerCase();
    if (entity.label === 'PROBLEM') put(problems, `${name}|${entity.assertion.family ? 'family' : ''}`, entity);
    else if (entity.label === 'MEDICATION') put(medicines, name, entity);
    else if (entity.label === 'TEST') tests.push(entity);
    else if (entity.label === 'PROCEDURE' || entity.label === 'DEVICE') put(others, `${entity.label} ${name}`, entity);
    return [];
  });
  return { problems: problems.values(), medicines: medicines.values(), tests, others: others.values() };
}

function put(groups: Map<string, EntityAnnotation[]>, key: string, entity: EntityAnnotation): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [entity]);
  else group.push(entity);
}

interface Making {
  readonly text: string;
  readonly name: Namer;
  readonly parts: Parts;
}
type Namer = (offset: number) => string;
type Parts = ReadonlyMap<string, readonly EntityAnnotation[]>;

/** What belongs to a medicine or test, by the relations that the engine found. */
function* partsByHead(entities: readonly EntityAnnotation[], relations: readonly RelationAnnotation[]): Generator<void, Parts> {
  const parts = new Map<string, EntityAnnotation[]>();
  yield* eachPaused(relations, ({ from, to, label }) => {
    const part = label === 'same-as' || label === 'located-in' || label === 'reason-for' || label === 'adverse-effect-of' ? undefined : entityById(entities, from);
    if (part !== undefined) put(parts, to, part);
    return [];
  });
  return parts;
}

function sourcesOf(mentions: readonly EntityAnnotation[], name: Namer): Source[] {
  const bySection = new Map<string, Span[]>();
  for (const { span } of mentions) {
    const section = name(span.start);
    const spans = bySection.get(section);
    if (spans === undefined) bySection.set(section, [span]);
    else spans.push(span);
  }
  return [...bySection].map(([section, spans]) => ({ section, spans }));
}

const rowBase = (id: string, mentions: readonly EntityAnnotation[], name: Namer): Pick<Row, 'id' | 'title' | 'sources' | 'mentions'> =>
  ({ id, title: titleCase((mentions[0] as EntityAnnotation).canonical), sources: sourcesOf(mentions, name), mentions: mentions.map((one) => one.id) });

/** Of the same problem, the mention that says most about the patient now comes first. */
const WEIGHT: Readonly<Record<AssertionWord, number>> = { MAYBE: 1, PAST: 2, IF: 3, NO: 4, FAMILY: 5 };
const weigh = (entity: EntityAnnotation): number => {
  const word = assertionWord(entity.assertion);
  return word === null ? 0 : WEIGHT[word];
};

function problemRow(mentions: readonly EntityAnnotation[], { name }: Making): ProblemRow {
  const best = mentions.reduce((a, b) => (weigh(b) < weigh(a) ? b : a));
  const code = mentions.flatMap(({ codes }) => codes).find(({ system }) => system.startsWith('ICD-10'));
  const { status, tone } = problemStatus(best, mentions);
  return { ...rowBase(`problem ${best.canonical} ${status}`, mentions, name), status, tone, code: code?.code ?? null, absent: best.assertion.negated };
}

function problemStatus(best: EntityAnnotation, mentions: readonly EntityAnnotation[]): { status: string; tone: TagTone } {
  const word = assertionWord(best.assertion);
  if (word === 'NO') return { status: 'Absent', tone: 'line' };
  if (word === 'FAMILY') return { status: 'Family', tone: 'line' };
  if (word === 'IF') return { status: 'Only if', tone: 'line' };
  if (word === 'MAYBE') return { status: 'Uncertain', tone: 'warn' };
  if (word === 'PAST') return { status: 'Past', tone: 'line' };
  const course = mentions.map(({ attributes }) => attributes['course']).find((one) => typeof one === 'string');
  if (course === 'new') return { status: 'New', tone: 'accent' };
  return course === undefined ? { status: 'Active', tone: 'plain' } : { status: titleCase(course), tone: 'plain' };
}

const CHANGES: Readonly<Record<string, { readonly status: string; readonly tone: TagTone }>> = {
  started: { status: 'Started', tone: 'accent' }, increased: { status: 'Increased', tone: 'accent' }, decreased: { status: 'Decreased', tone: 'accent' },
  changed: { status: 'Changed', tone: 'accent' }, held: { status: 'Held', tone: 'warn' }, stopped: { status: 'Stopped', tone: 'warn' },
};

function medicineRow(mentions: readonly EntityAnnotation[], { text, name, parts }: Making): MedicineRow {
  // The mention that says most about how it is taken; of two, the later one (the discharge list stands last).
  const best = mentions.reduce((a, b) => ((parts.get(b.id)?.length ?? 0) >= (parts.get(a.id)?.length ?? 0) ? b : a));
  const written = (...labels: string[]): string => (parts.get(best.id) ?? []).filter(({ label }) => labels.includes(label))
    .map(({ span }) => text.slice(span.start, span.end)).join(', ');
  const { status, tone, changed } = medicineStatus(mentions);
  return {
    ...rowBase(`medicine ${best.canonical}`, mentions, name), status, tone, changed,
    dose: written('STRENGTH', 'DOSE'), route: written('ROUTE'), frequency: written('FREQUENCY', 'DURATION'),
  };
}

function medicineStatus(mentions: readonly EntityAnnotation[]): { status: string; tone: TagTone; changed: boolean } {
  const words = mentions.map(({ attributes }) => attributes['status']);
  if (words.includes('allergy')) return { status: 'Allergy', tone: 'bad', changed: false };
  const last = words.findLast((word) => typeof word === 'string' && CHANGES[word] !== undefined);
  const change = typeof last === 'string' ? CHANGES[last] : undefined;
  if (change !== undefined) return { ...change, changed: true };
  const best = mentions.reduce((a, b) => (weigh(b) < weigh(a) ? b : a));
  return { ...problemLike(best), changed: false };
}

function problemLike(entity: EntityAnnotation): { status: string; tone: TagTone } {
  const word = assertionWord(entity.assertion);
  if (word === 'NO') return { status: 'Not taken', tone: 'line' };
  if (word === 'PAST') return { status: 'Past', tone: 'line' };
  if (word === 'FAMILY') return { status: 'Family', tone: 'line' };
  return word === null ? { status: 'Listed', tone: 'plain' } : { status: 'Uncertain', tone: 'warn' };
}

function resultRows(test: EntityAnnotation, { text, name, parts }: Making): ResultRow[] {
  return (parts.get(test.id) ?? []).filter(({ label }) => label === 'VALUE').map((value): ResultRow => {
    const flag = flagOf(value);
    return {
      ...rowBase(`result ${test.id} ${value.id}`, [test], name), mentions: [test.id, value.id],
      sources: [{ section: name(test.span.start), spans: [test.span, value.span] }],
      value: text.slice(value.span.start, value.span.end), flag, status: flag === null ? '' : titleCase(flag),
      tone: flag === 'high' || flag === 'abnormal' ? 'bad' : flag === 'low' ? 'warn' : 'plain',
    };
  });
}

function flagOf({ attributes }: EntityAnnotation): ResultRow['flag'] {
  const { flag } = attributes;
  return flag === 'high' || flag === 'low' || flag === 'abnormal' || flag === 'normal' ? flag : null;
}

function plainRow(mentions: readonly EntityAnnotation[], { name }: Making): Row {
  const [first] = mentions as [EntityAnnotation];
  const status = first.label === 'DEVICE' ? 'Device' : 'Procedure';
  return { ...rowBase(`other ${first.label} ${first.canonical}`, mentions, name), status: assertionWord(first.assertion) === 'NO' ? `${status}, absent` : status, tone: 'plain' };
}
