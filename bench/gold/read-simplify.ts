/** Reads the gold lines of plain language (bench/gold/simplify/README.md). In: a file's name. Out: its cases. */
import { readFileSync } from 'node:fs';

/** `dev-2` is for development as `dev` is, by another author. */
export type SimplifySplit = 'dev' | 'dev-2' | 'frozen';

export interface SimplifyCase {
  readonly id: string;
  readonly text: string;
  readonly needs: boolean;
  /** Abbreviation to its sense; several accepted wordings are separated by `|`. */
  readonly senses?: Readonly<Record<string, string>>;
  /** Short forms that must stand as written. */
  readonly leave?: readonly string[];
  readonly keep: readonly string[];
}

/** @throws Error when a line is no JSON, with its number and never its text */
export function readSimplifyGold(split: SimplifySplit): SimplifyCase[] {
  const lines = readFileSync(new URL(`simplify/${split}.jsonl`, import.meta.url), 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as SimplifyCase;
    } catch {
      throw new Error(`Line ${index + 1} of ${split}.jsonl is no JSON.`);
    }
  });
}
