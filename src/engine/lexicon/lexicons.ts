/**
 * The shipped lexicons, parsed and indexed on first use. In: a {@link LexiconSource}. Out: rows and
 * phrase indexes. A lexicon that nobody asks for costs nothing.
 */
import type { LexiconSource } from '../ports.ts';
import { caseKey, exactKey, PhraseIndex, stemKey, type KeyOf } from './phrase-index.ts';
import { parseTsv, valuesOf, type Row } from './parse-tsv.ts';

/** How each lexicon is looked up, and which columns hold its phrases. File: lexicons/en/<id>.tsv. */
export const LEXICONS = {
  medications: { key: stemKey, phrases: ['term'] },
  problems: { key: stemKey, phrases: ['term', 'variants'] },
  tests: { key: stemKey, phrases: ['term', 'variants'] },
  procedures: { key: stemKey, phrases: ['term', 'variants'] },
  anatomy: { key: stemKey, phrases: ['term', 'variants'] },
  devices: { key: stemKey, phrases: ['term', 'variants'] },
  abbreviations: { key: caseKey, phrases: ['abbr'] },
  protected: { key: exactKey, phrases: ['term'] },
  glossary: { key: stemKey, phrases: ['term', 'variants'] },
  'given-names': { key: exactKey, phrases: ['name'] },
  surnames: { key: exactKey, phrases: ['name'] },
  places: { key: exactKey, phrases: ['name'] },
  organizations: { key: exactKey, phrases: ['name'] },
  professions: { key: stemKey, phrases: ['term', 'variants'] },
  'common-words': { key: exactKey, phrases: ['word'] },
} as const satisfies Record<string, { key: KeyOf; phrases: readonly string[] }>;

export type LexiconId = keyof typeof LEXICONS;
export const LEXICON_IDS = Object.keys(LEXICONS) as LexiconId[];

/** The parsed lexicons, by id. Rows keep the file's order. */
export class Lexicons {
  readonly #contents: ReadonlyMap<LexiconId, string>;
  readonly #rows = new Map<LexiconId, readonly Row[]>();
  readonly #indexes = new Map<LexiconId, PhraseIndex<Row>>();

  constructor(contents: ReadonlyMap<LexiconId, string>) {
    this.#contents = contents;
  }

  rows(id: LexiconId): readonly Row[] {
    let rows = this.#rows.get(id);
    if (rows === undefined) {
      rows = parseTsv(id, this.#contents.get(id) ?? '');
      this.#rows.set(id, rows);
    }
    return rows;
  }

  index(id: LexiconId): PhraseIndex<Row> {
    let index = this.#indexes.get(id);
    if (index === undefined) {
      const { key, phrases } = LEXICONS[id];
      index = new PhraseIndex<Row>(key);
      for (const row of this.rows(id)) addPhrases(index, row, phrases);
      this.#indexes.set(id, index);
    }
    return index;
  }
}

function addPhrases(index: PhraseIndex<Row>, row: Row, columns: readonly string[]): void {
  for (const column of columns) {
    for (const phrase of valuesOf(row[column])) {
      // A variant may bring its own value after "=": only what stands before it is looked up.
      index.add(phrase.split('=', 1)[0] as string, row);
    }
  }
}

/** Reads all shipped lexicons. @throws EngineError `LEXICON_UNAVAILABLE` */
export async function loadLexicons(source: LexiconSource): Promise<Lexicons> {
  const entries = await Promise.all(
    LEXICON_IDS.map(async (id) => [id, await source.read(id)] as const),
  );
  return new Lexicons(new Map(entries));
}
