/** Who has read the open note, in words. In: how the model's reading stands. Out: the quiet end of "226 words read in 0.21 s". */
import type { Tagging } from './note-session.ts';

export const MODEL_STILL_READS = 'First findings, from rules. The shipped model is still reading. New marks will be added; yours stay.';

const WORDS: Readonly<Record<Tagging['status'], string>> = {
  none: 'by rules',
  working: 'by rules; the shipped model is still reading',
  done: 'by rules and the shipped model',
  failed: 'by rules; the shipped model could not read it',
};

export const readerWords = ({ status }: Tagging): string => WORDS[status];
