/** Lexicons from the checkout. */
import { readFile } from 'node:fs/promises';
import { EngineError } from '../../engine/errors.ts';
import type { LexiconSource } from '../../engine/ports.ts';

const FOLDER = new URL('../../../lexicons/en/', import.meta.url);

export function nodeLexicons(): LexiconSource {
  return {
    read: (lexicon) => readFile(new URL(`${lexicon}.tsv`, FOLDER), 'utf8').catch(() => {
      throw new EngineError('LEXICON_UNAVAILABLE', { lexicon });
    }),
  };
}
