/** Readability of a text given as its sentences. Null where it is too short to measure. */
import type { Lexicons } from '../../lexicon/lexicons.ts';
import type { Readability } from '../types.ts';
import { countText } from './count-text.ts';
import { daleChall } from './dale-chall.ts';
import { fkgl } from './fkgl.ts';
import { smog } from './smog.ts';

const LEAST_WORDS = 20;

export function readabilityOf(texts: readonly string[], lexicons: Lexicons): Readability {
  const counts = countText(texts, lexicons);
  const { words, sentences } = counts;
  if (words < LEAST_WORDS || sentences === 0) return { fkgl: null, smog: null, daleChall: null, words, sentences };
  return { fkgl: grade(fkgl(counts)), smog: grade(smog(counts)), daleChall: grade(daleChall(counts)), words, sentences };
}

const grade = (value: number): number => Math.max(0, Math.round(value * 10) / 10);
