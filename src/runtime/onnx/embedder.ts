/**
 * Sentence embeddings from the tagger's encoder. In: texts. Out: one unit-length vector a text. A text longer than
 * the model takes is read in runs without overlap, each weighed by its pieces.
 */
import type { EmbedderPort } from '../../engine/ports.ts';
import type { FallbackSession } from './fallback-session.ts';
import { rowOf } from './model-rows.ts';
import { readPieces } from './pieces.ts';
import type { TaggerConfig } from './tagger-config.ts';
import type { Vocab } from './vocab.ts';
import { cutWindows, windowSizes } from './windows.ts';
import { WordPiece } from './wordpiece.ts';

export interface EmbedderParts {
  readonly session: FallbackSession;
  readonly vocab: Vocab;
  readonly config: TaggerConfig;
  readonly dimensions: number;
}

export function createEmbedder({ session, vocab, config, dimensions }: EmbedderParts): EmbedderPort {
  const wordPiece = new WordPiece(vocab);
  const sizes = windowSizes(config.windowTokens, 0);
  return {
    id: config.id, dimensions,
    async embed(texts) {
      const rows = texts.flatMap((text, i) => {
        const pieces = readPieces(text, wordPiece);
        // Of nothing, too, there is a vector: that of [CLS] [SEP].
        const runs = pieces.length === 0 ? [{ start: 0, end: 0 }] : cutWindows(pieces, sizes);
        return runs.map(({ start, end }) => ({ i, weight: Math.max(1, end - start), row: rowOf(pieces, start, end, vocab) }));
      });
      const vectors = texts.map(() => new Float32Array(dimensions));
      const results = await session.run(rows.map(({ row }) => row), { output: 'embedding' });
      for (const [at, { i, weight }] of rows.entries()) addTo(vectors[i] as Float32Array, results[at] as Float32Array, weight);
      return vectors.map(toUnitLength);
    },
  };
}

function addTo(sum: Float32Array, vector: Float32Array, weight: number): void {
  for (let d = 0; d < sum.length; d += 1) sum[d] = (sum[d] as number) + weight * (vector[d] ?? 0);
}

function toUnitLength(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
