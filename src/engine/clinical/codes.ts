/** Rows of the clinical lexicons: their preferred term, and which of several is meant. */
import type { Row } from '../lexicon/parse-tsv.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';

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
