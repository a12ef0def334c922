/**
 * Drugs, problems, procedures, tests and plain words of a claim against the source: is it there at
 * all; how it is said is compare-manner.ts.
 */
import { RELATIVES } from '../assertion/rules/family.ts';
import { compareManner } from './compare-manner.ts';
import type { Finding } from './finding.ts';
import { ABSENT, type SentenceFacts, type TermFound } from './read-sentence.ts';
import { BOTH, sideName } from './sides.ts';
import type { Occurrence } from './source-facts.ts';
import { stemOf } from './stem.ts';
import type { Support } from './support.ts';
import type { FactKind } from './types.ts';
import { isFindingWord, isGenericStem, isPolarWord, keysOfWord, type WordKey } from './vocabulary.ts';

const STRICT = new Set(['medications', 'problems', 'procedures', 'tests']);

/** `valued`: tests whose number the source has; naming the test of a number adds nothing. */
export function compareTerms(claim: SentenceFacts, support: Support, valued: (found: TermFound) => boolean): Finding[] {
  const placed = claim.terms.filter(({ lexicon }) => STRICT.has(lexicon)).map((found) => ({ found, said: occurrencesOfTerm(claim, found, support) }));
  const supported = placed.filter(({ said }) => said.length > 0).map(({ found }) => found);
  const out: Finding[] = [];
  const missing: TermFound[] = [];
  for (const { found, said } of placed) {
    const words = wordsOfTerm(claim, found);
    if (said.length > 0) out.push(...compareManner({ claim, token: found.first, last: found.last, words, support, isFinding: found.lexicon !== 'tests' }, said));
    else if (!isEveryday(claim, found) && !valued(found) && !isExplainedTerm(claim, found, support) && !supported.some((other) => other.first <= found.first && found.last <= other.last)) missing.push(found);
  }
  for (const found of missing) out.push({ kind: kindOf(found), contradicts: false, found: wordsOfTerm(claim, found) });
  return [...out, ...compareWords(claim, support, placed.map(({ found }) => found), missing)];
}

/** A lay name in the words that explain the source's term: "cancer" of multiple myeloma. Never a drug. */
function isExplainedTerm(claim: SentenceFacts, found: TermFound, support: Support): boolean {
  if (found.terms.some((term) => term.kind === 'drug')) return false;
  return contentTokens(claim, found.first, found.last).every((at) => {
    const { norm } = claim.tokens[at] as { norm: string };
    return keysOfWord(norm).some(({ key }) => support.lookup(key).length > 0 || support.lookup(`x:${key}`).length > 0);
  });
}

const wordsOfTerm = (claim: SentenceFacts, { first, last }: TermFound): string => claim.tokens.slice(first, last + 1).map((token) => token.text).join(' ');

function kindOf({ lexicon }: TermFound): FactKind {
  if (lexicon === 'medications') return 'drug';
  return lexicon === 'problems' ? 'problem' : 'invented';
}

/** Terms of generic words only ("blood test"), and drugs that are words of the day ("iron"). */
function isEveryday(claim: SentenceFacts, found: TermFound): boolean {
  if (found.terms.every((term) => term.everyday)) return true;
  if (found.first === found.last && OTHER_MEANINGS.has(claim.tokens[found.first]?.norm ?? '')) return true;
  return contentTokens(claim, found.first, found.last).length === 0;
}

/** Words that are conditions in a lexicon and something else in most sentences. */
const OTHER_MEANINGS: ReadonlySet<string> = new Set(['fit', 'fits', 'cold', 'hot', 'ill', 'sick', 'drop', 'drops', 'mark', 'marks', 'loose', 'tight', 'full', 'low', 'high', 'clear', 'stress', 'drink', 'help']);

function contentTokens(claim: SentenceFacts, first: number, last: number): number[] {
  const out: number[] = [];
  for (let i = first; i <= last; i += 1) {
    const token = claim.tokens[i];
    if (token?.kind === 'word' && !isGenericStem(stemOf(token.norm)) && !claim.valueTokens.has(i)) out.push(i);
  }
  return out;
}

function occurrencesOfTerm(claim: SentenceFacts, found: TermFound, support: Support): readonly Occurrence[] {
  const words = contentTokens(claim, found.first, found.last).map((i) => claim.tokens[i]?.norm ?? '');
  const isDrug = found.terms.some((term) => term.kind === 'drug');
  const same = found.terms.flatMap((term) => term.keys).flatMap((key) => saidOf(key, support).map((one) => ({ ...one, own: true })));
  if (same.length > 0) return isDrug || words.length !== 1 ? same : [...same, ...occurrencesOfWord(words[0] as string, support).map((one) => ({ ...one, own: false }))];
  if (!hasItsNumbers(claim, found, support)) return [];
  // One drug is never another of its class: its very name has to be there.
  if (isDrug) return together(words, support, true) ?? shortened(words, support);
  const initials = initialsOf(claim, found);
  const asInitials = initials.length > 1 ? support.lookup(`w:${stemOf(initials)}`).filter(({ direct }) => direct) : [];
  if (asInitials.length > 0) return asInitials;
  const phrase = claim.phrases.find(({ first, last }) => first <= found.first && found.last <= last)?.payloads.flatMap((key) => saidOf(key, support)) ?? [];
  if (phrase.length > 0) return phrase;
  return together(words, support, false) ?? found.terms.map((term) => together(term.plain, support, false)).find((said) => said !== undefined) ?? [];
}

/** "Type 1 diabetes" is not said where the source has diabetes and no 1. */
function hasItsNumbers({ tokens }: SentenceFacts, { first, last }: TermFound, support: Support): boolean {
  return tokens.slice(first, last + 1).every(({ kind, text }) => kind !== 'number'
    || support.sentences.some(({ facts }) => facts.tokens.slice(facts.from, facts.to).some((token) => token.text === text) || facts.labels.some((label) => label.number === text)));
}

/** "Dex 8 mg", "Pred 15 mg": the beginning of the name, where it is one word. */
function shortened(words: readonly string[], support: Support): readonly Occurrence[] {
  const [name] = words;
  if (words.length !== 1 || name === undefined || name.length < 7) return [];
  return [8, 7, 6, 5, 4, 3].filter((length) => length < name.length).flatMap((length) => support.lookup(`w:${stemOf(name.slice(0, length))}`).filter(({ direct }) => direct));
}

/** GFD for "gluten-free diet". */
function initialsOf({ tokens }: SentenceFacts, { first, last }: TermFound): string {
  return tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word').map(({ norm }) => norm.charAt(0)).join('');
}

/** Mentions of a key; those of an opposite say the contrary. */
const saidOf = ({ key, opposite }: WordKey, support: Support): readonly Occurrence[] =>
  opposite ? support.lookup(key).map((one) => ({ ...one, flags: one.flags ^ ABSENT })) : support.lookup(key);

/** Where the rarest of some words is said, if the source has all of them. */
function together(words: readonly string[], support: Support, exact: boolean): readonly Occurrence[] | undefined {
  let rarest: readonly Occurrence[] | undefined;
  for (const word of words) {
    const denied = word.startsWith('!');
    const norm = denied ? word.slice(1) : word;
    if (isGenericStem(stemOf(norm))) continue;
    const found = exact ? support.lookup(keysOfWord(norm)[0]?.key ?? '') : occurrencesOfWord(norm, support);
    const said = denied ? found.map((one) => ({ ...one, flags: one.flags ^ ABSENT })) : found;
    if (said.length === 0) return undefined;
    if (rarest === undefined || said.length < rarest.length) rarest = said;
  }
  return rarest;
}

/** Where a word or another of its family is said; `own` tells the word itself. */
function occurrencesOfWord(norm: string, support: Support): readonly Occurrence[] {
  const [own, ...family] = keysOfWord(norm);
  const same = own === undefined ? [] : support.lookup(own.key).map((said) => ({ ...said, own: said.direct }));
  const seen = new Set(same.map(({ token }) => token));
  const kin = family.flatMap((key) => saidOf(key, support).filter(({ token }) => !seen.has(token)));
  return [...same, ...kin];
}

/** Words outside the terms: their manner, and whether a clause says too much that the source does not. */
function compareWords(claim: SentenceFacts, support: Support, terms: readonly TermFound[], missing: readonly TermFound[]): Finding[] {
  const inTerm = new Set(terms.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
  const out: Finding[] = [];
  const unknown = new Set<number>(missing.flatMap((found) => contentTokens(claim, found.first, found.last)));
  for (const at of contentTokens(claim, claim.from, claim.to - 1)) {
    const { norm, text } = claim.tokens[at] as { norm: string; text: string };
    if (inTerm.has(at) || RELATIVES.has(norm)) continue;
    const said = occurrencesOfWord(norm, support);
    const isFinding = isFindingWord(norm);
    if (said.length > 0) out.push(...compareManner({ claim, token: at, last: at, words: text, support, isFinding: isPolarWord(norm) }, said));
    else if (isExplained(claim, at, support)) continue;
    else if (isFinding) out.push({ kind: 'invented', contradicts: false, found: text });
    else unknown.add(at);
  }
  return [...out, ...compareBlood(claim, support), ...compareSides(claim, support), ...inventedClauses(claim, unknown)];
}

/** "Blood" is in half of all tests' names; found or not found by itself it is a fact. */
function compareBlood(claim: SentenceFacts, support: Support): Finding[] {
  return claim.tokens.flatMap((token, at) => {
    const next = claim.tokens[at + 1];
    const alone = token.norm === 'blood' && !claim.tokens.slice(at, at + 5).some(({ norm }) => /^tests?$/.test(norm)) && (next === undefined || next.kind !== 'word' || /^(?:but|and|or|in|on|was|is|were)$/.test(next.norm));
    const said = alone ? support.lookup('w:blood').filter(({ direct }) => direct) : [];
    return said.length === 0 ? [] : compareManner({ claim, token: at, last: at, words: token.text, support, isFinding: true }, said.map((one) => ({ ...one, own: true })));
  });
}

/** Said by an explanation of the glossary, by an abbreviation's sense or by a family phrase. */
function isExplained(claim: SentenceFacts, at: number, support: Support): boolean {
  const { norm } = claim.tokens[at] as { norm: string };
  if (keysOfWord(norm).some(({ key }) => support.lookup(`x:${key}`).length > 0)) return true;
  if (claim.phrases.some(({ first, last, payloads }) => first <= at && at <= last && payloads.some(({ key }) => support.lookup(key).length > 0))) return true;
  return claim.terms.some((found) => found.first <= at && at <= found.last && found.terms.some((term) =>
    term.keys.some(({ key }) => support.lookup(key).length > 0) || (term.plain.length > 0 && together(term.plain, support, false) !== undefined)));
}

/** A side that no sentence of the source names. */
function compareSides(claim: SentenceFacts, support: Support): Finding[] {
  const said = claim.sides.reduce((bits, side) => bits | side, 0);
  if (said === 0) return [];
  const known = support.sentences.reduce((bits, { sides }) => bits | sides, 0);
  // "Both ankles" for "ankles" says nothing new.
  return (said & ~known) !== 0 && !(said === BOTH && known === 0) ? [{ kind: 'laterality', contradicts: known !== 0, found: sideName(said & ~known) }] : [];
}

const CLAUSE_END = /^(?:,|;|:|and|but|while|so|because|\(|\)|which|who)$/;

function inventedClauses(claim: SentenceFacts, unknown: ReadonlySet<number>): Finding[] {
  const all = contentTokens(claim, claim.from, claim.to - 1);
  // Next to nothing of the sentence is the source's: whatever it says, it does not follow.
  const strangers = all.filter((i) => unknown.has(i));
  if (strangers.length >= 2 && strangers.length / all.length > (all.length >= 5 ? 0.8 : 0.99)) return [invented(claim, strangers)];
  const out: Finding[] = [];
  let first = claim.from;
  for (let at = claim.from; at <= claim.to; at += 1) {
    if (at < claim.to && !CLAUSE_END.test((claim.tokens[at] as { norm: string }).norm)) continue;
    const content = contentTokens(claim, first, at - 1);
    const strange = content.filter((i) => unknown.has(i));
    const tells = strange.length === 1 && content.length === 1 && tellsEvent(claim, first, at);
    if (tells) out.push(invented(claim, strange));
    first = at + 1;
  }
  return out;
}

const invented = (claim: SentenceFacts, strange: readonly number[]): Finding =>
  ({ kind: 'invented', contradicts: false, found: strange.map((i) => claim.tokens[i]?.text ?? '').join(' ') });

/** A clause of one strange word that still tells something: "has been told to stop driving". */
function tellsEvent({ tokens }: SentenceFacts, first: number, end: number): boolean {
  return end - first >= 4 && tokens.slice(first, end).some(({ norm }) => /^(?:told|advised|asked|booked|planned|arranged|started|prescribed|stopped|developed|needs|refused|died|follow)$/.test(norm));
}
