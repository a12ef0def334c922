/**
 * The recognizers, in the order they run. Adding one: its folder and one line here.
 * registry.test.ts compares this list with the folders.
 */
import type { Recognizer } from './define.ts';
import { usSsn } from './us-ssn/recognizer.ts';

export const RECOGNIZERS = [
  usSsn,
] as const satisfies readonly Recognizer[];

export type RecognizerId = (typeof RECOGNIZERS)[number]['id'];
