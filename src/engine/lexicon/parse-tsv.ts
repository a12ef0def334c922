/**
 * Reads a lexicon file (lexicons/README.md). In: the file's text. Out: its rows as records.
 * Refuses a row with more cells than the header.
 */
import { EngineError } from '../errors.ts';

export type Row = Readonly<Record<string, string>>;

/** @throws EngineError `LEXICON_INVALID` with the line number */
export function parseTsv(lexicon: string, content: string): Row[] {
  const rows: Row[] = [];
  let header: string[] | undefined;
  const lines = content.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line === '' || line.startsWith('# ')) continue;
    const cells = line.split('\t');
    if (header === undefined) {
      header = cells;
      continue;
    }
    if (cells.length > header.length) throw new EngineError('LEXICON_INVALID', { lexicon, line: index + 1 });
    const row: Record<string, string> = {};
    for (const [column, name] of header.entries()) row[name] = cells[column] ?? '';
    rows.push(row);
  }
  return rows;
}

/** The values of a multi-value cell. */
export function valuesOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('|').map((value) => value.trim()).filter((value) => value !== '');
}
