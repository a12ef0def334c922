/**
 * What words and terms stand for, made once a set of lexicons. In: words, phrases. Out: keys; two
 * texts speak of the same thing where they share a key.
 *
 * Keys: `w:` a stem, `f:` a word family, `c:` a concept by its stems, `d:` a drug by its generic.
 */
import { span } from '../document/span.ts';
import type { LexiconId, Lexicons } from '../lexicon/lexicons.ts';
import { valuesOf, type Row } from '../lexicon/parse-tsv.ts';
import { PhraseIndex } from '../lexicon/phrase-index.ts';
import { tokenise } from '../text/tokenise.ts';
import { PREFIX_FORMS, SUFFIX_FORMS } from './data/combining-forms.ts';
import { CONTEXT_WORDS } from './data/context-words.ts';
import { GENERIC_WORDS } from './data/generic-words.ts';
import { WORD_FAMILIES } from './data/word-families.ts';
import { stemOf } from './stem.ts';

/** A key a word has, and whether the word is the opposite of it ("intact" of broken). */
export interface WordKey {
  readonly key: string;
  readonly opposite: boolean;
}

interface FamilyTable {
  /** Keys of the families that hold findings. */
  readonly findings: ReadonlySet<string>;
  /** Keys of the families whose absence is a fact: findings and some more. */
  readonly polar: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, readonly WordKey[]>;
  readonly phrases: PhraseIndex<WordKey>;
}

const stems = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '').map(stemOf);
const GENERIC_STEMS: ReadonlySet<string> = new Set(stems(GENERIC_WORDS));
const SMALL_WORDS: ReadonlySet<string> = new Set(stems('a an the of in on at to for with and or by from due your his her their its'));

const DENIES: ReadonlySet<string> = new Set(['no', 'not', 'without', 'nil']);

let families: FamilyTable | undefined;

/** Families by stem, and those of several words as phrases. */
export function familyTable(): FamilyTable {
  families ??= readFamilies();
  return families;
}

function readFamilies(): FamilyTable {
  const words = new Map<string, WordKey[]>();
  const phrases = new PhraseIndex<WordKey>((token) => stemOf(token.norm));
  const findings = new Set<string>();
  const polar = new Set<string>();
  for (const [number, line] of WORD_FAMILIES.split('\n').entries()) {
    if (line.startsWith('*')) findings.add(`f:${number}`);
    if (/^[*~]/.test(line)) polar.add(`f:${number}`);
    for (const entry of line.replace(/^[*~]/, '').split('|')) {
      const opposite = entry.startsWith('!');
      const word = (opposite ? entry.slice(1) : entry).replaceAll('_', ' ').trim();
      if (word === '') continue;
      const key: WordKey = { key: `f:${number}`, opposite };
      if (/[ \-/&]/.test(word)) phrases.add(word, key);
      else addTo(words, stemOf(word), key);
    }
  }
  return { findings, polar, words, phrases };
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

export const isGenericStem = (stem: string): boolean => GENERIC_STEMS.has(stem);

const wordCache = new Map<string, readonly WordKey[]>();

/** The stem and families of a word in lower case. */
export function keysOfWord(norm: string): readonly WordKey[] {
  let keys = wordCache.get(norm);
  if (keys === undefined) {
    if (wordCache.size > 50_000) wordCache.clear();
    const stem = stemOf(norm);
    keys = [{ key: `w:${stem}`, opposite: false }, ...(familyTable().words.get(stem) ?? [])];
    wordCache.set(norm, keys);
  }
  return keys;
}

let contexts: ReadonlyMap<string, readonly string[]> | undefined;

/** Keys of what a word of a note is about without saying it: "margins" of cancer. */
export function keysOfContext(norm: string): readonly string[] {
  contexts ??= readContexts();
  return contexts.get(stemOf(norm)) ?? [];
}

function readContexts(): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const line of CONTEXT_WORDS.split('\n')) {
    const [words, about] = line.split(':');
    for (const word of stems(words ?? '')) for (const { key } of (about ?? '').split(' ').filter((one) => one !== '').flatMap(keysOfWord)) addTo(out, word, key);
  }
  return out;
}

/** Whether a word names a finding: a symptom, a sign, a disease in plain words. */
export const isFindingWord = (norm: string): boolean => keysOfWord(norm).some(({ key, opposite }) => !opposite && familyTable().findings.has(key));

/** Whether it is a fact that a word is denied: findings, and words such as "intentional". */
export const isPolarWord = (norm: string): boolean => keysOfWord(norm).some(({ key }) => familyTable().polar.has(key));

const formCache = new Map<string, readonly string[]>();

/** Keys of what the parts of a medical word mean: "nephropathy" has kidney and disease. */
export function keysOfParts(norm: string): readonly string[] {
  let keys = formCache.get(norm);
  if (keys === undefined) {
    if (formCache.size > 50_000) formCache.clear();
    keys = norm.length < 6 ? [] : [...new Set(meaningsOf(norm.endsWith('is') ? norm : norm.replace(/s$/, '')).flatMap((word) => keysOfWord(word).map(({ key }) => key)))];
    formCache.set(norm, keys);
  }
  return keys;
}

const PREFIXES = Object.keys(PREFIX_FORMS).filter((form) => form.length > 3 && PREFIX_FORMS[form] !== '');
const SUFFIXES = Object.keys(SUFFIX_FORMS).filter((form) => SUFFIX_FORMS[form] !== '');

function meaningsOf(word: string): string[] {
  const out: string[] = [];
  for (const form of PREFIXES) if (word.startsWith(form) || (form.length > 5 && word.includes(form))) out.push(PREFIX_FORMS[form] as string);
  for (const form of SUFFIXES) if (word.length > form.length + 2 && word.endsWith(form)) out.push(SUFFIX_FORMS[form] as string);
  return out.flatMap((meaning) => meaning.split(' '));
}

/**
 * The name of a concept: its stems, sorted, without small words: "clot in the lung" is "lung clot". A
 * name that denies ("no known allergies") is the opposite of the name without the denial.
 */
export function conceptOf(phrase: string): WordKey {
  const tokens = tokenise(phrase, span(0, phrase.length)).filter((token) => token.kind === 'word' || token.kind === 'number');
  const opposite = DENIES.has(tokens[0]?.norm ?? '');
  const words = tokens.filter((token) => !DENIES.has(token.norm) && token.norm !== 'known').map((token) => stemOf(token.norm));
  const kept = [...new Set(words.filter((stem) => !SMALL_WORDS.has(stem)))].sort();
  // A name of small words alone is no name: it equals nothing.
  return { key: kept.length === 0 ? `c:?${phrase}` : `c:${kept.join(' ')}`, opposite };
}

const uniqueKeys = (keys: readonly WordKey[]): WordKey[] => [...new Map(keys.map((key) => [`${key.key}${key.opposite ? '!' : ''}`, key])).values()];

export type TermKind = 'drug' | 'drug-other' | 'drug-class' | 'problem' | 'procedure' | 'test' | 'anatomy' | 'word';

/** What a phrase of a lexicon stands for. */
export interface Term {
  readonly kind: TermKind;
  /** Concepts and drugs that it is; sharing one is being the same. */
  readonly keys: readonly WordKey[];
  /** Words that stand for it in plain language; with "!" where they are denied ("no known allergies"). */
  readonly plain: readonly string[];
  /** Words that explain it. */
  readonly explained: readonly string[];
  /** An everyday word as well ("iron"): no claim by itself. */
  readonly everyday: boolean;
}

const STRICT_DRUGS: ReadonlySet<string> = new Set(['generic', 'brand', 'combination']);

/** Terms by phrase, for one set of lexicons. */
export class Vocabulary {
  readonly #lexicons: Lexicons;
  readonly #terms = new Map<Row, Term>();

  constructor(lexicons: Lexicons) {
    this.#lexicons = lexicons;
  }

  get lexicons(): Lexicons {
    return this.#lexicons;
  }

  drugTerm(row: Row): Term {
    return this.#remember(row, () => {
      const generic = row['generic'] ?? '';
      // Only named drugs are told apart strictly; a vaccine, a salt or a fluid has many everyday names.
      const isClass = row['kind'] === 'class' || generic === '';
      const kind = isClass ? 'drug-class' : STRICT_DRUGS.has(row['kind'] ?? '') ? 'drug' : 'drug-other';
      const parts = isClass ? [] : [...new Set([...generic.split(' / '), generic])].filter((part) => part !== '');
      return {
        kind, plain: [], explained: wordsOf(row['class'] ?? ''), everyday: (row['flags'] ?? '').includes('word'),
        keys: [...parts.map((part) => ({ key: `d:${part.toLowerCase()}`, opposite: false })), ...(kind === 'drug' ? [] : [conceptOf(row['term'] ?? '')])],
      };
    });
  }

  /** A row of problems, tests, procedures, anatomy or devices. */
  conceptTerm(row: Row, kind: TermKind): Term {
    return this.#remember(row, () => {
      const names = [row['term'] ?? '', row['canonical'] ?? ''].filter((name) => name !== '');
      const glossed = names.flatMap((name) => this.#lexicons.index('glossary').get(name) ?? []);
      return {
        kind, everyday: false,
        keys: uniqueKeys([...names, ...glossed.flatMap((gloss) => [gloss['term'] ?? '', gloss['plain'] ?? ''])].filter((name) => name !== '').map(conceptOf)),
        plain: [...(names[1] === undefined ? [] : wordsOf(names[1])), ...glossed.flatMap((gloss) => wordsOf(gloss['plain'] ?? ''))],
        explained: glossed.flatMap((gloss) => wordsOf(gloss['explanation'] ?? '')),
      };
    });
  }

  /** A row of the glossary; `phrase` as written, since a variant may have plain words of its own. */
  glossaryTerm(row: Row, phrase = ''): Term {
    const own = (row['variants'] ?? '').includes('=') ? ownPlain(row, phrase) : undefined;
    if (own !== undefined) return { ...glossTerm(row, [own], own), explained: wordsOf(row['explanation'] ?? '') };
    return this.#remember(row, () => glossTerm(row, [row['term'] ?? '', row['plain'] ?? ''], row['plain'] ?? ''));
  }

  /** An abbreviation's sense: the words, and the terms that they are. */
  senseTerm(row: Row): Term {
    return this.#remember(row, () => {
      const sense = row['sense'] ?? '';
      const terms = this.termsOf(sense);
      return {
        kind: terms[0]?.kind ?? 'word', everyday: false, keys: uniqueKeys([conceptOf(sense), ...terms.flatMap((term) => term.keys)]),
        plain: [...new Set([...wordsOf(sense), ...terms.flatMap((term) => term.plain)])], explained: [...new Set(terms.flatMap((term) => term.explained))],
      };
    });
  }

  /** All terms that a whole phrase is. */
  termsOf(phrase: string): Term[] {
    const rowsOf = (id: LexiconId): readonly Row[] => this.#lexicons.index(id).get(phrase) ?? [];
    return [
      ...rowsOf('medications').map((row) => this.drugTerm(row)),
      ...rowsOf('problems').map((row) => this.conceptTerm(row, 'problem')),
      ...rowsOf('procedures').map((row) => this.conceptTerm(row, 'procedure')),
      ...rowsOf('tests').map((row) => this.conceptTerm(row, 'test')),
      ...rowsOf('glossary').map((row) => this.glossaryTerm(row)),
    ];
  }

  #remember(row: Row, make: () => Term): Term {
    let term = this.#terms.get(row);
    if (term === undefined) {
      term = make();
      this.#terms.set(row, term);
    }
    return term;
  }
}

/** The plain words of a variant: "NKDA=no known drug allergies". */
function ownPlain(row: Row, phrase: string): string | undefined {
  const wanted = phrase.toLowerCase();
  const variant = valuesOf(row['variants']).find((one) => one.includes('=') && one.slice(0, one.indexOf('=')).toLowerCase() === wanted);
  return variant?.slice(variant.indexOf('=') + 1);
}

function glossTerm(row: Row, names: readonly string[], plain: string): Term {
  const kind = row['kind'];
  return {
    kind: kind === 'problem' || kind === 'procedure' || kind === 'test' ? kind : 'word', everyday: false,
    keys: uniqueKeys(names.filter((name) => name !== '').map(conceptOf)), plain: wordsOf(plain), explained: wordsOf(row['explanation'] ?? ''),
  };
}

/** The content words of a phrase in lower case, with "!" after "no", "not" or "without". */
export function wordsOf(phrase: string): string[] {
  const out: string[] = [];
  let denied = false;
  let next = false;
  for (const token of tokenise(phrase, span(0, phrase.length))) {
    if (token.kind !== 'word' || SMALL_WORDS.has(stemOf(token.norm))) continue;
    if (DENIES.has(token.norm)) denied = true;
    // "soft, non-tender": only the next word.
    else if (token.norm === 'non') next = true;
    else {
      out.push(denied || next ? `!${token.norm}` : token.norm);
      next = false;
    }
  }
  return out;
}

const vocabularies = new WeakMap<Lexicons, Vocabulary>();

/** The vocabulary of a set of lexicons, made once. */
export function vocabularyOf(lexicons: Lexicons): Vocabulary {
  let vocabulary = vocabularies.get(lexicons);
  if (vocabulary === undefined) {
    vocabulary = new Vocabulary(lexicons);
    vocabularies.set(lexicons, vocabulary);
  }
  return vocabulary;
}
