/**
 * One part of a note, laid out for the clinical recognizers. In: a recognizer's input. Out: for each
 * token its line, sentence and section. Made once a part and shared, since every clinical
 * recognizer asks the same questions.
 */
import type { RecognizerInput } from '../recognizers/define.ts';

export interface Line {
  readonly start: number;
  readonly end: number;
  /** Index of the first token, and one past the last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Written in capitals throughout: case then tells nothing. */
  readonly upper: boolean;
}

export interface ClinicalReading {
  readonly input: RecognizerInput;
  readonly lines: readonly Line[];
  /** Token index to line index. */
  readonly lineOf: Int32Array;
  /** Token index to sentence index. */
  readonly sentenceOf: Int32Array;
  /** Token index to index in `input.sections`, -1 for none. */
  readonly sectionOf: Int32Array;
}

const readings = new WeakMap<RecognizerInput, ClinicalReading>();

/** The reading of a part; the same object for the same input. */
export function readClinical(input: RecognizerInput): ClinicalReading {
  let reading = readings.get(input);
  if (reading === undefined) {
    reading = makeReading(input);
    readings.set(input, reading);
  }
  return reading;
}

function makeReading(input: RecognizerInput): ClinicalReading {
  const { tokens, sentences, sections } = input;
  const { lines, lineOf } = layLines(input);
  return {
    input, lines, lineOf,
    sentenceOf: indexByStart(tokens, sentences.map((sentence) => sentence.start)),
    sectionOf: indexByStart(tokens, sections.map((section) => section.span.start)),
  };
}

function layLines({ document: { text }, part, tokens }: RecognizerInput): { lines: Line[]; lineOf: Int32Array } {
  const lines: Line[] = [];
  const lineOf = new Int32Array(tokens.length);
  let at = 0;
  for (let start: number = part.start; start < part.end || lines.length === 0; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > part.end ? part.end : newline;
    const firstToken = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) {
      lineOf[at] = lines.length;
      at += 1;
    }
    lines.push({ start, end, firstToken, endToken: at, upper: isUpper(text.slice(start, end)) });
    start = end + 1;
  }
  return { lines, lineOf };
}

/** At least eight letters and no lower-case one. */
function isUpper(line: string): boolean {
  return !/[a-z]/.test(line) && !/\p{Ll}/u.test(line) && line.replace(/\P{L}+/gu, '').length >= 8;
}

function indexByStart(tokens: readonly { readonly start: number }[], starts: readonly number[]): Int32Array {
  const out = new Int32Array(tokens.length);
  let index = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const start = (tokens[i] as { start: number }).start;
    while (index + 1 < starts.length && (starts[index + 1] as number) <= start) index += 1;
    out[i] = index;
  }
  return out;
}

/** The section kind of a token: a kind of sections/rules.ts, `unknown`, or `preamble`. */
export function sectionKindAt(reading: ClinicalReading, token: number): string {
  return reading.input.sections[reading.sectionOf[token] ?? -1]?.label ?? 'preamble';
}

/** True where the token stands in a section's header rather than its body. */
export function isInHeader(reading: ClinicalReading, token: number): boolean {
  const section = reading.input.sections[reading.sectionOf[token] ?? -1];
  const start = reading.input.tokens[token]?.start ?? 0;
  return section !== undefined && start >= section.header.start && start < section.header.end;
}

/** The first token that starts at or after an offset; `tokens.length` for none. */
export function tokenAtOrAfter(tokens: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Text between two mentions with table columns as one space: padding is no distance. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').replaceAll(' | ', ' ').replaceAll('| ', ' ').replaceAll('|', ' ');

const MEDICATION_SECTIONS: ReadonlySet<string> = new Set([
  'medications', 'discharge-medications', 'allergies', 'immunizations',
]);

export const isMedicationSection = (kind: string): boolean => MEDICATION_SECTIONS.has(kind);
