/**
 * What the lexicons know of a word that may be a name. In: the parsed lexicons. Out: constant-time
 * questions about one normalised word (lower case, no accents). Built once for each set of lexicons.
 */
import { caseKey } from '../lexicon/phrase-index.ts';
import type { LexiconId, Lexicons } from '../lexicon/lexicons.ts';
import { valuesOf } from '../lexicon/parse-tsv.ts';
import { normaliseToken, type Token } from '../text/tokenise.ts';
import { isEverydayWord, readWords } from './everyday-words.ts';

export interface NameEntry {
  readonly gender: 'f' | 'm' | 'u';
  /** 10 times the decimal logarithm of bearers in 100 million; 20 to 70. */
  readonly frequency: number;
  readonly isWord: boolean;
  readonly isPlace: boolean;
  readonly isDate: boolean;
}

export type PlaceKind = 'city' | 'state' | 'country' | 'county' | 'state-abbr';

/** From here on a given name is one in its own right: Kelly, Brooke. */
const COMMON_GIVEN = 38;

export class Gazetteer {
  readonly #given: ReadonlyMap<string, NameEntry>;
  readonly #surnames: ReadonlyMap<string, NameEntry>;
  readonly #words: ReadonlyMap<string, number>;
  readonly #clinical: ReadonlySet<string>;
  readonly #cores: ReadonlySet<string>;
  readonly #abbreviations: ReadonlySet<string>;

  constructor(lexicons: Lexicons) {
    this.#given = readNames(lexicons, 'given-names');
    this.#surnames = readNames(lexicons, 'surnames');
    this.#words = readWords(lexicons);
    this.#clinical = readClinicalWords(lexicons);
    this.#cores = readCores(lexicons);
    this.#abbreviations = new Set(lexicons.rows('abbreviations').map((row) => (row['abbr'] ?? '').replaceAll('.', '')));
  }

  given(norm: string): NameEntry | undefined {
    return this.#given.get(norm);
  }

  surname(norm: string): NameEntry | undefined {
    return this.#surnames.get(norm);
  }

  isName(norm: string): boolean {
    return this.#given.has(norm) || this.#surnames.has(norm);
  }

  /** An English word of everyday or ordinary use, in any inflection, that is not far more often a name. */
  isWord(norm: string): boolean {
    return isEverydayWord(this.#words, norm);
  }

  /** How common the word itself is: 6 everyday to 2 rare, 0 where it is in no list. */
  wordFrequency(norm: string): number {
    return this.#words.get(norm) ?? 0;
  }

  /** A drug, disease, test, procedure, body part or device of one word. */
  isClinical(norm: string): boolean {
    return this.#clinical.has(norm);
  }

  /** The name-like part of a protected clinical term (parkinson, foley, glasgow), unless it is a common given name. */
  isProtectedCore(norm: string): boolean {
    return this.#cores.has(norm) && (this.#given.get(norm)?.frequency ?? 0) < COMMON_GIVEN;
  }

  /** In a protected clinical term at all, a common given name or not. */
  isInProtected(norm: string): boolean {
    return this.#cores.has(norm);
  }

  /** An abbreviation of the lexicon, in its own case: "BP", "Hx". */
  isAbbreviation(token: Token): boolean {
    return this.#abbreviations.has(caseKey(token));
  }

  /** A name that is nothing else: no word, town, month or clinical term. */
  isPlainName(norm: string): boolean {
    const entry = this.#given.get(norm) ?? this.#surnames.get(norm);
    if (entry === undefined || entry.isWord || entry.isPlace || entry.isDate) return false;
    return !this.#clinical.has(norm) && !this.isProtectedCore(norm) && !this.isWord(norm);
  }
}

function readNames(lexicons: Lexicons, id: 'given-names' | 'surnames'): Map<string, NameEntry> {
  const names = new Map<string, NameEntry>();
  for (const row of lexicons.rows(id)) {
    const ambiguous = row['ambiguous'] ?? '';
    const gender = row['gender'];
    names.set(row['name'] ?? '', {
      gender: gender === 'f' || gender === 'm' ? gender : 'u', frequency: Number(row['frequency'] ?? 0),
      isWord: ambiguous.includes('word'), isPlace: ambiguous.includes('place'), isDate: ambiguous.includes('date'),
    });
  }
  return names;
}

const CLINICAL: readonly LexiconId[] = ['medications', 'problems', 'tests', 'procedures', 'anatomy', 'devices'];

function readClinicalWords(lexicons: Lexicons): Set<string> {
  const words = new Set<string>();
  for (const id of CLINICAL) {
    for (const row of lexicons.rows(id)) {
      for (const term of [row['term'] ?? '', ...valuesOf(row['variants'])]) {
        // Abbreviations are looked up in their own case: "IDA" is an anaemia, "Ida" a person.
        if (!/[\s-]/.test(term) && term !== term.toUpperCase()) words.add(normaliseToken(term));
      }
    }
  }
  return words;
}

function readCores(lexicons: Lexicons): Set<string> {
  const cores = new Set<string>();
  for (const row of lexicons.rows('protected')) {
    for (const core of valuesOf(row['core'])) {
      for (const word of normaliseToken(core).split(/[^\p{L}']+/u)) if (word.length > 2) cores.add(word.replace(/'s?$/, ''));
    }
  }
  return cores;
}

const built = new WeakMap<Lexicons, Gazetteer>();

export function gazetteerOf(lexicons: Lexicons): Gazetteer {
  let gazetteer = built.get(lexicons);
  if (gazetteer === undefined) {
    gazetteer = new Gazetteer(lexicons);
    built.set(lexicons, gazetteer);
  }
  return gazetteer;
}
