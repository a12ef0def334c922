/**
 * How well the assertion rules tell absent, doubtful, past, possible and relatives' mentions from the
 * patient's own. Usage: npx tsx bench/suites/negation-quality.ts dev [--misses AXIS]
 * Given entities: the gold mentions themselves are asserted, so that only the rules are measured.
 * End to end: the engine's own entities that overlap a gold mention of their type; a gold mention that
 * was not found counts as not asserted. Text is printed for the development half alone.
 */
import { pathToFileURL } from 'node:url';
import { ASSERTED, annotationId, type Assertion, type EntityAnnotation, type EntityType } from '../../src/engine/document/annotation.ts';
import { createDocument } from '../../src/engine/document/clinical-document.ts';
import { span } from '../../src/engine/document/span.ts';
import { assertEntities, ASSERTED_TYPES } from '../../src/engine/assertion/assert-entities.ts';
import { analyze, Lexicons } from '../../src/engine/index.ts';
import { shippedLexicons } from '../../src/engine/lexicon/node-lexicons.testing.ts';
import type { RecognizerInput } from '../../src/engine/recognizers/define.ts';
import { detectSections } from '../../src/engine/sections/detect-sections.ts';
import { splitSentences } from '../../src/engine/text/sentences.ts';
import { tokenise } from '../../src/engine/text/tokenise.ts';
import { readNotes, type GoldNote, type GoldSpan, type Split } from '../gold/read-notes.ts';
import { ratesOf } from '../scoring/entity-scores.ts';
import { round, type Figure, type Suite } from '../suite.ts';

const AXES = ['negated', 'uncertain', 'historical', 'hypothetical', 'family'] as const;
type Axis = (typeof AXES)[number];

export interface AxisCounts {
  hits: number;
  gold: number;
  found: number;
}
export interface AssertionScores {
  readonly given: ReadonlyMap<Axis, AxisCounts>;
  readonly endToEnd: ReadonlyMap<Axis, AxisCounts>;
  readonly mentions: number;
  readonly notes: number;
}

const isAsserted = (type: string): boolean => (ASSERTED_TYPES as readonly string[]).includes(type);
const mentionsOf = (note: GoldNote): GoldSpan[] => note.spans.filter((one) => isAsserted(one.type));

function asEntity(one: GoldSpan): EntityAnnotation {
  const at = span(one.start, one.end);
  const label = one.type as EntityType;
  return {
    id: annotationId('entity', label, at), layer: 'entity', label, span: at, canonical: '', assertion: ASSERTED, codes: [], score: 1, attributes: {},
    provenance: { producer: 'gold', version: '0', method: 'human', reason: '', evidence: [], steps: [] },
  };
}

/** The assertion of each gold mention by the rules, in the order of `mentions`. */
function assertGiven(note: GoldNote, mentions: readonly GoldSpan[]): Assertion[] {
  const document = createDocument(note.id, note.text);
  const part = span(0, note.text.length);
  const tokens = tokenise(note.text, part);
  const input: RecognizerInput = {
    document, part, partText: note.text, tokens, sentences: splitSentences(note.text, part, tokens),
    sections: detectSections(document), lexicons: new Lexicons(new Map()),
  };
  const entities = mentions.map(asEntity);
  const found = new Map(assertEntities(input, entities).map((entity) => [entity.id, entity.assertion]));
  return entities.map((entity) => found.get(entity.id) ?? ASSERTED);
}

async function assertFound(note: GoldNote, mentions: readonly GoldSpan[], lexicons: Lexicons): Promise<Assertion[]> {
  const { entities } = await analyze(note.id, note.text, { lexicons });
  return mentions.map((one) => {
    const overlapping = entities.filter((entity) => entity.label === one.type && entity.span.start < one.end && one.start < entity.span.end);
    const exact = overlapping.find((entity) => entity.span.start === one.start && entity.span.end === one.end);
    return (exact ?? overlapping[0])?.assertion ?? ASSERTED;
  });
}

const emptyAxes = (): Map<Axis, AxisCounts> => new Map(AXES.map((axis) => [axis, { hits: 0, gold: 0, found: 0 }]));

function count(totals: Map<Axis, AxisCounts>, mentions: readonly GoldSpan[], said: readonly Assertion[]): void {
  for (const axis of AXES) {
    const counts = totals.get(axis) as AxisCounts;
    mentions.forEach((one, i) => {
      const gold = one.attributes.includes(axis);
      const found = (said[i] as Assertion)[axis];
      counts.gold += Number(gold);
      counts.found += Number(found);
      counts.hits += Number(gold && found);
    });
  }
}

export async function measureAssertion(split: Split): Promise<AssertionScores> {
  const lexicons = shippedLexicons();
  const given = emptyAxes();
  const endToEnd = emptyAxes();
  const notes = readNotes(split);
  let total = 0;
  for (const note of notes) {
    const mentions = mentionsOf(note);
    total += mentions.length;
    count(given, mentions, assertGiven(note, mentions));
    count(endToEnd, mentions, await assertFound(note, mentions, lexicons));
  }
  return { given, endToEnd, mentions: total, notes: notes.length };
}

function figuresOf(scores: AssertionScores): Figure[] {
  return AXES.flatMap((axis): Figure[] => {
    const given = scores.given.get(axis) as AxisCounts;
    const endToEnd = scores.endToEnd.get(axis) as AxisCounts;
    return [
      { name: `${axis}, F1 on given mentions`, value: round(ratesOf(given.hits, given).f1), unit: '', better: 'higher', ...(axis === 'negated' ? { floor: 0.9, aim: 0.95 } : {}) },
      { name: `${axis}, F1 end to end`, value: round(ratesOf(endToEnd.hits, endToEnd).f1), unit: '', better: 'higher' },
    ];
  });
}

export const negationQuality: Suite = {
  id: 'negation-quality',
  async run() {
    const scores = await measureAssertion('frozen');
    return {
      suite: 'negation-quality', figures: figuresOf(scores),
      about: `assertions of ${scores.mentions} problems, medications, tests and procedures in ${scores.notes} frozen gold notes`,
    };
  },
};

function printMisses(axis: Axis): void {
  for (const note of readNotes('dev')) {
    const mentions = mentionsOf(note);
    const said = assertGiven(note, mentions);
    mentions.forEach((one, i) => {
      const gold = one.attributes.includes(axis);
      if (gold === (said[i] as Assertion)[axis]) return;
      const words = (from: number, to: number): string => note.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
      console.log(`${gold ? 'missed' : 'extra '} ${note.id} ${one.type.slice(0, 4)} ${words(one.start - 60, one.start)}⟦${words(one.start, one.end)}⟧${words(one.end, one.end + 40)}`);
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const split: Split = process.argv[2] === 'frozen' ? 'frozen' : 'dev';
  const scores = await measureAssertion(split);
  console.log(`${scores.notes} notes, ${scores.mentions} mentions`);
  for (const [title, axes] of [['given', scores.given], ['end to end', scores.endToEnd]] as const) {
    for (const [axis, counts] of axes) {
      const { precision, recall, f1 } = ratesOf(counts.hits, counts);
      console.log(title.padEnd(11), axis.padEnd(13), `gold ${counts.gold}`.padEnd(10), `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`);
    }
  }
  const misses = process.argv.indexOf('--misses');
  if (misses > 0 && split === 'dev') printMisses(process.argv[misses + 1] as Axis);
}
