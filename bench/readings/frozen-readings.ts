/**
 * The frozen gold notes, read once a run of the bench for all suites that need them: by rules alone, by the model alone, by both. Out: what was
 * found in each note. Suites count it; no text of these notes is printed or written.
 */
import { analyze, loadLexicons, type Analysis, type Lexicons } from '../../src/engine/index.ts';
import { span } from '../../src/engine/document/span.ts';
import type { TaggedSpan, TaggerPort } from '../../src/engine/ports.ts';
import { nodeLexicons } from '../../src/platform/node/lexicon-source.ts';
import { readNotes, type GoldNote } from '../gold/read-notes.ts';
import { openMeasuredTagger } from './measured-tagger.ts';

export interface Read<T> {
  readonly note: GoldNote;
  readonly found: T;
}
export interface ModelReadings {
  readonly tagger: Pick<TaggerPort, 'id' | 'sha256'>;
  /** The model's own spans, with no rules and nothing settled. */
  readonly alone: readonly Read<readonly TaggedSpan[]>[];
  readonly both: readonly Read<Analysis>[];
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

export const benchLexicons: () => Promise<Lexicons> = once(() => loadLexicons(nodeLexicons()));

export const readByRules: () => Promise<readonly Read<Analysis>[]> = once(async () => {
  const lexicons = await benchLexicons();
  return each(async ({ id, text }) => analyze(id, text, { lexicons }));
});

/** Undefined where there is no model to measure. */
export const readWithModel: () => Promise<ModelReadings | undefined> = once(async () => {
  const tagger = openMeasuredTagger();
  if (tagger === undefined) return undefined;
  const lexicons = await benchLexicons();
  // Both readings of a note one after the other: the second finds the model's results kept.
  const pairs = await each(async ({ id, text }) => ({
    alone: await tagger.tag(text, span(0, text.length), () => false),
    both: await analyze(id, text, { lexicons, tagger }),
  }));
  return { tagger: { id: tagger.id, sha256: tagger.sha256 }, alone: mapRead(pairs, ({ alone }) => alone), both: mapRead(pairs, ({ both }) => both) };
});

/** For a suite to say what it read. */
export const notesRead = (readings: ModelReadings | undefined): string => (readings === undefined ? 'the frozen gold notes' : `${readings.both.length} frozen gold notes`);

async function each<T>(find: (note: GoldNote) => Promise<T>): Promise<Read<T>[]> {
  const reads: Read<T>[] = [];
  for (const note of readNotes('frozen')) reads.push({ note, found: await find(note) });
  return reads;
}

export function mapRead<T, U>(reads: readonly Read<T>[], change: (found: T, note: GoldNote) => U): Read<U>[] {
  return reads.map(({ note, found }) => ({ note, found: change(found, note) }));
}
