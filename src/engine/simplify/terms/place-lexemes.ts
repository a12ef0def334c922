/**
 * Puts plain words in the place of terms so that the sentence stays one. In: lexemes in text order.
 * Out: edits, and glossary entries of what stays. Where plain words would read wrong in the place
 * ("removal of the gallbladder scar"), they are put in another order or the term stays.
 */
import type { Token } from '../../text/tokenise.ts';
import type { EditSet } from '../edits.ts';
import { neighbour, type PlainReading } from '../reading.ts';
import { BE_FORMS, isFunctionWord, isNounish, mayPrecedePhrase, PAIRED } from './common.ts';
import { familiarity } from './familiar.ts';
import type { Lexeme } from './lexemes.ts';
import { guardFor } from './term-guards.ts';
import { headOf, type PlainTerm } from './term-index.ts';

/** A term that stays in the text and is explained beside it. */
export interface KeptTerm {
  readonly start: number;
  readonly end: number;
  readonly entry: PlainTerm;
}

const LINKED = / (?:of|in|on|at|with|from|around|that|to|under|for|by|between|inside|after|along|behind|next|outside|when)(?: |$)/;

export function placeLexemes(reading: PlainReading, edits: EditSet, lexemes: readonly Lexeme[]): KeptTerm[] {
  const kept: KeptTerm[] = [];
  const done = new Set<Lexeme>();
  for (const [i, lexeme] of lexemes.entries()) {
    if (done.has(lexeme)) continue;
    const to = wordsFor(reading, lexeme);
    const next = lexemes[i + 1]?.first === lexeme.last + 1 ? lexemes[i + 1] : undefined;
    if (to !== '' && placeOne({ reading, edits, lexeme, to, next, done })) continue;
    if (lexeme.entry !== undefined && lexeme.entry.explanation !== '') kept.push({ ...rangeOf(reading, lexeme), entry: lexeme.entry });
  }
  return kept;
}

const rangeOf = ({ tokens }: PlainReading, { first, last }: Lexeme): { start: number; end: number } =>
  ({ start: (tokens[first] as Token).start, end: (tokens[last] as Token).end });

/** The plain words after guards and the reading level. */
function wordsFor(reading: PlainReading, { to, kind, entry, first, last }: Lexeme): string {
  if (to === '') return '';
  if (kind === 'abbreviation') return withArticle(reading, first, to);
  if (entry === undefined) return to;
  if (entry.kind === 'drug' || reading.labelOf[first] === 'MEDICATION' && entry.kind !== 'drug-class') return '';
  const guarded = guardFor(reading, entry.phrase, first, last);
  if (guarded !== undefined) return guarded ?? '';
  if (sharesNoun(reading, first, last) || misfits(reading, { first, last }, to)) return '';
  // "I administered" is no "I given".
  if (PARTICIPLE.test(`${to} `) && /^(?:i|we|he|she|they|who|dr|surgeon|team)$/.test(neighbour(reading, first, first - 1)?.norm ?? '')) return '';
  if (reading.level >= 9) return '';
  if (reading.level === 8 && isFamiliar(reading, entry.phrase)) return '';
  return entry.kind === 'anatomy' ? withArticle(reading, first, to) : to;
}

/**
 * Phrases that cannot stand where the term stands: "knee keyhole look into a joint", "his removal of
 * the foreskin", "other not normal sensations". The term then stays and is explained.
 */
function misfits(reading: PlainReading, { first, last }: { first: number; last: number }, to: string): boolean {
  const before = neighbour(reading, first, first - 1);
  const after = neighbour(reading, last, last + 1);
  const phrase = / (?:of|into|in|from|with|to) /.test(to);
  if (phrase && before?.kind === 'word' && reading.lexicons.index('anatomy').get(before.norm) !== undefined) return true;
  if (/^(?:removal|opening|repair|check|cutting|joining|operation|surgery) (?:of|to|on) /.test(to) && /^(?:his|her|their|my|your|'s)$/.test(before?.norm ?? '')) return true;
  return /^not /.test(to) && after?.kind === 'word' && !/^(?:and|or|on|in|at|for|to|with|but|today|after|before|as|by|when|if|during)$/.test(after.norm);
}

const PARTICIPLE = /^(?:given|taken|put|seen|shown|sent|treated|born|kept|done) /;

/** "upper and lower extremities", "suicidal or homicidal ideation": the noun belongs to both. */
function sharesNoun(reading: PlainReading, first: number, last: number): boolean {
  const joint = neighbour(reading, first, first - 1);
  const word = neighbour(reading, first, first - 2);
  if (last === first || joint === undefined || word === undefined || !/^(?:and|or|\/|&)$/.test(joint.norm)) return false;
  return /^(?:upper|lower|left|right|anterior|posterior|superior|inferior|first|second|\p{L}+(?:al|ic|ary|ous|ive|ar|ate))$/u.test(word.norm);
}

// Places one is in, named without an article in notes: hit "in ED", "to ICU".
const PLACE_NAME = /(?:department|unit|room|clinic|ward|home|center|centre|facility)$/;

function withArticle(reading: PlainReading, first: number, to: string): string {
  const before = neighbour(reading, first, first - 1)?.norm ?? '';
  const place = PLACE_NAME.test(to) || /^(?:start|end|top|bottom|part|back|front|lining|middle|upper|lower|first|last|root|main) [^,]*(?:of the|part)/.test(to) || /^(?:upper|lower|first|last|middle) (?:\p{L}+ )?part/u.test(to);
  return place && /^(?:in|to|from|at|via|into|of|on|through|within|involving)$/.test(before) ? `the ${to}` : to;
}

const isFamiliar = (reading: PlainReading, phrase: string): boolean =>
  phrase.toLowerCase().split(/[^\p{L}]+/u).every((word) => word === '' || familiarity(reading.lexicons, word) >= 5);

interface Placing {
  readonly reading: PlainReading;
  readonly edits: EditSet;
  readonly lexeme: Lexeme;
  readonly to: string;
  /** The lexeme that begins at the very next token. */
  readonly next: Lexeme | undefined;
  readonly done: Set<Lexeme>;
}

function placeOne(placing: Placing): boolean {
  const { reading, lexeme, to } = placing;
  const follower = directFollower(reading, lexeme);
  if (/(?:^| )(?:of|by|with|to|for|in|about)$/.test(to)) return put(placing, lexeme.first, lexeme.last, to);
  const next = neighbour(reading, lexeme.last, lexeme.last + 1);
  const opens = next?.kind !== 'word' || isFunctionWord(next.norm);
  // "next to the spine", "with a fever": such words stand after a noun or a verb, never before one.
  if (/^(?:with|without) /.test(to)) return placeState(placing, opens ? undefined : next);
  if (!opens && /^(?:next to|around|behind|before|after|under|near|across|at|on|in|from) /.test(to)) return false;
  if (moveSide(placing)) return true;
  if (!fitsBefore(placing) || !fitsAfter(placing)) return false;
  if (follower !== undefined && LINKED.test(to)) return isPlace(lexeme, to) ? placeBefore(placing, follower) : placeClosed(placing, follower);
  return put(placing, lexeme.first, lexeme.last, trimDouble(reading, lexeme, to));
}

/** "TAVI set of tests": a phrase right after a noun binds to the wrong word. */
function fitsBefore({ reading, edits, lexeme: { first, last, entry }, to }: Placing): boolean {
  if (!LINKED.test(to) && !to.includes(',')) return true;
  const before = neighbour(reading, first, first - 1);
  // "thin, weak bones" among other commas would read as two things.
  if (to.includes(',') && (before?.text === ',' || neighbour(reading, last, last + 1)?.text === ',')) return false;
  if (before === undefined || entry?.kind === 'word' && !/^(?:set|check) /.test(to)) return true;
  if (reading.text.slice(before.end, (reading.tokens[first] as Token).start).trim() !== '') return true;
  if (!edits.isFree(before.start, before.end)) return true;
  return mayPrecedePhrase(before.norm) && !(to.includes(',') && /(?:al|ic)$/.test(before.norm));
}

/** "Drooping eyelid of the left eyelid", "broken into pieces of the arm": the term's own word comes again. */
function fitsAfter({ reading, lexeme: { last, kind }, to }: Placing): boolean {
  const next = neighbour(reading, last, last + 1)?.norm;
  if (next !== 'of' && next !== 'in') return true;
  if (kind === 'term' && next === 'of' && / (?:of|into|that|to) /.test(to)) return false;
  const words = new Set(to.split(' ').filter((word) => word.length > 3));
  for (let i = last + 2; i <= last + 5; i += 1) if (words.has(neighbour(reading, last, i)?.norm ?? '')) return false;
  return true;
}

/** The token after a lexeme, where it reads as the noun the lexeme describes. */
function directFollower(reading: PlainReading, { last }: Lexeme): Token | undefined {
  const token = reading.tokens[last] as Token;
  const next = neighbour(reading, last, last + 1);
  if (next?.kind !== 'word' || !/^[ \n]$/.test(reading.text.slice(token.end, next.start))) return undefined;
  return isNounish(next.norm) ? next : undefined;
}

function put({ reading, edits, lexeme }: Placing, first: number, last: number, to: string): boolean {
  const start = (reading.tokens[first] as Token).start;
  return edits.add({ start, end: (reading.tokens[last] as Token).end, to, kind: lexeme.kind === 'abbreviation' ? 'abbreviation' : 'term' });
}

/** "CT scan" before "scan" is "CT". */
function trimDouble(reading: PlainReading, { last }: Lexeme, to: string): string {
  const next = neighbour(reading, last, last + 1)?.norm;
  const words = to.split(' ');
  const end = words.at(-1);
  return words.length > 1 && next !== undefined && (end === next || `${end ?? ''}s` === next || (end === 'antibody' && next === 'ab')) ? words.slice(0, -1).join(' ') : to;
}

/** "is febrile" is "has a fever"; "febrile infant" stays. */
function placeState(placing: Placing, follower: Token | undefined): boolean {
  const { reading, edits, lexeme, to } = placing;
  if (follower !== undefined) return false;
  const before = neighbour(reading, lexeme.first, lexeme.first - 1);
  const having = before === undefined ? undefined : BE_FORMS[before.norm];
  const start = (reading.tokens[lexeme.first] as Token).start;
  if (before !== undefined && /^(?:be|been|being|found|looks?|appears?|appeared|seems?|a|an|the)$/.test(before.norm)) return false;
  if (before === undefined || having === undefined || !edits.isFree(before.start, start)) return put(placing, lexeme.first, lexeme.last, opensClause(before) ? to.replace(/^without (?:an? )?/, 'no ') : to);
  const without = to.startsWith('without ');
  const words = without ? `${having} no ${to.replace(/^without (?:an? )?/, '')}` : `${having} ${to.replace(/^with /, '')}`;
  return edits.add({ start: before.start, end: (reading.tokens[lexeme.last] as Token).end, to: words, kind: lexeme.kind === 'abbreviation' ? 'abbreviation' : 'term' });
}

const opensClause = (before: Token | undefined): boolean => before === undefined || /^[,;:.-]$/.test(before.text);

const PLACES: ReadonlySet<string> = new Set(['anatomy']);
const isPlace = ({ family, entry }: Lexeme, to: string): boolean => (PLACES.has(family) || entry?.kind === 'anatomy') && !to.startsWith('around ');

/** "RUQ pain": "pain in the upper right part of the belly". */
function placeBefore(placing: Placing, follower: Token): boolean {
  const { reading, edits, lexeme, to, next, done } = placing;
  const nextTo = next === undefined ? follower.text : wordsFor(reading, next);
  const last = next?.last ?? lexeme.last + 1;
  const label = reading.labelOf[last];
  // Only one noun may follow: of a chain nobody knows what belongs to what.
  const beyond = neighbour(reading, last, last + 1);
  if (beyond?.kind === 'word' && isNounish(beyond.norm) && reading.text.slice(reading.tokens[last]?.end, beyond.start) === ' ') return false;
  const noun = nextTo === '' ? reading.text.slice(follower.start, (reading.tokens[last] as Token).end) : nextTo;
  if (LINKED.test(noun) || (label !== 'PROBLEM' && !/^(?:pain|tenderness|soreness|swelling|mass|lump|discomfort|opacity|nodule|lesion|collapse|wound|incision|rash|weakness|numbness|bruise|scar|edema|oedema|fracture|cellulitis|infection|consolidation|infiltrate|crackles|cramps|cramping)$/.test(follower.norm))) return false;
  const start = (reading.tokens[lexeme.first] as Token).start;
  const place = /^(?:the|both|their) /.test(to) || headOf(to).endsWith('s') && !/^(?:upper|lower|main|left|right|middle|end|back|front)/.test(to) ? to : `the ${to}`;
  const added = edits.add({ start, end: (reading.tokens[last] as Token).end, to: `${noun} in ${place}`, kind: 'reorder' });
  if (added && next !== undefined) done.add(next);
  return added;
}

/** A long phrase right before a noun: only where the noun is a known end, such as "symptoms". */
function placeClosed(placing: Placing, follower: Token): boolean {
  const { lexeme, to } = placing;
  if (!/^(?:symptoms?|control|management|treatment|history|risk|flare|episodes?|exacerbation|screening|prevention)$/.test(follower.norm)) return false;
  return LINKED.test(to) ? false : put(placing, lexeme.first, lexeme.last, to);
}

/** "left pleural effusion": "fluid around the left lung". */
function moveSide(placing: Placing): boolean {
  const { reading, edits, lexeme, to } = placing;
  const side = sideBefore(reading, lexeme.first);
  if (side === undefined || !LINKED.test(to)) return false;
  if (/ on one side /.test(to) && edits.isFree(side.start, side.end)) {
    return edits.add({ start: side.start, end: (reading.tokens[lexeme.last] as Token).end, to: to.replace(' on one side ', ` on the ${sideOf(side)} side `), kind: 'reorder' });
  }
  const part = / the (\p{L}+)/u.exec(to);
  if (part === null || !PAIRED.has(part[1] ?? '') || !edits.isFree(side.start, side.end)) return false;
  const moved = to.replace(/ the (?=\p{L}+)/u, ` the ${sideOf(side)} `);
  return edits.add({ start: side.start, end: (reading.tokens[lexeme.last] as Token).end, to: moved, kind: 'reorder' });
}

const sideOf = ({ norm }: Token): string => ({ l: 'left', r: 'right' })[norm] ?? norm;

function sideBefore(reading: PlainReading, first: number): Token | undefined {
  const before = neighbour(reading, first, first - 1);
  if (before === undefined || !/^(?:left|right|l|r)$/.test(before.norm)) return undefined;
  if (before.text.length === 1 && before.text !== before.text.toUpperCase()) return undefined;
  return reading.text.slice(before.end, (reading.tokens[first] as Token).start) === ' ' && !isFunctionWord(before.norm) ? before : undefined;
}
