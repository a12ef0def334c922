/** Reads a person's name backwards, from the token before a credential or a role. */
import { endsName, isCapitalised, isCredential, isInitial, isParticle, isSuffix, isWordToken, likenessOf } from './name-parts.ts';
import { gapBefore, onSameLine, type NameScan } from './name-scan.ts';
import type { NameRead } from './read-name.ts';

const MAX_TOKENS = 12;
const TITLES = new Set(['dr', 'drs', 'mr', 'mrs', 'ms', 'mx', 'prof']);

/** `at` is the last token of the would-be name. */
export function readNameBefore(scan: NameScan, at: number): NameRead | undefined {
  const counts = { known: 0, both: 0, new: 0, word: 0, initials: 0 };
  let first = -1;
  for (let i = at; i >= 0 && i > at - MAX_TOKENS; i -= 1) {
    if (i < at && !(gapBefore(scan, i + 1) === 'none' || gapBefore(scan, i + 1) === 'space')) break;
    const part = partAt(scan, i);
    if (part === undefined) break;
    if (part !== 'joint') {
      if (part === 'initial') counts.initials += 1;
      else counts[part] += 1;
      first = i;
    }
  }
  if (first < 0) return undefined;
  first = dropLeadingWord(scan, first, at, counts);
  return { first, last: at, known: counts.known, both: counts.both, fresh: counts.new, words: counts.word, initials: counts.initials };
}

function partAt(scan: NameScan, i: number): 'known' | 'both' | 'new' | 'initial' | 'joint' | undefined {
  const token = scan.tokens[i];
  if (token === undefined) return undefined;
  const stop = token.text === '.' && scan.tokens[i - 1] !== undefined && gapBefore(scan, i) === 'none';
  if (token.text === '-' || (stop && (isInitial(scan.tokens[i - 1] as typeof token) || isSuffix(scan.tokens[i - 1] as typeof token)))) return 'joint';
  if (isSuffix(token) || (isParticle(token) && !isCapitalised(token))) return 'joint';
  // "D/W Sparrow": the W discusses.
  if (isInitial(token)) return scan.tokens[i - 1]?.text === '/' && gapBefore(scan, i) === 'none' ? undefined : 'initial';
  if (!isWordToken(token) || !isCapitalised(token) || TITLES.has(token.norm) || isCredential(token) || (endsName(token) && !scan.gazetteer.isName(token.norm))) return undefined;
  const likeness = likenessOf(scan.gazetteer, token);
  return likeness === 'word' ? undefined : likeness;
}

/** "Call Grace Lee, RN": a verb at the head of a line that is also a rare surname. */
function dropLeadingWord(scan: NameScan, first: number, at: number, counts: { both: number; known: number; new: number }): number {
  const token = scan.tokens[first];
  const next = scan.tokens[first + 1];
  if (token === undefined || next === undefined || at - first < 2 || counts.known + counts.both + counts.new < 3) return first;
  if (likenessOf(scan.gazetteer, token) !== 'both' || scan.gazetteer.given(token.norm) !== undefined) return first;
  const heads = !onSameLine(gapBefore(scan, first)) || /[.;:]/.test(scan.tokens[first - 1]?.text ?? '.');
  return heads && isWordToken(next) ? first + 1 : first;
}
