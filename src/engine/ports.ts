/**
 * What the engine asks of the world. The pure engine declares these; runtime/ and platform/ make
 * them real, tests hand in doubles.
 */
import type { Span } from './document/span.ts';
import type { EntityType, PhiSubtype, PhiType } from './document/annotation.ts';

/** Reads a shipped lexicon as text (UTF-8, tab-separated; see lexicons/README.md). */
export interface LexiconSource {
  /** @throws EngineError `LEXICON_UNAVAILABLE` */
  read(lexiconId: string): Promise<string>;
}

/** Random numbers in [0, 1), from a seed the caller keeps secret. */
export interface RandomSource {
  next(): number;
}

/** A span found by a tagger model, in UTF-16 offsets of the document. Scores are calibrated, in [0, 1]. */
export interface TaggedSpan {
  readonly span: Span;
  readonly score: number;
  readonly phi?: { readonly type: PhiType; readonly subtype?: PhiSubtype };
  readonly entity?: { readonly type: EntityType; readonly subtype?: string };
}

/** The door for a token-classification model. The engine works without one. */
export interface TaggerPort {
  readonly id: string;
  readonly sha256: string;
  /** Tags one part of a document; must return spans inside `part`. Rejects when `cancelled()` turns true. */
  tag(text: string, part: Span, cancelled: () => boolean): Promise<readonly TaggedSpan[]>;
}

/** Sentence embeddings, one unit-length vector a text: shape `[texts.length, dimensions]`. */
export interface EmbedderPort {
  readonly id: string;
  readonly dimensions: number;
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/** A generative model: streams text for a prompt until done or cancelled. */
export interface GeneratorPort {
  readonly id: string;
  generate(prompt: string, onText: (delta: string) => void, cancelled: () => boolean): Promise<string>;
}

export interface EnginePorts {
  readonly lexicons: LexiconSource;
  readonly tagger?: TaggerPort;
  readonly embedder?: EmbedderPort;
  readonly generator?: GeneratorPort;
}
