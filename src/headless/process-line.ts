/** One line in, one line out: runs a command on one input. */
import {
  analyze, annotateJson, deidentify, EngineError, simplify, summarize, verifyOutput, type Analysis, type ErrorCode, type Lexicons,
} from '../engine/index.ts';
import { idOf, parseLine, readInput, type LineInput } from './input.ts';
import type { TaggerPort } from '../engine/ports.ts';
import type { HeadlessOptions } from './options.ts';
import { claimsJson, deidentifiedJson, simplifiedJson, summaryJson } from './output.ts';

export interface Settings {
  readonly options: HeadlessOptions;
  readonly lexicons: Lexicons;
  /** The given seed, or one drawn for the run. */
  readonly seed: string;
  /** Asked beside the rules. */
  readonly tagger?: TaggerPort;
}
export interface LineOutput {
  readonly json: string;
  readonly failed: boolean;
}

export async function processLine(line: string, settings: Settings): Promise<LineOutput> {
  let id: string | number | null = null;
  try {
    const fields = parseLine(line);
    id = idOf(fields);
    const result = await resultOf(readInput(fields, settings.options.command), settings);
    return { json: JSON.stringify({ id, ...result }), failed: false };
  } catch (error) {
    return { json: JSON.stringify({ id, error: wordsOf(error) }), failed: true };
  }
}

/** What is not an engine error may quote the note: its message is dropped. */
function wordsOf(error: unknown): { code: ErrorCode; message: string } {
  const known = error instanceof EngineError ? error : new EngineError('INTERNAL');
  return { code: known.code, message: known.message };
}

async function resultOf(input: LineInput, settings: Settings): Promise<Readonly<Record<string, unknown>>> {
  const { lexicons, options, seed, tagger } = settings;
  const ports = { lexicons, ...(tagger === undefined ? {} : { tagger }) };
  if (input.kind === 'pair') return claimsJson(verifyOutput(input.source, input.output, lexicons));
  if (input.kind === 'notes') {
    const notes = [];
    for (const note of input.notes) notes.push({ ...note, analysis: await analyze(note.id, note.text, ports) });
    return summaryJson(summarize(notes, options.style, lexicons));
  }
  return noteResult(await analyze(String(input.id), input.text, ports), options, { lexicons, seed });
}

function noteResult(analysis: Analysis, options: HeadlessOptions, { lexicons, seed }: { lexicons: Lexicons; seed: string }): Readonly<Record<string, unknown>> {
  switch (options.command) {
    case 'deidentify': {
      const { policy, operator, threshold } = options;
      return deidentifiedJson(deidentify(analysis, { policy, operator, seed, threshold, decisions: [], added: [], allow: [], deny: [] }, lexicons));
    }
    case 'simplify': return simplifiedJson(simplify(analysis, { level: options.level }, lexicons));
    case 'summarize': return summaryJson(summarize([{ analysis }], options.style, lexicons));
    default: return annotateJson({ ...analysis, phi: analysis.phi.filter(({ score }) => (score ?? 1) >= options.threshold) });
  }
}
