/** Whether a word that is part of a known name is that name here, or only the word. */
import { isCapitalised, isUpper, likenessOf } from '../gazetteer/name-parts.ts';
import { gapBefore, onSameLine, type NameScan } from '../gazetteer/name-scan.ts';
import type { Token } from '../text/tokenise.ts';
import type { Mention } from './sought.ts';

export function isMention(scan: NameScan, at: number, mention: Mention): boolean {
  if (!mention.part) return true;
  const token = scan.tokens[at] as Token;
  if (!mention.ambiguous) return isCapitalised(token) || mention.lower || likenessOf(scan.gazetteer, token) === 'known';
  if (!isCapitalised(token)) return false;
  if (isJoinedCapital(scan, at)) return false;
  const next = scan.tokens[at + 1];
  // "May 5", "May 2020": a date. "Brown 5 mg"?
  if (next?.kind === 'number' && onSameLine(gapBefore(scan, at + 1))) return false;
  if (scan.gazetteer.isProtectedCore(token.norm) && next?.kind === 'possessive' && !isSubject(scan, at + 2)) return false;
  // In capitals every word has one: only words that are hardly anything else.
  if (isUpper(token)) return isUpperMention(scan, at);
  return !startsSentence(scan, at) || isSubject(scan, at + 1) || !scan.gazetteer.isWord(token.norm);
}

/** "Brown-Séquard", "Grace-Lee Hospital": joined to something else. */
function isJoinedCapital(scan: NameScan, at: number): boolean {
  const next = scan.tokens[at + 1];
  return next?.text === '-' && gapBefore(scan, at + 1) === 'none';
}

function startsSentence(scan: NameScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before === undefined || !onSameLine(gapBefore(scan, at)) || /^[.!?:;•*-]$/.test(before.text) || before.text === '-';
}

const PERSON_VERBS = new Set(['is', 'was', 'has', 'had', 'says', 'said', 'states', 'stated', 'reports', 'reported', 'denies', 'denied', 'feels', 'felt', 'lives', 'works', 'came', 'went', 'takes', 'took', 'recalls', 'would', 'will', 'called', 'rang', 'asked', 'told', 'attended', 'thinks', 'agrees', 'visited', 'visits', 'wants', 'did', 'does', 'tolerated', 'remains', 'presented', 'needs', 'enjoys', 'likes', 'understands', 'and', 'also', 'who', 'continues', 'completed', 'noted', 'remembers', 'describes', 'described']);

const isSubject = (scan: NameScan, at: number): boolean => PERSON_VERBS.has(scan.tokens[at]?.norm ?? '') || scan.tokens[at]?.kind === 'possessive';

/** Among capitals a word counts after a preposition or a title-like word, never next to clinical ones. */
function isUpperMention(scan: NameScan, at: number): boolean {
  const token = scan.tokens[at] as Token;
  if (scan.gazetteer.isAbbreviation(token) || scan.gazetteer.isClinical(token.norm)) return false;
  if (scan.gazetteer.isWord(token.norm)) return /^(?:mr|mrs|ms|miss|dr|with|to|by|told|called|and|pt|patient)$/.test(scan.tokens[at - 1]?.norm ?? '') || isSubject(scan, at + 1);
  return true;
}
