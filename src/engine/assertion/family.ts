/**
 * Conditions of relatives. In: the tokens of a sentence. Out: scopes of the words that are said of
 * somebody else than the patient. A relative who tells, comes along or lives with the patient has none.
 */
import type { Token } from '../text/tokenise.ts';
import { COMPANY, HAS_IT, PATIENT_AGAIN, RELATIVES, TELLS } from './rules/family.ts';
import type { ContextRule } from './rules/types.ts';
import type { Scope, SentenceTokens } from './scopes.ts';

const RULE: ContextRule = { direction: 'forward', categories: ['family'], phrases: [] };
const REACH = 30;
const LOOK_AHEAD = 11;

export function familyScopes(sentence: SentenceTokens): Scope[] {
  const scopes: Scope[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isRelative(sentence, at)) continue;
    // "Dad T2DM, mum breast ca": once one relative has something, the next in the list needs no verb.
    const listed = scopes.length > 0 && /^(?:,|and|;)$/.test(sentence.tokens[at - 1]?.norm ?? '') && sentence.tokens[at + 1]?.kind === 'word' && !TELLS.has(sentence.tokens[at + 1]?.norm ?? '');
    const scope = scopeOfRelative(sentence, at, listed);
    if (scope !== undefined) scopes.push(scope);
  }
  return scopes;
}

/** A child is a relative where it is somebody's: in a child's own note it is the patient. */
function isRelative({ tokens, from }: SentenceTokens, at: number): boolean {
  const { norm } = tokens[at] as Token;
  if (!RELATIVES.has(norm)) return false;
  if (norm !== 'child' && norm !== 'children') return true;
  return at > from && /^(?:his|her|their|my|your|s|one|other|older|younger)$/.test(tokens[at - 1]?.norm ?? '');
}

function scopeOfRelative(sentence: SentenceTokens, at: number, listed: boolean): Scope | undefined {
  const { tokens } = sentence;
  const cue = tokens[at] as Token;
  const base = { category: 'family', rule: RULE, cue: { start: cue.start, end: cue.end } } as const;
  if (isInRelative(sentence, at)) return { ...base, first: clauseStart(sentence, at), last: bracketEnd(sentence, at) };
  if (!listed && !hasIt(sentence, at)) return undefined;
  return { ...base, first: at + 1, last: relativeEnd(sentence, at) };
}

/** "in father (on dialysis) and uncle": what stands in brackets is his too. */
function bracketEnd({ tokens, to }: SentenceTokens, at: number): number {
  if (tokens[at + 1]?.text !== '(') return at;
  for (let i = at + 2; i < Math.min(to, at + 14); i += 1) if (tokens[i]?.text === ')') return i;
  return at;
}

/** "Lynch syndrome in mother", "Crohn's in her brother". */
function isInRelative({ tokens, from }: SentenceTokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i -= 1) {
    const { norm } = tokens[i] as Token;
    if (norm === 'in') return i > from;
    if (!/^(?:his|her|their|the|a|my|your|maternal|paternal|both|older|younger|elder|late|half|patient|pt|first|degree|and|great|s)$/.test(norm)) return false;
  }
  return false;
}

function clauseStart({ tokens, from }: SentenceTokens, at: number): number {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i -= 1) {
    const { text, norm } = tokens[i] as Token;
    if (text === ';' || text === '.' || norm === 'but' || norm === 'period') return i + 1;
  }
  return Math.max(from, at - REACH);
}

/** A verb of having after the relative, before any verb of telling: "her aunt Iris had ...", "mother - HTN". */
function hasIt(sentence: SentenceTokens, at: number): boolean {
  const { tokens, from, to } = sentence;
  const before = tokens[at - 1];
  const company = before !== undefined && at - 1 >= from && COMPANY.has(before.norm) && before.norm !== 'and';
  const afterPossessive = tokens[at - 2];
  const withTheir = afterPossessive !== undefined && at - 2 >= from && /^(?:his|her|their|the|my|your)$/.test(before?.norm ?? '') && COMPANY.has(afterPossessive.norm) && afterPossessive.norm !== 'and';
  if (/^(?:maternal|paternal)$/.test(before?.norm ?? '') && !TELLS.has(tokens[at + 1]?.norm ?? '')) return true;
  // "Mum asthmatic", "father diabetic".
  if (!company && /^(?:is|was|were|are)$/.test(tokens[at + 1]?.norm ?? '') && (IS_IT.test(tokens[at + 2]?.norm ?? '') || /^(?:ill|unwell|sick|also|healthy|well|alive)$/.test(tokens[at + 2]?.norm ?? ''))) return true;
  if (!company && (IS_IT.test(tokens[at + 1]?.norm ?? '') || isShortName(tokens[at + 1]))) return true;
  let limit = Math.min(to, at + 1 + LOOK_AHEAD);
  for (let i = at + 1; i < limit; i += 1) {
    const { norm, text } = tokens[i] as Token;
    // "his wife, who gave the history, has dementia": her telling is passed over.
    if (norm === 'who' && tokens[i - 1]?.text === ',' && !OWN_CLAUSE.test(tokens[i + 1]?.norm ?? '')) {
      const comma = commaAfter(tokens, i, to);
      if (comma < 0) return false;
      i = comma;
      limit = Math.min(to, Math.max(limit, comma + 4));
      continue;
    }
    // "with her daughter, who has diabetes": the clause is the daughter's own.
    if (norm === 'who' && OWN_CLAUSE.test(tokens[i + 1]?.norm ?? '') && tokens[i - 1]?.text === ',') return true;
    if (norm === 'who' && /^(?:has|had|takes|died|herself|himself)$/.test(tokens[i + 1]?.norm ?? '')) return true;
    if (TELLS.has(norm)) return false;
    // "Tell your partner, and do not have ...": another clause, of another subject.
    if (text === ',' && /^(?:and|but|then|so|please|do)$/.test(tokens[i + 1]?.norm ?? '')) return false;
    if (i === at + 1 && isListSign(tokens, i) && !company && tokens[i + 1]?.kind === 'word') return true;
    // "His wife has noticed": she tells.
    const next = tokens[i + 1]?.norm === 'been' ? tokens[i + 2] : tokens[i + 1];
    if (/^(?:has|had|have|also)$/.test(norm) && TELLS.has(next?.norm ?? '')) return false;
    // "Father Anselm on December 5" has nothing; "his father is on dialysis" has.
    if (norm === 'on' && !/^(?:is|was|are|were|both|now|currently|also|\()$/.test(tokens[i - 1]?.norm ?? '')) continue;
    if (HAS_IT.has(norm)) return !(company || withTheir);
    if (text === ';' || text === '.' || text === '(' && i > at + 3) return false;
  }
  return false;
}

/** "Dad T2DM", "mum MS": a problem's abbreviation right after. */
const isShortName = (token: Token | undefined): boolean => token !== undefined && /^[A-Z]\d*[A-Z][A-Z0-9]*$/.test(token.text) && token.text.length <= 6 && !/^(?:GP|ED|ICU|RN|NOK|LPA|POA|IM|IV|NICU|SHO|FY1|FY2|MHS|POV|LVM|VM|OK|PM|AM)$/.test(token.text);

const IS_IT = /^(?:asthmatic|diabetic|epileptic|hypertensive|alcoholic|schizophrenic|bipolar|depressed|haemophiliac|hemophiliac|affected|anaemic|anemic|demented|hypothyroid|same)$/;
const OWN_CLAUSE = /^(?:has|had|also|is|takes|was|died|herself|himself|themselves|have|took|suffers)$/;

function commaAfter(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 12); i += 1) if (tokens[i]?.text === ',') return i;
  return -1;
}

/** "Father: MI", "mother - HTN"; never the hyphen of "Child-Pugh". */
function isListSign(tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at] as Token;
  return text === ':' || ((text === '-' || text === '–') && (tokens[at - 1] as Token).end < start);
}

function relativeEnd({ tokens, to }: SentenceTokens, at: number): number {
  const limit = Math.min(to, at + 1 + REACH);
  // "her son, who has Down syndrome, and lifting him hurts her": the clause ends at its comma.
  const isClause = tokens[at + 1]?.text === ',' && tokens[at + 2]?.norm === 'who' && OWN_CLAUSE.test(tokens[at + 3]?.norm ?? '');
  const comma = isClause ? commaAfter(tokens, at + 3, to) : -1;
  if (comma > 0) return comma;
  for (let i = at + 1; i < limit; i += 1) {
    const { norm, text } = tokens[i] as Token;
    if (text === ';' || norm === 'period' || (text === '|')) return i - 1;
    // A full stop after "ca." or "pt." ended no sentence for the splitter, but this for the relative.
    if (text === '.' && (tokens[i + 1]?.start ?? 0) > (tokens[i] as Token).end && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return i - 1;
    if (norm === 'but' && /^(?:you|your|he|she|his|her|the|patient|pt|own)$/.test(tokens[i + 1]?.norm ?? '')) return i - 1;
    if (norm === 'own' && i > at + 1 && /^(?:your|his|her|s)$/.test(tokens[i - 1]?.norm ?? '')) return i - 2;
    if (i > at + 1 && PATIENT_AGAIN.has(norm) && tokens[i - 1]?.norm !== 'who') return i - 1;
    if ((norm === 'he' || norm === 'she') && (tokens[i - 1]?.text === ',' || tokens[i - 1]?.norm === 'and' || tokens[i - 1]?.norm === 'but')) return i - 1;
  }
  return limit - 1;
}
