/**
 * How well PHI is found, character by character, and protected terms are kept. In: gold notes and what was
 * found in each. Out: recall and precision overall and by type, the share of protected terms kept, and (for the
 * development halves only) the misses. Run: `npx tsx bench/suites/phi-quality.ts dev`, or `dev-2`, or `frozen`;
 * `--misses` prints what was missed, `--odd` and `--even` take every other note of a half.
 *
 * A character is a letter or digit: blanks and commas between the parts of an address count for nobody.
 * A type's recall asks whether a gold character of it is inside any PHI: that is what is removed. A type's precision asks
 * whether a found character is inside any gold PHI. Spans of gold with `[[...|KEEP]]` inside PHI do not exist.
 */
import type { GoldNote, Split } from '../gold/read-notes.ts';

export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly subtype?: string;
  readonly producer?: string;
}
export interface Counted {
  readonly hit: number;
  readonly of: number;
}
export interface TypeScore {
  readonly recall: Counted;
  readonly precision: Counted;
  /** Gold characters found under the same type. */
  readonly typed: Counted;
}
export interface PhiQuality {
  readonly notes: number;
  readonly recall: Counted;
  readonly precision: Counted;
  readonly kept: Counted;
  readonly byType: ReadonlyMap<string, TypeScore>;
}
export interface Miss {
  readonly note: string;
  readonly kind: 'missed' | 'wrong' | 'removed-keep';
  readonly label: string;
  readonly text: string;
  readonly around: string;
}
export type FindPhi = (note: GoldNote) => Promise<readonly FoundSpan[]> | readonly FoundSpan[];

const PHI = new Set(['NAME', 'PROFESSION', 'LOCATION', 'AGE', 'DATE', 'CONTACT', 'ID']);
const COUNTS = /[\p{L}\p{N}]/u;

interface Tally {
  recall: [number, number];
  precision: [number, number];
  typed: [number, number];
}

/** Scores notes by pure counting; `misses` holds text and is for the development half only. */
export async function measurePhi(notes: readonly GoldNote[], find: FindPhi): Promise<{ quality: PhiQuality; misses: Miss[] }> {
  const byType = new Map<string, Tally>();
  const total: Tally = { recall: [0, 0], precision: [0, 0], typed: [0, 0] };
  const kept: [number, number] = [0, 0];
  const misses: Miss[] = [];
  for (const note of notes) {
    const found = await find(note);
    countNote(note, found, { byType, total, kept, misses });
  }
  const counted = ([hit, of]: readonly [number, number]): Counted => ({ hit, of });
  const shown = new Map([...byType].map(([type, tally]) => [type, { recall: counted(tally.recall), precision: counted(tally.precision), typed: counted(tally.typed) }]));
  return { quality: { notes: notes.length, recall: counted(total.recall), precision: counted(total.precision), kept: counted(kept), byType: shown }, misses };
}

interface Sums {
  readonly byType: Map<string, Tally>;
  readonly total: Tally;
  readonly kept: [number, number];
  readonly misses: Miss[];
}

function countNote(note: GoldNote, found: readonly FoundSpan[], sums: Sums): void {
  const { text } = note;
  const gold = note.spans.filter((one) => PHI.has(one.type));
  const goldAt = typesAt(text, gold);
  const foundAt = typesAt(text, found);
  for (const one of gold) {
    const missed = count(text, one, (i) => foundAt[i] === undefined);
    const all = count(text, one, () => true);
    const typed = count(text, one, (i) => foundAt[i] === one.type);
    for (const tally of [sums.total, ...tallies(sums, one)]) add(tally, { recall: [all - missed, all], typed: [typed, all] });
    if (missed > 0) sums.misses.push(miss(note, 'missed', one));
  }
  for (const one of found) {
    const wrong = count(text, one, (i) => goldAt[i] === undefined);
    const all = count(text, one, () => true);
    for (const tally of [sums.total, ...tallies(sums, one)]) add(tally, { precision: [all - wrong, all] });
    if (wrong > 0) sums.misses.push(miss(note, 'wrong', one));
  }
  for (const one of note.spans) {
    if (one.type !== 'KEEP') continue;
    const removed = count(text, one, (i) => foundAt[i] !== undefined) > 0;
    sums.kept[0] += removed ? 0 : 1;
    sums.kept[1] += 1;
    if (removed) sums.misses.push(miss(note, 'removed-keep', one));
  }
}

function typesAt(text: string, spans: readonly FoundSpan[]): (string | undefined)[] {
  const at = new Array<string | undefined>(text.length);
  for (const one of spans) for (let i = one.start; i < one.end; i += 1) at[i] = one.type;
  return at;
}

function count(text: string, { start, end }: { start: number; end: number }, test: (i: number) => boolean): number {
  let n = 0;
  for (let i = start; i < end; i += 1) if (COUNTS.test(text.charAt(i)) && test(i)) n += 1;
  return n;
}

/** The tally of a type and of its subtype. */
function tallies({ byType }: Sums, { type, subtype }: { type: string; subtype?: string }): Tally[] {
  return [type, ...(subtype === undefined ? [] : [`${type}.${subtype}`])].map((key) => {
    const known = byType.get(key) ?? { recall: [0, 0], precision: [0, 0], typed: [0, 0] };
    byType.set(key, known);
    return known;
  });
}

function add(tally: Tally, by: Partial<Tally>): void {
  for (const key of ['recall', 'precision', 'typed'] as const) {
    const [hit, of] = by[key] ?? [0, 0];
    tally[key][0] += hit;
    tally[key][1] += of;
  }
}

function miss(note: GoldNote, kind: Miss['kind'], one: FoundSpan): Miss {
  const { text } = note;
  const around = `${text.slice(Math.max(0, one.start - 30), one.start)}⟦${text.slice(one.start, one.end)}⟧${text.slice(one.end, one.end + 25)}`.replaceAll('\n', '⏎');
  const label = `${one.type}${one.subtype === undefined ? '' : `.${one.subtype}`}${one.producer === undefined ? '' : ` (${one.producer})`}`;
  return { note: note.id, kind, label, text: text.slice(one.start, one.end), around };
}

const share = ({ hit, of }: Counted): string => (of === 0 ? '-' : (hit / of).toFixed(3));

/** One line a type, for a terminal. */
export function formatQuality(quality: PhiQuality): string {
  const head = `${quality.notes} notes  recall ${share(quality.recall)}  precision ${share(quality.precision)}  kept ${share(quality.kept)} (${quality.kept.hit}/${quality.kept.of})`;
  const rows = [...quality.byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, score]) =>
    `${type.padEnd(24)} recall ${share(score.recall)} of ${String(score.recall.of).padStart(5)}   precision ${share(score.precision)} of ${String(score.precision.of).padStart(5)}   as this type ${share(score.typed)}`);
  return [head, ...rows].join('\n');
}

/** @throws Error on another name, so that a slip of the pen measures nothing. */
function splitOf(name = 'dev'): Split {
  if (name === 'dev' || name === 'dev-2' || name === 'frozen') return name;
  throw new Error('Name a half: dev, dev-2 or frozen.');
}

async function main(): Promise<void> {
  const [{ readNotes }, { analyze }, { shippedLexicons }] = await Promise.all([
    import('../gold/read-notes.ts'), import('../../src/engine/pipeline/analyze.ts'), import('../../src/engine/lexicon/node-lexicons.testing.ts'),
  ]);
  const split = splitOf(process.argv[2]);
  const lexicons = shippedLexicons();
  const parity = process.argv.includes('--odd') ? 0 : process.argv.includes('--even') ? 1 : undefined;
  const notes = readNotes(split).filter((_, at) => parity === undefined || at % 2 === parity);
  const { quality, misses } = await measurePhi(notes, async (note) => {
    const { phi } = await analyze(note.id, note.text, { lexicons });
    return phi.map((one) => ({ start: one.span.start, end: one.span.end, type: one.label, producer: `${one.provenance.producer} ${(one.score ?? 0).toFixed(2)}`, ...(one.subtype === undefined ? {} : { subtype: one.subtype }) }));
  });
  process.stdout.write(`${formatQuality(quality)}\n`);
  // The frozen half is measured, never read.
  if (split !== 'frozen' && process.argv.includes('--misses')) {
    for (const one of misses) process.stdout.write(`${one.kind.padEnd(12)} ${one.note} ${one.label.padEnd(30)} ${one.around}\n`);
  }
}

if (process.argv[1]?.endsWith('phi-quality.ts') === true) await main();
