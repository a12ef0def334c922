/**
 * Puts a model's files together. In: the verified files and the backends. Out: the tagger and the embedder, over one
 * session. Nothing is opened before the first text or the warm-up.
 */
import { EngineError } from '../../engine/errors.ts';
import type { EmbedderPort } from '../../engine/ports.ts';
import { createEmbedder } from './embedder.ts';
import { FallbackSession, type FallbackOptions } from './fallback-session.ts';
import { createTagger, type Tagger, type TaggerParts } from './tagger.ts';
import { readTaggerConfig } from './tagger-config.ts';
import { readVocab } from './vocab.ts';

export interface TaggerFiles extends Omit<FallbackOptions, 'pad'>, Pick<TaggerParts, 'sha256' | 'windowTokens' | 'overlapTokens' | 'keptBytes'> {
  /** Text of tagger.json. */
  readonly config: string;
  /** Text of vocab.txt. */
  readonly vocab: string;
}

export interface OpenTagger {
  readonly tagger: Tagger;
  readonly embedder: EmbedderPort;
  release(): Promise<void>;
}

/** Numbers of a vector of the encoder's pooled output. */
const DIMENSIONS = 384;

/** @throws EngineError `MODEL_CONFIG_INVALID` */
export function openTagger({ config: configText, vocab: vocabText, sha256, windowTokens, overlapTokens, keptBytes, ...backends }: TaggerFiles): OpenTagger {
  const config = readTaggerConfig(parse(configText));
  const vocab = readVocab(vocabText);
  const session = new FallbackSession({ ...backends, pad: vocab.pad });
  const sizes = { ...(windowTokens === undefined ? {} : { windowTokens }), ...(overlapTokens === undefined ? {} : { overlapTokens }), ...(keptBytes === undefined ? {} : { keptBytes }) };
  return {
    tagger: createTagger({ session, vocab, config, sha256, ...sizes }),
    embedder: createEmbedder({ session, vocab, config, dimensions: DIMENSIONS }),
    release: () => session.release(),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EngineError('MODEL_CONFIG_INVALID', { field: 'tagger' });
  }
}
