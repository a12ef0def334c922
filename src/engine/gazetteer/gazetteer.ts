/**
 * What the lexicons know of a word that may be a name. In: the parsed lexicons. Out: constant-time
 * questions about one normalised word (lower case, no accents). Built once for each set of lexicons.
 */
import { caseKey, exactKey, PhraseIndex } from '../lexicon/phrase-index.ts';
import type { LexiconId, Lexicons } from '../lexicon/lexicons.ts';
import { valuesOf } from '../lexicon/parse-tsv.ts';
import { normaliseToken, stemOf, type Token } from '../text/tokenise.ts';
import { isEverydayWord, readWords } from './everyday-words.ts';
import { EPONYM_HEADS } from './name-words.ts';

export interface NameEntry {
  readonly gender: 'f' | 'm' | 'u';
  /** 10 times the decimal logarithm of bearers in 100 million; 20 to 70. */
  readonly frequency: number;
  readonly isWord: boolean;
  readonly isPlace: boolean;
  readonly isDate: boolean;
}

export type PlaceKind = 'city' | 'state' | 'country' | 'county' | 'state-abbr';

/** In terms of several words, and in every sentence. */
const JOINING: ReadonlySet<string> = new Set(['the', 'and', 'for', 'with', 'from', 'not', 'of', 'in', 'de', 'la', 'le', 'to', 'at', 'on', 'or', 'by', 'no', 'is', 'ii', 'iv', 'vi']);
/** Li of "Li-Fraumeni". */
const SHORTEST_NAME = 2;

/** From here on a given name is one in its own right: Kelly, Brooke. */
const COMMON_GIVEN = 38;

export class Gazetteer {
  readonly #given: ReadonlyMap<string, NameEntry>;
  readonly #surnames: ReadonlyMap<string, NameEntry>;
  readonly #words: ReadonlyMap<string, number>;
  readonly #clinical: ReadonlySet<string>;
  readonly #cores: ReadonlySet<string>;
  readonly #abbreviations: ReadonlySet<string>;
  readonly #lexicons: Lexicons;
  #vocabulary: ReadonlySet<string> | undefined;
  #lowerAbbreviations: ReadonlySet<string> | undefined;
  #companions: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  #fullNames: PhraseIndex<ReadonlySet<string>> | undefined;

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
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
    return this.#cores.has(norm) && !this.isCommonGiven(norm);
  }

  isCommonGiven(norm: string): boolean {
    return (this.#given.get(norm)?.frequency ?? 0) >= COMMON_GIVEN;
  }

  /** In a protected clinical term at all, a common given name or not. */
  isInProtected(norm: string): boolean {
    return this.#cores.has(norm);
  }

  /** An abbreviation of the lexicon, in its own case: "BP", "Hx". */
  isAbbreviation(token: Token): boolean {
    return this.#abbreviations.has(caseKey(token));
  }

  /** An abbreviation in whatever case: "Appt", "hosp". */
  isAbbreviated(norm: string): boolean {
    this.#lowerAbbreviations ??= new Set([...this.#abbreviations].map((abbreviation) => abbreviation.toLowerCase()));
    return this.#lowerAbbreviations.has(norm);
  }

  /** A word of a drug, disease, test, procedure, body part or device of several words: "endotracheal". Only what a model marks is asked. */
  isInClinicalTerm(norm: string): boolean {
    this.#vocabulary ??= readVocabulary(this.#lexicons);
    return this.#vocabulary.has(norm);
  }

  /**
   * Stems of the words that stand beside a name in protected terms: "drain" beside "blake". Empty where it stands alone there, undefined where
   * it is in none. Only what a model marks is asked.
   */
  companionsOf(norm: string): ReadonlySet<string> | undefined {
    this.#companions ??= this.#readCompanions();
    return this.#companions.get(norm);
  }

  /**
   * Whole names in protected terms that may be a person's, too: "austin flint" of "Austin Flint murmur", with the stems of what stands beside them there.
   */
  get fullNames(): PhraseIndex<ReadonlySet<string>> {
    if (this.#fullNames === undefined) {
      this.#fullNames = new PhraseIndex(exactKey);
      for (const row of this.#lexicons.rows('protected')) {
        for (const core of valuesOf(row['core'])) {
          const names = wordsOf(core);
          if (names.length < 2 || core === row['term'] || !names.every((name) => this.isName(name))) continue;
          this.#fullNames.add(core, new Set(wordsOf(row['term'] ?? '').filter((word) => !names.includes(word) && !JOINING.has(word)).map(stemOf)));
        }
      }
    }
    return this.#fullNames;
  }

  #readCompanions(): Map<string, Set<string>> {
    const companions = new Map<string, Set<string>>();
    for (const row of this.#lexicons.rows('protected')) {
      const words = wordsOf(row['term'] ?? '', SHORTEST_NAME);
      const cores = wordsOf(valuesOf(row['core']).join(' '), SHORTEST_NAME);
      const names = words.filter((word) => (cores.length > 0 ? cores.includes(word) : !EPONYM_HEADS.has(word) && !JOINING.has(word) && !this.isWord(word) && !this.#clinical.has(word)));
      for (const name of names) {
        const beside = companions.get(name) ?? new Set();
        companions.set(name, beside);
        for (const word of words) if (!names.includes(word) && !JOINING.has(word)) beside.add(stemOf(word));
      }
    }
    return companions;
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

const SHORTEST_OF_VOCABULARY = 4;

function readVocabulary(lexicons: Lexicons): Set<string> {
  const words = new Set<string>();
  for (const id of CLINICAL) {
    for (const row of lexicons.rows(id)) {
      for (const term of [row['term'] ?? '', ...valuesOf(row['variants'])]) {
        for (const word of wordsOf(term)) if (word.length >= SHORTEST_OF_VOCABULARY) words.add(word);
      }
    }
  }
  return words;
}

/** Words of a term from so many letters up, without a possessive 's. */
function wordsOf(term: string, shortest = 3): string[] {
  return normaliseToken(term).split(/[^\p{L}']+/u).filter(({ length }) => length >= shortest).map((word) => word.replace(/'s?$/, ''));
}

function readCores(lexicons: Lexicons): Set<string> {
  const cores = new Set<string>();
  for (const row of lexicons.rows('protected')) {
    for (const core of valuesOf(row['core'])) {
      for (const word of wordsOf(core)) cores.add(word);
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
