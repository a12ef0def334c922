/**
 * What a tagger marked, as candidates beside the rules'. In: spans of one part. Out: candidates within the engine's conventions
 * (tagged-conventions.ts), less what the word lists make unlikely. See docs/adr/0009-model-and-rules.md.
 */
import { span, type Span } from '../document/span.ts';
import { isEverydayLike } from '../gazetteer/everyday-like.ts';
import { gazetteerOf, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { isCapitalised, isCredential } from '../gazetteer/name-parts.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { TaggedSpan, TaggerPort } from '../ports.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import { COUNTS } from './doubtful.ts';
import { isKnownByForm, NEARLY_SURE } from './standing.ts';
import { apartAtSentences, keptToConventions } from './tagged-conventions.ts';
import type { Candidate } from './types.ts';

/** A clinical mention longer than this is a sentence. */
const LONGEST_MENTION = 100;
// Hit "CLIA", "NHS", "Hosp", "Grp"; miss "SMITH", "Li".
const LABEL = /^(?:[A-Z]{3,4}|Hosp|Grp|Acct|Appt|Copay|Ext)$/;
// Hit " 24D", " no AB1", "# 77"; miss ", 077", " was".
const BEFORE_NUMBER = /^(?:\s?no\.?|\s?#|:)?\s{0,3}[A-Z]{0,2}-?\d/i;

export interface TaggedText {
  readonly text: string;
  readonly lexicons: Lexicons;
  readonly tagger: Pick<TaggerPort, 'id' | 'sha256'>;
}

export function taggedCandidates(tagged: readonly TaggedSpan[], { text, lexicons, tagger: { id, sha256 } }: TaggedText): Candidate[] {
  const base = { method: 'model', model: { id, sha256 }, reason: `The model ${id} marked it.` } as const;
  return tagged.flatMap(({ span: marked, score, phi, entity }): Candidate[] => {
    const at = span(marked.start, marked.end);
    const out = phi === undefined ? [] : personalRanges({ at, score, phi }, text, lexicons).map((range): Candidate => ({ producer: id, found: { ...base, span: range, score, layer: 'phi', ...phi } }));
    if (entity !== undefined && marked.end - marked.start <= LONGEST_MENTION) {
      out.push({ producer: id, found: { ...base, span: at, score, layer: 'entity', ...entity, canonical: text.slice(marked.start, marked.end).toLowerCase() } });
    }
    return out;
  });
}

interface Marked {
  readonly at: Span;
  readonly score: number;
  readonly phi: NonNullable<TaggedSpan['phi']>;
}

/** What of one marked range is personal data. */
function personalRanges({ at, score, phi }: Marked, text: string, lexicons: Lexicons): Span[] {
  // Of what is known by its form, one in twenty that the model doubts is right.
  if (score < COUNTS && isKnownByForm(phi.type)) return [];
  const gazetteer = gazetteerOf(lexicons);
  const ranges = phi.type === 'NAME' && phi.subtype !== 'USERNAME' ? apartAtSentences(text, at) : [at];
  return ranges.flatMap((range) => keptToConventions(text, range, phi) ?? [])
    .filter((range) => !isNoState(text, range, phi, lexicons) && !isNoName(text, range, phi, gazetteer) && (score >= NEARLY_SURE || !isUnlikely(text, range, phi, gazetteer)));
}

/**
 * A name or place made of nothing but everyday words, clinical words, abbreviations and eponyms: "Appointment", "AKI", "Zimmer", "R POPLITEAL". A
 * rule finds such names by what stands around them; a model alone must be nearly sure. A place of several capitalised words is no such thing.
 */
function isUnlikely(text: string, at: Span, { type }: { readonly type: string }, gazetteer: Gazetteer): boolean {
  if (type !== 'NAME' && type !== 'LOCATION') return false;
  const words = tokenise(text, at).filter(({ kind }) => kind === 'word');
  if (type === 'LOCATION' && words.length > 1 && words.some(isCapitalised)) return false;
  return words.some(({ text: { length } }) => length > 1) && words.every((word) => isCapitalLetter(word) || isEverydayLike(word, gazetteer));
}

const isCapitalLetter = (word: Token): boolean => word.text.length === 1 && isCapitalised(word);

// Hit "SER", "PPH", "TX"; miss "Iowa", "NEVADA".
const SHORT_CAPITALS = /^[A-Z]{2,4}$/;

/** States are a closed list: other short capitals marked as one are an abbreviation. */
const isNoState = (text: string, { start, end }: Span, { subtype }: Marked['phi'], lexicons: Lexicons): boolean =>
  subtype === 'STATE' && SHORT_CAPITALS.test(text.slice(start, end)) && lexicons.index('places').matchesAt(tokenise(text, span(start, end)), 0).length === 0;

/**
 * What even a model that is nearly sure does not make a name: nothing but the names of devices, signs and scores ("Zimmer", "Wernicke"),
 * nothing but credentials, and short capitals before a number, which are its label ("CLIA 24D0099871", "UBRN 0000 7741").
 */
function isNoName(text: string, at: Span, { type, subtype }: { readonly type: string; readonly subtype?: string | undefined }, gazetteer: Gazetteer): boolean {
  if ((type !== 'NAME' && type !== 'LOCATION') || subtype === 'USERNAME') return false;
  const words = tokenise(text, at).filter(({ kind }) => kind === 'word');
  if (words.length > 0 && words.every((word) => isCredential(word) || gazetteer.isProtectedCore(word.norm))) return true;
  const [only] = words;
  return words.length === 1 && only !== undefined && !gazetteer.isName(only.norm) && LABEL.test(only.text) && BEFORE_NUMBER.test(text.slice(at.end, at.end + 8));
}
