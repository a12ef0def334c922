/** What stands around a word that may be a name or a clinical term ("foley", "braden"). In: token indexes, first and last. */
import type { Token } from '../text/tokenise.ts';
import { isCapitalised } from './name-parts.ts';
import { gapBefore, onSameLine, type NameScan } from './name-scan.ts';
import { EPONYM_HEADS } from './name-words.ts';

const REACH = 5;
const HEAD_REACH = 3;
/** How far along a sentence the words of a term are looked for. */
const LINE_REACH = 12;

/** Whether a number follows, or the noun of an eponym, a word of findings or a clinical word stands within a few tokens of the same sentence. */
export function hasClinicalContext(scan: NameScan, first: number, last = first): boolean {
  // "Braden 19", "Addenbrooke's 61/100": a score.
  const after = scan.tokens[scan.tokens[last + 1]?.kind === 'possessive' ? last + 2 : last + 1];
  if (after?.kind === 'number') return true;
  for (let i = first - 1; i >= first - REACH && !endsContext(scan, i); i -= 1) if (isClinicalWord(scan, i, last)) return true;
  for (let i = last + 1; i <= last + REACH && !endsContext(scan, i); i += 1) if (isClinicalWord(scan, i, last)) return true;
  return false;
}

/** Whether a word of the same term ("drain" of "Blake drain") stands in the sentence: "DRAINS: ONE 19-FR BLAKE". In: stems of such words. */
export function hasCompanion(scan: NameScan, first: number, last: number, companions: ReadonlySet<string>): boolean {
  return [...sentenceBefore(scan, first), ...sentenceAfter(scan, last)].some(({ stem }) => companions.has(stem));
}

/**
 * Whether the words directly beside it make a clinical term of a name that is somebody's here, too: "Thomas collar", "DRAINS: BLAKE". Stricter than the
 * above: a noun of eponyms or a word of the same term must follow at once, or such a word and a colon stand before.
 */
export function isNamedThing(scan: NameScan, at: number): boolean {
  const companions = scan.gazetteer.companionsOf((scan.tokens[at] as Token).norm);
  if (companions === undefined) return false;
  const next = scan.tokens[at + 1];
  if (next !== undefined && next.kind === 'word' && onSameLine(gapBefore(scan, at + 1)) && (EPONYM_HEADS.has(next.norm) || companions.has(next.stem))) return true;
  const before = sentenceBefore(scan, at).slice(0, REACH);
  const colon = before.findIndex(({ text }) => text === ':');
  return colon >= 0 && before.slice(0, colon).every(({ kind, norm }) => kind === 'number' || COUNTING.has(norm)) && companions.has(before[colon + 1]?.stem ?? '');
}

const COUNTING = new Set(['a', 'an', 'the', 'one', 'two', 'three', 'x', 'fr', '-', 'french', 'left', 'right', 'l', 'r']);

const endsSentence = ({ text }: Token): boolean => /^[.!?]$/.test(text);

/** Tokens before the first one in its sentence and line, the nearest first. */
export function sentenceBefore(scan: NameScan, first: number): Token[] {
  const tokens: Token[] = [];
  for (let i = first - 1; i >= 0 && tokens.length < LINE_REACH && onSameLine(gapBefore(scan, i + 1)); i -= 1) {
    const token = scan.tokens[i] as Token;
    if (endsSentence(token)) break;
    tokens.push(token);
  }
  return tokens;
}

/** Tokens after the last one in its sentence and line. */
export function sentenceAfter(scan: NameScan, last: number): Token[] {
  const tokens: Token[] = [];
  for (let i = last + 1; i < scan.tokens.length && tokens.length < LINE_REACH && onSameLine(gapBefore(scan, i)); i += 1) {
    const token = scan.tokens[i] as Token;
    if (endsSentence(token)) break;
    tokens.push(token);
  }
  return tokens;
}

function endsContext(scan: NameScan, i: number): boolean {
  const token = scan.tokens[i];
  return token === undefined || endsSentence(token) || gapBefore(scan, i) === 'blank-line';
}

function isClinicalWord(scan: NameScan, i: number, last: number): boolean {
  const token = scan.tokens[i] as NameScan['tokens'][number];
  if (token.kind !== 'word') return false;
  const near = i > last && i <= last + HEAD_REACH && EPONYM_HEADS.has(token.norm);
  return near || FINDING_WORDS.has(token.norm) || FINDING_WORDS.has(token.stem) || (scan.gazetteer.isClinical(token.norm) && !(isCapitalised(token) && scan.gazetteer.isName(token.norm)));
}

const FINDING_WORDS = new Set(['positive', 'negative', 'neg', 'pos', 'absent', 'present', 'elicited', 'grade', 'stage', 'type', 'class', 'score', 'scored', 'catheter', 'drain', 'inserted', 'removed', 'placed', 'intact', 'bilaterally', 'bilat', 'left', 'right', 'closed', 'suture', 'retracted', 'forceps', 'insitu', 'situ', 'cath', 'in-situ', 'voided', 'urine', 'dressing', 'tube', 'line', 'using', 'via', 'exam', 'examination', 'test', 'performed', 'monitor', 'assessed', 'risk', 'ulcer', 'wound', 'frame', 'walker', 'hx', 'history', 'dx', 'pmh', 'no', 'denies', 'denied', 'disease', 'syndrome', 'suspected']);
