/**
 * The lay glossary, indexed by phrase. In: the lexicons. Out: for each phrase its plain words (empty
 * where the term stays), its explanation and kind. Made once a set of lexicons.
 */
import { PhraseIndex, stemKey } from '../../lexicon/phrase-index.ts';
import type { Lexicons } from '../../lexicon/lexicons.ts';
import { valuesOf } from '../../lexicon/parse-tsv.ts';
import { normaliseToken } from '../../text/tokenise.ts';

export interface PlainTerm {
  /** As the glossary writes it. */
  readonly phrase: string;
  readonly term: string;
  /** What can stand in its place; empty: the term stays and is explained. */
  readonly plain: string;
  readonly explanation: string;
  /** anatomy, device, drug, drug-class, problem, procedure, test, word */
  readonly kind: string;
  /** Written in capitals: case must match. */
  readonly acronym: boolean;
}

const indexes = new WeakMap<Lexicons, PhraseIndex<PlainTerm>>();

export function plainTerms(lexicons: Lexicons): PhraseIndex<PlainTerm> {
  let index = indexes.get(lexicons);
  if (index === undefined) {
    index = makeIndex(lexicons);
    indexes.set(lexicons, index);
  }
  return index;
}

const isAcronym = (phrase: string): boolean => phrase.length <= 7 && /\p{Lu}/u.test(phrase) && !/\p{Ll}/u.test(phrase.replace(/s$/, ''));

function makeIndex(lexicons: Lexicons): PhraseIndex<PlainTerm> {
  const index = new PhraseIndex<PlainTerm>(stemKey);
  for (const row of lexicons.rows('glossary')) {
    const { term = '', plain = '', explanation = '', kind = 'word' } = row;
    const add = (phrase: string, words: string): void => index.add(phrase, { phrase, term, plain: words, explanation, kind, acronym: isAcronym(phrase) });
    add(term, plain);
    for (const variant of valuesOf(row['variants'])) {
      const [phrase = '', own] = variant.split('=', 2);
      add(phrase, own ?? plain);
    }
  }
  return index;
}

/** The glossary's entry for a whole phrase, such as the sense of an abbreviation. */
export function plainTermOf(lexicons: Lexicons, phrase: string): PlainTerm | undefined {
  const found = plainTerms(lexicons).get(phrase);
  return found?.find((one) => normaliseToken(one.phrase) === normaliseToken(phrase)) ?? found?.[0];
}

// Where the noun of a plain phrase ends: hit "pocket| of pus", "bone break|", "lump| that ...".
const AFTER_HEAD = / (?:(?:of|in|on|at|with|from|around|that|to|under|for|by|between|without|caused|inside|into|after|along|behind|next|near|outside|when|during)(?: |$)|\()/;

/** The noun that carries a plain phrase: "pocket" of "pocket of pus". */
export function headOf(plain: string): string {
  const cut = plain.search(AFTER_HEAD);
  const before = cut < 0 ? plain : plain.slice(0, cut);
  return before.split(' ').at(-1) ?? before;
}

const MASS: ReadonlySet<string> = new Set([
  'fluid', 'blood', 'pressure', 'weakness', 'redness', 'itching', 'bleeding', 'tiredness', 'sugar', 'potassium', 'sodium', 'breath', 'gas', 'paralysis', 'trouble', 'stool', 'function', 'surgery', 'scarring',
  'inflammation', 'loss', 'swelling', 'pain', 'oxygen', 'calcium', 'magnesium', 'iron', 'acid', 'vomiting', 'fainting', 'sweating', 'hunger', 'thirst', 'death', 'healing', 'breathing', 'constipation', 'hives', 'eczema',
  'diabetes', 'lupus', 'disease', 'cancer', 'flu', 'chickenpox', 'shingles', 'lack', 'hardening', 'soreness', 'wasting', 'stiffness', 'diarrhea', 'urine', 'cholesterol', 'balance', 'vision', 'speech', 'sleep', 'phlegm', 'wax', 'pus',
]);

/** True for nouns that take no "a" and no plural. */
export const isMass = (plain: string): boolean => {
  const head = headOf(plain).toLowerCase();
  return MASS.has(head) || (head.endsWith('ing') && !/^(?:feeling|finding|opening|tracing|lining|dressing)$/.test(head));
};

/** The plural of a plain phrase, or null where it has none that is sure. */
export function pluralOf(plain: string): string | null {
  const head = headOf(plain);
  if (isMass(plain)) return plain;
  if (head.endsWith('s') && !head.endsWith('ss')) return plain;
  if (!/^[a-z-]+$/.test(head) || /(?:ed|ing)$/.test(head)) return null;
  const at = plain.indexOf(head);
  const plural = /(?:s|x|ch|sh)$/.test(head) ? `${head}es` : /[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : `${head}s`;
  return plain.slice(0, at) + plural + plain.slice(at + head.length);
}
