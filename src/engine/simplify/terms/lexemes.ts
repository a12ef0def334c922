/**
 * Terms and abbreviations a lay reader may not know, in text order. In: a reading. Out: for each its
 * place, the words that can stand for it, and the glossary's entry. Multi-word terms go before
 * abbreviations in them; an abbreviation with several senses is left to rules of senses.ts.
 */
import type { Row } from '../../lexicon/parse-tsv.ts';
import type { PhraseMatch } from '../../lexicon/phrase-index.ts';
import { caseOf, type Token } from '../../text/tokenise.ts';
import type { EditSet } from '../edits.ts';
import { counted } from '../rules/pattern-rule.ts';
import { neighbour, type PlainReading } from '../reading.ts';
import { senseAt } from '../senses.ts';
import { familiarity } from './familiar.ts';
import { pluralOf, plainTermOf, plainTerms, type PlainTerm } from './term-index.ts';

export interface Lexeme {
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  /** What can stand in its place; empty: it stays. */
  readonly to: string;
  readonly kind: 'term' | 'abbreviation';
  /** A kind of the glossary or a type of the abbreviations. */
  readonly family: string;
  readonly entry: PlainTerm | undefined;
}

export function findLexemes(reading: PlainReading, edits: EditSet): Lexeme[] {
  const out: Lexeme[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const lexeme = token.kind === 'word' || token.kind === 'number' || token.text === '#' ? lexemeAt(reading, at) : undefined;
    if (lexeme === undefined || !edits.isFree(token.start, (tokens[lexeme.last] as Token).end)) at += 1;
    else {
      out.push(lexeme);
      at = lexeme.last + 1;
    }
  }
  return out;
}

function lexemeAt(reading: PlainReading, at: number): Lexeme | undefined {
  const term = termAt(reading, at);
  const short = abbreviationAt(reading, at);
  // An acronym that the table of abbreviations knows has only the sense that senses.ts gives it.
  if (short === undefined) return term?.last === at && term.entry?.acronym === true && isTabled(reading, at) ? undefined : term;
  if (term === undefined) return short === 'unsure' ? undefined : short;
  if (short === 'unsure') return term.last > at || !term.entry?.acronym ? term : undefined;
  return term.last > short.last || (term.last === short.last && term.to !== '' && !isShort(reading, at)) ? term : short;
}

const isTabled = (reading: PlainReading, at: number): boolean => reading.lexicons.index('abbreviations').get((reading.tokens[at] as Token).text) !== undefined;
const isShort = (reading: PlainReading, at: number): boolean => /^\p{Lu}+s?$/u.test((reading.tokens[at] as Token).text);

/** Within one sentence and one table cell; acronyms as the glossary writes them. */
function termAt(reading: PlainReading, at: number): Lexeme | undefined {
  const matches = plainTerms(reading.lexicons).matchesAt(reading.tokens, at);
  for (const match of matches) {
    if (!isWhole(reading, match)) continue;
    const written = reading.tokens.slice(match.first, match.last + 1);
    const entry = entryFor(match, written);
    if (entry === undefined || (entry.acronym && !mayBeAcronym(reading, match))) continue;
    // Words for a figure would lose it: "strength 5/5" stays.
    const to = written.some(({ kind }) => kind === 'number') && !/\d/.test(entry.plain) ? '' : formFor(entry, written);
    return { first: match.first, last: match.last, to: to ?? '', kind: 'term', family: entry.kind, entry };
  }
  return undefined;
}

function isWhole(reading: PlainReading, { first, last }: PhraseMatch<unknown>): boolean {
  if (reading.sentenceOf[first] !== reading.sentenceOf[last]) return false;
  const after = reading.text.charAt((reading.tokens[last] as Token).end);
  const before = reading.text.charAt((reading.tokens[first] as Token).start - 1);
  if (after === '-' && /\p{L}/u.test(reading.text.charAt((reading.tokens[last] as Token).end + 1))) return false;
  if (before === '-' && /\p{L}/u.test(reading.text.charAt((reading.tokens[first] as Token).start - 2))) return false;
  for (let i = first; i < last; i += 1) {
    const gap = reading.text.slice((reading.tokens[i] as Token).end, (reading.tokens[i + 1] as Token).start);
    if (/\n\s*\n| {2}|\t/.test(gap)) return false;
  }
  return true;
}

/** In a line of capitals a short word is rather that word than an acronym. */
function mayBeAcronym(reading: PlainReading, { first, last }: PhraseMatch<unknown>): boolean {
  const { norm, text } = reading.tokens[first] as Token;
  return first !== last || reading.upper[reading.sentenceOf[first] ?? 0] !== 1 || (text.length > 2 && familiarity(reading.lexicons, norm) < 3);
}

const normOf = (tokens: readonly Token[]): string => tokens.map((token) => token.norm).filter((norm) => /[\p{L}\p{N}]/u.test(norm) && norm !== "'s").join(' ');
const plainKey = (phrase: string): string => phrase.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replace(/['’]s(?!\p{L})/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The entry whose phrase is written here, else one whose singular is. */
function entryFor({ payloads }: PhraseMatch<PlainTerm>, written: readonly Token[]): PlainTerm | undefined {
  const fitting = payloads.filter((one) => !one.acronym || one.phrase.replaceAll('.', '') === written.map((token) => token.text).join(one.phrase.includes(' ') ? ' ' : one.phrase.includes('-') ? '' : '').replaceAll('.', ''));
  const surface = plainKey(normOf(written));
  return fitting.find((one) => plainKey(one.phrase) === surface) ?? fitting.find((one) => !one.acronym);
}

/** The plain words in the number of what is written; null where that form is not sure. */
function formFor(entry: PlainTerm, written: readonly Token[]): string | null {
  if (entry.plain === '') return '';
  const surface = plainKey(normOf(written));
  const phrase = plainKey(entry.phrase);
  if (surface === phrase) return entry.plain;
  if (surface === `${phrase}s` || (phrase.endsWith('y') && surface === `${phrase.slice(0, -1)}ies`)) return entry.kind === 'word' ? null : pluralOf(entry.plain);
  return surface.length >= phrase.length ? entry.plain : null;
}

/** Types that rules/drug-words.ts writes out, or that read as they are. */
const LEFT_TO_RULES: ReadonlySet<string> = new Set(['frequency', 'unit']);
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(['ID', 'HIV', 'AIDS', 'DNA', 'GP', 'CPR', 'COVID', 'MRSA', 'AIDs', 'B12', 'am', 'pm', 'Dr', 'exam', 'd', 'h', 'y', 'w', 'g', 'min', 'sec', 'hr', 'mo', 'yr', 'wk']);
const USEFUL_WORDS: ReadonlySet<string> = new Set(['sats', 'obs', 'temp', 'rehab', 'physio', 'echo', 'vent', 'trach', 'psych', 'ortho', 'appy', 'cath', 'gastro', 'bicarb', 'heme', 'neuro', 'renal', 'resp', 'bili', 'plt', 'abx', 'meds', 'lytes']);

function abbreviationAt(reading: PlainReading, at: number): Lexeme | 'unsure' | undefined {
  const match = abbreviationMatch(reading, at);
  if (match === undefined || !isWhole(reading, match) || !mayBeShort(reading, match)) return undefined;
  const written = reading.text.slice((reading.tokens[match.first] as Token).start, (reading.tokens[match.last] as Token).end);
  const chosen = senseAt(reading, match.first, match.last, match.payloads);
  if (chosen === undefined) return 'unsure';
  const silent = { first: match.first, last: match.last, to: '', kind: 'abbreviation', family: chosen.type, entry: undefined } as const;
  if (LEFT_TO_RULES.has(chosen.type) || KNOWN_TO_ALL.has(written.replaceAll('.', ''))) return silent;
  if ((chosen.type === 'route' || chosen.type === 'form') && !/^(?:nothing|nil|\w+ release|long acting|delayed)/.test(chosen.sense)) return silent;
  const own = match.payloads.length === 1 ? plainTermOf(reading.lexicons, written) : undefined;
  const entry = plainTermOf(reading.lexicons, chosen.sense) ?? (own?.phrase === written ? own : undefined);
  return { ...silent, to: ukTime(written) ?? wordsFor(reading, chosen, { entry, plural: match.plural }), entry };
}

const UK_TIME = /^(\d{1,2})\/(7|52|12)$/;
const UK_UNITS: Readonly<Record<string, string>> = { 7: 'day', 52: 'week', 12: 'month' };

/** "6/52" keeps its figure: "6 weeks". */
function ukTime(written: string): string | undefined {
  const match = UK_TIME.exec(written);
  return match === null ? undefined : counted(match[1] ?? '', UK_UNITS[match[2] ?? ''] ?? '');
}

function wordsFor(reading: PlainReading, { sense, type }: { sense: string; type: string }, { entry, plural }: { entry: PlainTerm | undefined; plural: boolean }): string {
  if (entry !== undefined && entry.plain !== '') return (plural ? pluralOf(entry.plain) : entry.plain) ?? '';
  // A chemical's long name says no more to a lay reader than its letters: it stays and is explained.
  if (type === 'test' && entry !== undefined && !isReadable(reading, sense)) return '';
  return (plural ? pluralOf(sense) : sense) ?? '';
}

const isReadable = (reading: PlainReading, sense: string): boolean => sense.toLowerCase().split(/[^\p{L}]+/u).every((word) => word.length < 3 || familiarity(reading.lexicons, word) >= 4);

function abbreviationMatch(reading: PlainReading, at: number): (PhraseMatch<Row> & { plural: boolean }) | undefined {
  const index = reading.lexicons.index('abbreviations');
  const { text } = reading.tokens[at] as Token;
  // Long words in small letters are no abbreviation.
  if (text.length > 9 && caseOf(text) !== 'upper') return undefined;
  const found = index.matchesAt(reading.tokens, at).find((one) => isWhole(reading, one));
  if (found !== undefined) return { ...found, plural: false };
  const token = reading.tokens[at] as Token;
  const single = /^\p{Lu}{2,6}s$/u.test(token.text) ? index.get(token.text.slice(0, -1)) : undefined;
  if (single !== undefined) return { first: at, last: at, payloads: single, plural: true };
  // "Sats 96%" at the beginning of a sentence is "sats".
  const opens = caseOf(token.text) === 'title' && token.text.length > 2 && (neighbour(reading, at, at - 1)?.kind ?? 'symbol') === 'symbol';
  const lower = opens ? index.get(token.text.toLowerCase()) : undefined;
  return lower === undefined ? undefined : { first: at, last: at, payloads: lower, plural: false };
}

/** Not a word of the language, an initial, a credential, or half of a hyphened word. */
function mayBeShort(reading: PlainReading, { first, last, payloads }: PhraseMatch<Row>): boolean {
  const token = reading.tokens[first] as Token;
  const upper = reading.upper[reading.sentenceOf[first] ?? 0] === 1;
  if (first === last) {
    if (token.kind === 'number') return false;
    const common = familiarity(reading.lexicons, token.norm) >= 3 && !USEFUL_WORDS.has(token.norm);
    if (common && (upper || caseOf(token.text) === 'lower' || (caseOf(token.text) === 'title' && token.text.length > 2))) return false;
    if (token.text.length === 1 && !isLetterTest(reading, first)) return false;
  }
  if (upper && (payloads.length > 1 || token.text.length < 3)) return false;
  if (inChain(reading.text, token.start, (reading.tokens[last] as Token).end) || neighbour(reading, first, first - 1)?.end === token.start && neighbour(reading, first, first - 1)?.kind === 'number') return false;
  return !followsName(reading, token.start) && !isCredential(reading, first);
}

/** One letter is a test only right before its value: hit "K 4.1", "T 37.9"; miss "K. Juniper". */
function isLetterTest(reading: PlainReading, at: number): boolean {
  const next = neighbour(reading, at, at + 1);
  if (next === undefined) return false;
  const value = next.kind === 'number' ? next : /^[:=]$/.test(next.text) ? neighbour(reading, at, at + 2) : undefined;
  return value?.kind === 'number' && /^[KT]$/.test(reading.tokens[at]?.text ?? '');
}

/** "C/A/P", "S/S": letters divided by slashes are no abbreviations of their own. */
const inChain = (text: string, start: number, end: number): boolean => /(?<!\p{L})\p{L}\/$/u.test(text.slice(Math.max(0, start - 3), start)) || /^\/\p{L}(?!\p{L})/u.test(text.slice(end, end + 3));

const CREDENTIALS = /^(?:MD|DO|RN|LPN|NP|FNP|ANP|PA|PA-C|CNA|CRNA|RD|DPM|DDS|PharmD|BSN|MSN|PhD|MBBS|FRCS|MRCP|MS|MA|BS|OT|PT|SLP|RT)$/;

/** Letters after a comma and a capitalised word, as after a name. */
function isCredential(reading: PlainReading, first: number): boolean {
  if (!CREDENTIALS.test((reading.tokens[first] as Token).text)) return false;
  const comma = neighbour(reading, first, first - 1);
  const word = neighbour(reading, first, first - 2);
  return comma?.text === ',' && word !== undefined && /^\p{Lu}/u.test(word.text) && neighbour(reading, first, first - 4)?.kind !== 'number';
}

/** "Jane Roe, MD": letters after a name are a title. */
function followsName(reading: PlainReading, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at <= 3 && /[ ,]/.test(reading.text.charAt(at))) at -= 1;
  return at < start - 1 && reading.locked[at] === 1 && reading.text.charAt(start - 1) !== '\n' && /\p{L}/u.test(reading.text.charAt(at));
}
