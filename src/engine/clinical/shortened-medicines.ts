/**
 * Medicines that no list has as they are written: cut short ("clari 500 mg bd") or unknown ("Xyzol 40 mg
 * PO daily"). In: a reading and the mentions found by name. Out: further mentions, only straight
 * before a strength: a beginning of known names that agree on the substance, or a word of no
 * language followed by a strength and then by a route, form or frequency.
 */
import { span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Token } from '../text/tokenise.ts';
import { drugShapesOf, type DrugShape } from './drug-shapes.ts';
import type { MedicationMention } from './medication-mentions.ts';
import { tokenAtOrAfter, type ClinicalReading } from './reading.ts';
import { isCommonWord, termsOf } from './term-matches.ts';

const LEAST_LETTERS = 4;

export function shortenedMentions(reading: ClinicalReading, found: readonly MedicationMention[]): MedicationMention[] {
  const { tokens } = reading.input;
  const taken = new Set(found.flatMap((one) => [one.first, one.last]));
  for (const lexicon of ['tests', 'problems', 'procedures', 'anatomy', 'devices'] as const) for (const term of termsOf(reading, lexicon)) taken.add(term.last);
  const out: MedicationMention[] = [];
  for (const [i, shape] of drugShapesOf(reading).entries()) {
    if (shape.type !== 'STRENGTH' || shape.reach < 60) continue;
    const at = tokenAtOrAfter(tokens, shape.span.start) - 1;
    const token = tokens[at];
    if (token === undefined || taken.has(at) || !isCandidate(reading, token, { at, shape })) continue;
    const mention = mentionOf(reading, { at, token, follows: drugShapesOf(reading)[i + 1], shape });
    if (mention !== undefined) out.push(mention);
  }
  return out;
}

function isCandidate(reading: ClinicalReading, token: Token, { at, shape }: { at: number; shape: DrugShape }): boolean {
  if (token.kind !== 'word' || token.text.length < LEAST_LETTERS || !/^\p{L}+$/u.test(token.text) || shape.span.start - token.end > 1) return false;
  return reading.lineOf[at] === reading.lineOf[at + 1] && !isCommonWord(reading.input.lexicons, token.text) && !/(?:ing|ed|ly|ose|time)$/.test(token.norm);
}

interface Place {
  readonly at: number;
  readonly token: Token;
  readonly shape: DrugShape;
  readonly follows: DrugShape | undefined;
}

function mentionOf(reading: ClinicalReading, { at, token, shape, follows }: Place): MedicationMention | undefined {
  const generic = genericBeginning(reading.input.lexicons, token.norm);
  const prescribed = follows !== undefined && follows.span.start - shape.span.end <= 3 && ['ROUTE', 'FORM', 'FREQUENCY'].includes(follows.type);
  if (generic === undefined && !(prescribed && token.text.length > LEAST_LETTERS)) return undefined;
  return {
    span: span(token.start, token.end), first: at, last: at, canonical: generic ?? token.norm, kind: 'generic', drugClass: '', score: generic === undefined ? 0.6 : 0.8,
    reason: generic === undefined ? 'An unknown name with a strength and the way it is taken.' : 'The beginning of a medicine\'s name, with a strength.',
  };
}

interface Name {
  readonly name: string;
  readonly generic: string;
}

const namesByLexicons = new WeakMap<Lexicons, readonly Name[]>();

function namesOf(lexicons: Lexicons): readonly Name[] {
  let names = namesByLexicons.get(lexicons);
  if (names === undefined) {
    names = lexicons.rows('medications').filter((row) => row['kind'] === 'generic' && /^\p{L}+$/u.test(row['term'] ?? ''))
      .map((row) => ({ name: (row['term'] ?? '').toLowerCase(), generic: row['generic'] ?? '' })).sort((a, b) => (a.name < b.name ? -1 : 1));
    namesByLexicons.set(lexicons, names);
  }
  return names;
}

/** The substance of which a word is the beginning, when only one has it. */
function genericBeginning(lexicons: Lexicons, word: string): string | undefined {
  const names = namesOf(lexicons);
  const generics = new Set<string>();
  for (let i = firstFrom(names, word); i < names.length && names[i]?.name.startsWith(word) === true; i += 1) generics.add((names[i] as Name).generic);
  return generics.size === 1 ? [...generics][0] : undefined;
}

function firstFrom(names: readonly Name[], word: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).name < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
