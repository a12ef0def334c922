/** The shipped lexicons for tests, read from the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { LEXICON_IDS, Lexicons } from './lexicons.ts';

const folder = new URL('../../../lexicons/en/', import.meta.url);

export function shippedLexicons(): Lexicons {
  return new Lexicons(new Map(LEXICON_IDS.flatMap((id) => {
    const file = new URL(`${id}.tsv`, folder);
    return existsSync(file) ? [[id, readFileSync(file, 'utf8')] as const] : [];
  })));
}
