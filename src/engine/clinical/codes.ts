/** ICD-10-CM codes of lexicon rows. In: a row. Out: the codes of an entity, empty where the row has none. */
import type { Row } from '../lexicon/parse-tsv.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';

export interface LexiconCode {
  readonly system: string;
  readonly code: string;
  readonly display: string;
  readonly score: number;
}

export function codesOf(row: Row, score = 0.9): LexiconCode[] {
  const code = row['icd10cm'] ?? '';
  return code === '' ? [] : [{ system: 'ICD-10-CM', code, display: canonicalOf(row), score }];
}

export function canonicalOf(row: Row): string {
  const canonical = row['canonical'] ?? '';
  return canonical === '' ? (row['term'] ?? '') : canonical;
}

/** Of rows that share a key, the one that is spelled as the text is; else the first. */
export function rowSpelled(rows: readonly Row[], written: string): Row {
  const lower = written.toLowerCase();
  return rows.find((row) => row['term'] === written) ?? rows.find((row) => (row['term'] ?? '').toLowerCase() === lower) ?? (rows[0] as Row);
}

/** The row of a problem by any of its names. */
export function problemRow(lexicons: Lexicons, name: string): Row | undefined {
  return lexicons.index('problems').get(name)?.[0];
}
