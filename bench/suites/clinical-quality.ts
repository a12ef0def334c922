/**
 * How well the clinical recognizers find what the gold notes mark. Usage:
 *   npx tsx bench/suites/clinical-quality.ts dev [--misses TYPE]
 * Prints counts and scores; text is printed for the development half alone.
 */
import { analyze } from '../../src/engine/index.ts';
import { shippedLexicons } from '../../src/engine/lexicon/node-lexicons.testing.ts';
import { readNotes, type GoldNote, type Split } from '../gold/read-notes.ts';
import { countDocument, ratesOf, totalOf, unmatched, type Counts, type TypedSpan } from '../scoring/entity-scores.ts';
import { round, type Figure, type Suite, type Table } from '../suite.ts';

export const SCORED_TYPES = ['PROBLEM', 'MEDICATION', 'STRENGTH', 'DOSE', 'FORM', 'ROUTE', 'FREQUENCY', 'DURATION', 'TEST', 'VALUE', 'PROCEDURE'] as const;

export const isScored = (type: string): boolean => (SCORED_TYPES as readonly string[]).includes(type);

export interface ClinicalScores {
  readonly totals: ReadonlyMap<string, Counts>;
  readonly notes: number;
}

interface NotePair {
  readonly note: GoldNote;
  readonly gold: readonly TypedSpan[];
  readonly found: readonly TypedSpan[];
}

async function readPairs(split: Split): Promise<NotePair[]> {
  const lexicons = shippedLexicons();
  const pairs: NotePair[] = [];
  for (const note of readNotes(split)) {
    const { entities } = await analyze(note.id, note.text, { lexicons });
    pairs.push({
      note,
      gold: note.spans.filter((one) => isScored(one.type)),
      found: entities.filter((one) => isScored(one.label)).map((one) => ({ start: one.span.start, end: one.span.end, type: one.label })),
    });
  }
  return pairs;
}

/** Scores of the whole engine on one half of the gold notes. */
export async function measureClinicalQuality(split: Split): Promise<ClinicalScores> {
  return scoresOf(await readPairs(split));
}

function scoresOf(pairs: readonly NotePair[]): ClinicalScores {
  const totals = new Map<string, Counts>();
  for (const { gold, found } of pairs) countDocument(totals, gold, found);
  return { totals, notes: pairs.length };
}

/** The frozen half, as figures and a table per type; counts and scores alone, never text. */
export const clinicalQuality: Suite = {
  id: 'clinical-quality',
  async run() {
    const { totals, notes } = await measureClinicalQuality('frozen');
    return {
      suite: 'clinical-quality', about: `Clinical mentions found by rules against the frozen gold notes (${notes} notes), by exact and by overlapping span.`,
      figures: figuresOf(totalOf(totals)), tables: [tableOf(totals)],
    };
  },
};

function figuresOf(sum: Counts): Figure[] {
  return [
    { name: 'entities, exact span, F1', value: round(ratesOf(sum.strict, sum).f1), unit: 'F1', better: 'higher' },
    { name: 'entities, overlapping span, F1', value: round(ratesOf(sum.overlap, sum).f1), unit: 'F1', better: 'higher' },
  ];
}

function tableOf(totals: ReadonlyMap<string, Counts>): Table {
  const rows = SCORED_TYPES.flatMap((type) => {
    const counts = totals.get(type);
    if (counts === undefined) return [];
    const strict = ratesOf(counts.strict, counts);
    const overlap = ratesOf(counts.overlap, counts);
    return [[type, counts.gold, counts.found, ...[strict.precision, strict.recall, strict.f1, overlap.precision, overlap.recall, overlap.f1].map((rate) => round(rate))]];
  });
  return { title: 'Clinical mentions by type', columns: ['type', 'gold', 'found', 'P exact', 'R exact', 'F1 exact', 'P overlap', 'R overlap', 'F1 overlap'], rows };
}

function printScores({ totals, notes }: ClinicalScores): void {
  const rows = [...SCORED_TYPES.map((type) => [type, totals.get(type)] as const), ['ALL', totalOf(totals)] as const];
  console.log(`${notes} notes`.padEnd(12), 'gold found | strict P    R    F1 | overlap P    R    F1');
  for (const [type, counts] of rows) {
    if (counts === undefined) continue;
    const cells = [counts.strict, counts.overlap].map((hits) => {
      const { precision, recall, f1 } = ratesOf(hits, counts);
      return [precision, recall, f1].map((rate) => rate.toFixed(3)).join(' ');
    });
    console.log(type.padEnd(12), String(counts.gold).padStart(4), String(counts.found).padStart(5), '|', cells.join(' | '));
  }
}

function printMisses(pairs: readonly NotePair[], type: string): void {
  for (const { note, gold, found } of pairs) {
    const ofGold = gold.filter((one) => one.type === type);
    const ofFound = found.filter((one) => one.type === type);
    const show = (mark: string, one: TypedSpan): void => {
      const words = (from: number, to: number): string => note.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
      console.log(`${mark} ${note.id} ${words(one.start - 30, one.start)}⟦${words(one.start, one.end)}⟧${words(one.end, one.end + 30)}`);
    };
    for (const one of unmatched(ofGold, ofFound)) show('missed', one);
    for (const one of unmatched(ofFound, ofGold)) show('extra ', one);
    for (const one of ofFound) {
      const near = ofGold.find((other) => other.start < one.end && one.start < other.end);
      if (near !== undefined && (near.start !== one.start || near.end !== one.end)) {
        show('edges ', one);
        show('   was', near);
      }
    }
  }
}

async function main(args: readonly string[]): Promise<void> {
  const split: Split = args[0] === 'frozen' ? 'frozen' : 'dev';
  const pairs = await readPairs(split);
  printScores(scoresOf(pairs));
  const misses = args.indexOf('--misses');
  if (misses >= 0 && split === 'dev') printMisses(pairs, args[misses + 1] ?? 'PROBLEM');
}

if (process.argv[1]?.endsWith('clinical-quality.ts') === true) await main(process.argv.slice(2));
