/**
 * That no recognizer's time outgrows its text. Each reads lines without an end, made of what its own and others'
 * expressions react to, of one length and of four times that: linear work takes about four times as long.
 */
import { createDocument } from '../../src/engine/document/clinical-document.ts';
import { span } from '../../src/engine/document/span.ts';
import { loadLexicons, type Lexicons } from '../../src/engine/index.ts';
import { nodeLexicons } from '../../src/platform/node/lexicon-source.ts';
import type { Recognizer, RecognizerInput } from '../../src/engine/recognizers/define.ts';
import { RECOGNIZERS } from '../../src/engine/recognizers/registry.ts';
import { detectSections } from '../../src/engine/sections/detect-sections.ts';
import { splitSentences } from '../../src/engine/text/sentences.ts';
import { tokenise } from '../../src/engine/text/tokenise.ts';
import { casesByRecognizer } from '../fuzz/pieces.ts';
import { round, type Figure, type Suite } from '../suite.ts';

const SHORT = 25_000;
const TIMES = 4;
const LEAST_RUNS = 2;
const MOST_RUNS = 8;
/** At this growth no more runs are needed. */
const PLAINLY_LINEAR = 5;
/** Where the longer reading takes less than this, noise is larger than what is measured. */
const LEAST_MS = 20;

/** Runs of what quantifiers accept, and never what ends them. */
const RUNS_OF: readonly (readonly [string, string])[] = [
  ['spaces', ' '], ['letters', 'a'], ['capitals', 'A'], ['digits', '1'], ['brackets', '('], ['square brackets', '['], ['dots', '.'], ['dashes', '-'],
  ['words', 'a '], ['names', 'Ann '], ['initials', 'A. '], ['numbers', '1 '], ['decimals', '1.'], ['dates', '1/1/'], ['times', '1:1:'], ['labels', 'a: '],
  ['addresses', 'a@'], ['hosts', 'a.'], ['lists', 'a, '], ['line ends', '\n'], ['short lines', 'a\n'], ['pipes', '| '], ['surrogates', '\ud800'], ['hyphened', 'a-'],
];

function inputOf(text: string, lexicons: Lexicons): RecognizerInput {
  const document = createDocument('hostile', text);
  const part = span(0, text.length);
  const tokens = tokenise(text, part);
  return { document, part, partText: text, tokens, sentences: splitSentences(text, part, tokens), sections: detectSections(document), lexicons };
}

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

interface Pair {
  readonly name: string;
  readonly short: RecognizerInput;
  readonly long: RecognizerInput;
}

function pairOf(name: string, piece: string, lexicons: Lexicons): Pair {
  return { name, short: inputOf(filled(piece, SHORT), lexicons), long: inputOf(filled(piece, SHORT * TIMES), lexicons) };
}

/** Processor time, so that what else the machine runs does not count. A copy each run, since readings are kept by their input. */
function cost(recognizer: Recognizer, input: RecognizerInput): number {
  const fresh = { ...input, tokens: [...input.tokens], sentences: [...input.sentences] };
  const before = process.cpuUsage();
  recognizer.find(fresh);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Growth {
  readonly name: string;
  readonly ratio: number;
  readonly longMs: number;
}

/** The least of some runs of each, in turn: what collects garbage only adds. */
function growthOf(recognizer: Recognizer, { name, short, long }: Pair): Growth {
  cost(recognizer, short);
  let [shortMs, longMs] = [Infinity, Infinity];
  for (let run = 0; run < MOST_RUNS; run += 1) {
    longMs = Math.min(longMs, cost(recognizer, long));
    if (longMs < LEAST_MS) return { name, ratio: 1, longMs };
    shortMs = Math.min(shortMs, cost(recognizer, short));
    if (run + 1 >= LEAST_RUNS && longMs <= shortMs * PLAINLY_LINEAR) break;
  }
  return { name, ratio: longMs / shortMs, longMs };
}

export const linearTime: Suite = {
  id: 'linear-time',
  async run() {
    const lexicons = await loadLexicons(nodeLexicons());
    const cases = await casesByRecognizer();
    const shared = RUNS_OF.map(([name, piece]) => pairOf(name, piece, lexicons));
    const worst = RECOGNIZERS.map((recognizer: Recognizer) => {
      const own = cases.get(recognizer.id) ?? [];
      const pairs = [...shared, pairOf('its own cases', `${own.join(' ')} `, lexicons), pairOf('its own cases, by comma', own.map((text) => text.slice(0, 20)).join(','), lexicons)];
      const growths = pairs.map((pair) => growthOf(recognizer, pair));
      return { id: recognizer.id, ...growths.reduce((a, b) => (b.ratio > a.ratio ? b : a)), slowest: Math.max(...growths.map(({ longMs }) => longMs)) };
    });
    return {
      suite: 'linear-time',
      about: `Each recognizer on ${String(shared.length + 2)} hostile texts of ${String(SHORT)} and ${String(SHORT * TIMES)} characters: the worst growth of its time (${String(TIMES)} is linear; 1 where the longer takes under ${String(LEAST_MS)} ms of the processor).`,
      figures: worst.map(({ id, ratio }): Figure => ({ name: `${id}: time for four times the text`, value: round(ratio, 1), unit: 'times', floor: 6, better: 'lower' })),
      tables: [{ title: 'Where time grows most', columns: ['Recognizer', 'Text', 'Times', 'Slowest text (ms)'], rows: worst.map(({ id, name, ratio, slowest }) => [id, name, round(ratio, 1), round(slowest, 0)]) }],
    };
  },
};
