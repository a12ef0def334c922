/**
 * What a tagger marked, as candidates beside the rules'. In: spans of one part. Out: candidates within the engine's conventions
 * (tagged-conventions.ts), less what the word lists make unlikely. See docs/adr/0009-model-and-rules.md.
 */
import { span, type Span } from '../document/span.ts';
import { gazetteerOf, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { isCapitalised, likenessOf } from '../gazetteer/name-parts.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { TaggedSpan, TaggerPort } from '../ports.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import { NEARLY_SURE } from './standing.ts';
import { keptToConventions } from './tagged-conventions.ts';
import type { Candidate } from './types.ts';

/** A clinical mention longer than this is a sentence. */
const LONGEST_MENTION = 100;

export interface TaggedText {
  readonly text: string;
  readonly lexicons: Lexicons;
  readonly tagger: Pick<TaggerPort, 'id' | 'sha256'>;
}

export function taggedCandidates(tagged: readonly TaggedSpan[], { text, lexicons, tagger: { id, sha256 } }: TaggedText): Candidate[] {
  const gazetteer = gazetteerOf(lexicons);
  const base = { method: 'model', model: { id, sha256 }, reason: `The model ${id} marked it.` } as const;
  return tagged.flatMap(({ span: marked, score, phi, entity }): Candidate[] => {
    const out: Candidate[] = [];
    const at = phi === undefined ? undefined : keptToConventions(text, span(marked.start, marked.end), phi);
    if (phi !== undefined && at !== undefined && !(score < NEARLY_SURE && isUnlikely(text, at, phi, gazetteer))) {
      out.push({ producer: id, found: { ...base, span: at, score, layer: 'phi', ...phi } });
    }
    if (entity !== undefined && marked.end - marked.start <= LONGEST_MENTION) {
      out.push({ producer: id, found: { ...base, span: marked, score, layer: 'entity', ...entity, canonical: text.slice(marked.start, marked.end).toLowerCase() } });
    }
    return out;
  });
}

/**
 * A name or place made of nothing but everyday words, clinical words, abbreviations and eponyms: "Appointment", "AKI", "Zimmer". A rule finds
 * such names by what stands around them; a model alone must be nearly sure. A place of several capitalised words is no such thing.
 */
function isUnlikely(text: string, at: Span, { type }: { readonly type: string }, gazetteer: Gazetteer): boolean {
  if (type !== 'NAME' && type !== 'LOCATION') return false;
  const words = tokenise(text, at).filter(({ kind }) => kind === 'word');
  if (type === 'LOCATION' && words.length > 1 && words.some(isCapitalised)) return false;
  return words.length > 0 && words.every((word) => isNoNameAlone(word, gazetteer));
}

function isNoNameAlone(word: Token, gazetteer: Gazetteer): boolean {
  return word.text.length > 1 && (gazetteer.isProtectedCore(word.norm) || likenessOf(gazetteer, word) === 'word' || gazetteer.isAbbreviation(word));
}
