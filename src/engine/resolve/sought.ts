/** What is looked for in the rest of a document. In: its PHI. Out: an index of whole mentions and of parts of names. */
import type { PhiAnnotation } from '../document/annotation.ts';
import { span } from '../document/span.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isCredential, isParticle, isSuffix, isUpper, isWordToken } from '../gazetteer/name-parts.ts';
import { CARE_TITLES, CIVIL_TITLES } from '../gazetteer/name-words.ts';
import type { NameScan } from '../gazetteer/name-scan.ts';
import { exactKey, PhraseIndex } from '../lexicon/phrase-index.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import { standingOf } from './standing.ts';

export interface Mention {
  readonly last: number;
  readonly target: PhiAnnotation;
  /** One part of a longer name. */
  readonly part: boolean;
  /** The part is also a word, a place or a month. */
  readonly ambiguous: boolean;
  /** It was written in lower case where it was found first. */
  readonly lower: boolean;
}

interface Part {
  readonly target: PhiAnnotation;
  readonly ambiguous: boolean;
  readonly lower: boolean;
}

/** A name seen once with this score is certain enough; a loose cue is not. */
const CERTAIN = 0.7;
const CERTAIN_WORD = 0.85;
const SHORTEST_NUMBER = 5;

export class Sought {
  readonly #whole = new PhraseIndex<PhiAnnotation>(exactKey);
  readonly #parts = new Map<string, Part>();
  readonly #initials = new Map<string, PhiAnnotation>();

  get size(): number {
    return this.#whole.size + this.#parts.size;
  }

  addWhole(text: string, target: PhiAnnotation): void {
    if (this.#whole.get(text) === undefined) this.#whole.add(text, target);
  }

  addPart(norm: string, part: Part): void {
    const known = this.#parts.get(norm);
    if (known === undefined || (known.target.score ?? 0) < (part.target.score ?? 0)) this.#parts.set(norm, part);
  }

  addInitials(initials: string, target: PhiAnnotation): void {
    if (!this.#initials.has(initials)) this.#initials.set(initials, target);
  }

  mentionAt(scan: NameScan, at: number): Mention | undefined {
    const token = scan.tokens[at] as Token;
    const whole = this.#whole.matchesAt(scan.tokens, at)[0];
    const target = whole?.payloads[0];
    if (whole !== undefined && target !== undefined && (target.label !== 'NAME' || whole.last > at)) return { last: whole.last, target, part: false, ambiguous: false, lower: false };
    const part = this.#parts.get(token.norm);
    if (part !== undefined && token.kind === 'word') return { last: at, target: part.target, part: true, ambiguous: part.ambiguous, lower: part.lower };
    const signer = this.#initials.get(token.text.replaceAll('.', '').toUpperCase());
    return signer !== undefined && token.kind === 'word' && isSignOff(scan, at) ? { last: at, target: signer, part: false, ambiguous: false, lower: false } : undefined;
  }
}

/** Initials alone on a line, after a dash or "closed", or joined to others by a slash at a line's end. */
function isSignOff(scan: NameScan, at: number): boolean {
  const token = scan.tokens[at] as Token;
  const lineStart = scan.text.lastIndexOf('\n', token.start - 1) + 1;
  const newline = scan.text.indexOf('\n', token.end);
  const before = scan.text.slice(lineStart, token.start).trim();
  const after = scan.text.slice(token.end, newline < 0 ? scan.text.length : Math.min(newline, token.end + 24)).trim();
  const closes = after === '' || /^[/(]?[A-Za-z]{0,3}\)?$/.test(after);
  return closes && (before === '' || /(?:[-–~.]|closed|by|checked|reviewed|initials|signed|given\.)$/i.test(before) || (isUpper(token) && /[.!?]$/.test(before)));
}

export function collectSought(text: string, phi: readonly PhiAnnotation[], gazetteer: Gazetteer): Sought {
  const sought = new Sought();
  for (const one of phi) {
    const surface = text.slice(one.span.start, one.span.end);
    if (one.label === 'NAME') addName(sought, surface, one, gazetteer);
    else if (isSearched(one, surface)) sought.addWhole(surface, one);
  }
  return sought;
}

function isSearched(one: PhiAnnotation, surface: string): boolean {
  if ((one.score ?? 0) < 0.8 || surface.length > 120) return false;
  if (one.label === 'ID' || one.label === 'CONTACT') return surface.length >= SHORTEST_NUMBER && /\d/.test(surface);
  if (one.label !== 'LOCATION') return false;
  return one.subtype === 'HOSPITAL' || one.subtype === 'ORGANIZATION' ? /[\s'’-]/.test(surface) && !/^\w{0,5}\s?\d/.test(surface) : one.subtype === 'CITY';
}

function addName(sought: Sought, surface: string, one: PhiAnnotation, gazetteer: Gazetteer): void {
  const score = standingOf(one);
  if (one.subtype === 'USERNAME') sought.addWhole(surface, one);
  if (one.subtype === 'USERNAME' || score < CERTAIN) return;
  const tokens = tokenise(surface, span(0, surface.length));
  const words = tokens.filter((token) => isWordToken(token) && !isSuffix(token) && !isParticle(token));
  if (words.length > 1) sought.addWhole(surface, one);
  for (const token of words) {
    const { norm } = token;
    if (norm.length < 3 && !gazetteer.isName(norm) || isCredential(token) || CARE_TITLES.has(norm) || CIVIL_TITLES.has(norm)) continue;
    const ambiguous = !gazetteer.isPlainName(norm) && (gazetteer.isName(norm) || gazetteer.isWord(norm) || gazetteer.isClinical(norm) || gazetteer.isProtectedCore(norm));
    if (ambiguous && score < CERTAIN_WORD) continue;
    sought.addPart(norm, { target: one, ambiguous: ambiguous || norm.length < 3, lower: token.text === token.text.toLowerCase() });
  }
  const initials = initialsOf(tokens);
  if (initials.length >= 2 && score >= CERTAIN_WORD) sought.addInitials(initials, one);
}

/** "Chidi B. Okonkwo": CBO. "Okonkwo, Chidi" and hyphenated names too, in both orders. */
function initialsOf(tokens: readonly Token[]): string {
  const comma = tokens.findIndex((token) => token.text === ',');
  const ordered = comma < 0 ? tokens : [...tokens.slice(comma + 1), ...tokens.slice(0, comma)];
  return ordered.filter((token) => token.kind === 'word' && !isSuffix(token)).map((token) => token.text.charAt(0).toUpperCase()).join('');
}
