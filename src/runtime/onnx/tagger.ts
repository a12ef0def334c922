/**
 * The tagger: a token-classification model behind the engine's port. In: a text and a part of it. Out: spans inside the
 * part, with calibrated scores.
 *
 * The whole document is cut into pieces and windows once, so that what is found does not hang on how the engine cuts its
 * parts; a part runs only the windows that own its pieces, and of those only the ones not run before. Each
 * layer is decoded by itself: layers may overlap, mentions of one layer do not. The first position of the dial says what counts (0.5 and
 * more); what only a bolder one marks is given too, below 0.5.
 */
import type { EntityType, PhiSubtype, PhiType } from '../../engine/document/annotation.ts';
import { snapToCodePoint, type Span } from '../../engine/document/span.ts';
import { EngineError } from '../../engine/errors.ts';
import type { TaggedSpan, TaggerPort } from '../../engine/ports.ts';
import { decodeDoubtful, decodeLayer, type Mention } from './decode-bioes.ts';
import type { FallbackSession } from './fallback-session.ts';
import { KeptResults, windowKey } from './kept-results.ts';
import { edgesOf, piecesIn, trimmed } from './mention-edges.ts';
import { rowOf } from './model-rows.ts';
import { readPieces, type Pieces } from './pieces.ts';
import type { TaggerConfig } from './tagger-config.ts';
import type { LogitRun } from './viterbi.ts';
import type { Vocab } from './vocab.ts';
import { cutWindows, windowSizes, type Window } from './windows.ts';
import { WordPiece } from './wordpiece.ts';

export interface TaggerParts {
  readonly session: FallbackSession;
  readonly vocab: Vocab;
  readonly config: TaggerConfig;
  /** Of the model file, lower-case hexadecimal: goes into provenance. */
  readonly sha256: string;
  /** Instead of the model's own, in tokens: for measuring. */
  readonly windowTokens?: number;
  readonly overlapTokens?: number;
  /** Bytes of results to keep. */
  readonly keptBytes?: number;
}

export interface Tagger extends TaggerPort {
  /** Opens the model and runs it once. */
  warmUp(): Promise<void>;
}

interface ReadText {
  readonly text: string;
  readonly pieces: Pieces;
  readonly windows: readonly Window[];
}

const KEPT_TEXTS = 2;
const KEPT_BYTES = 24_000_000;
const EVEN = 0.5;
const PHI = 'phi';

export function createTagger({ session, vocab, config, sha256, ...options }: TaggerParts): Tagger {
  const wordPiece = new WordPiece(vocab);
  const sizes = windowSizes(options.windowTokens ?? config.windowTokens, options.overlapTokens ?? config.overlapTokens);
  const kept = new KeptResults(options.keptBytes ?? KEPT_BYTES);
  const texts: ReadText[] = [];
  const thresholdOf = (type: string): number => config.dial[0]?.thresholds[type] ?? EVEN;
  const boldly = (type: string): number => Math.min(thresholdOf(type), ...config.dial.map(({ thresholds }) => thresholds[type] ?? EVEN));

  function readText(text: string): ReadText {
    const known = texts.find((one) => one.text === text);
    if (known !== undefined) return known;
    const pieces = readPieces(text, wordPiece);
    const read = { text, pieces, windows: cutWindows(pieces, sizes) };
    texts.unshift(read);
    texts.length = Math.min(texts.length, KEPT_TEXTS);
    return read;
  }

  /** Logits of the windows, by window; runs those that are not kept. */
  async function logitsOf(pieces: Pieces, windows: readonly Window[], cancelled: () => boolean): Promise<Float32Array[]> {
    const keys = windows.map((window) => windowKey(pieces, window));
    const found = keys.map((key) => kept.get(key));
    const missing = windows.filter((_, i) => found[i] === undefined);
    const run = await session.run(missing.map(({ start, end }) => rowOf(pieces, start, end, vocab)), { output: 'logits', cancelled });
    return found.map((one, i) => {
      if (one !== undefined) return one;
      const fresh = run.shift() as Float32Array;
      kept.set(keys[i] as string, fresh);
      return fresh;
    });
  }

  async function tag(text: string, part: Span, cancelled: () => boolean): Promise<TaggedSpan[]> {
    const { pieces, windows } = readText(text);
    const { from, to } = piecesIn(pieces, part);
    if (from >= to) return [];
    const needed = windows.filter(({ ownStart, ownEnd }) => ownStart < to && ownEnd > from);
    const results = await logitsOf(pieces, needed, cancelled);
    if (cancelled()) throw new EngineError('JOB_CANCELLED', { job: config.id });
    const logits = joinOwned(results, needed, { from, to, width: config.width });
    const run: LogitRun = { logits, length: to - from, width: config.width, ...edgesOf(text, pieces, from, to) };
    return config.layers.flatMap((layer) => {
      const mentions = layer.id === PHI ? decodeDoubtful(run, layer, thresholdOf, boldly) : decodeLayer(run, layer, thresholdOf);
      return mentions.flatMap((mention) => toSpan(mention, layer.id, { text, pieces, part, from }) ?? []);
    });
  }

  return {
    id: config.id, sha256, tag,
    warmUp: () => session.warmUp(rowOf(readPieces('Warm', wordPiece), 0, 1, vocab)),
  };
}

/** Of each window the rows of the pieces it owns, side by side: `[to - from, width]`. */
function joinOwned(results: readonly Float32Array[], windows: readonly Window[], { from, to, width }: { readonly from: number; readonly to: number; readonly width: number }): Float32Array {
  const logits = new Float32Array((to - from) * width);
  for (const [i, { start, ownStart, ownEnd }] of windows.entries()) {
    const [first, last] = [Math.max(from, ownStart), Math.min(to, ownEnd)];
    // Row 0 is [CLS].
    logits.set((results[i] as Float32Array).subarray((first - start + 1) * width, (last - start + 1) * width), (first - from) * width);
  }
  return logits;
}

interface Place {
  readonly text: string;
  readonly pieces: Pieces;
  readonly part: Span;
  readonly from: number;
}

function toSpan({ first, last, type, subtype, score }: Mention, layer: string, { text, pieces, part, from }: Place): TaggedSpan | undefined {
  // A word longer than a part is cut with it.
  const start = Math.max(pieces.starts[from + first] as number, snapToCodePoint(text, part.start));
  const end = Math.min(pieces.ends[from + last] as number, snapToCodePoint(text, part.end));
  const at = end > start ? trimmed(text, start, end) : undefined;
  if (at === undefined) return undefined;
  if (layer !== PHI) return { span: at, score, entity: { type: type as EntityType, ...(subtype === '' ? {} : { subtype }) } };
  return { span: at, score, phi: { type: type as PhiType, ...(subtype === '' ? {} : { subtype: subtype as PhiSubtype }) } };
}
