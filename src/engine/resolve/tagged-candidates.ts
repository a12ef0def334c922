/**
 * What a tagger marked, as candidates beside the rules'. In: spans of one part. Out: candidates within the engine's
 * conventions: titles, credentials and a possessive 's stay outside a name, ages below 90 are no identifiers, no span is empty.
 */
import type { Span } from '../document/span.ts';
import { span } from '../document/span.ts';
import { ageOf } from '../deid/ages.ts';
import { isCredential, isParticle } from '../gazetteer/name-parts.ts';
import { CARE_TITLES, CIVIL_TITLES } from '../gazetteer/name-words.ts';
import type { TaggedSpan, TaggerPort } from '../ports.ts';
import { tokenise, type Token } from '../text/tokenise.ts';
import type { Candidate } from './types.ts';

/** HIPAA 45 CFR 164.514(b)(2)(i)(C): ages over 89. */
const LEAST_AGE = 90;

export function taggedCandidates(text: string, tagged: readonly TaggedSpan[], { id, sha256 }: Pick<TaggerPort, 'id' | 'sha256'>): Candidate[] {
  return tagged.flatMap(({ span: marked, score, phi, entity }): Candidate[] => {
    const at = phi?.type === 'NAME' && phi.subtype !== 'USERNAME' ? nameAlone(text, marked) : marked;
    if (at === undefined) return [];
    const words = text.slice(at.start, at.end);
    const base = { span: at, score, method: 'model', model: { id, sha256 }, reason: `The model ${id} marked it.` } as const;
    const out: Candidate[] = [];
    if (phi !== undefined && !(phi.type === 'AGE' && isYoung(words))) out.push({ producer: id, found: { ...base, layer: 'phi', ...phi } });
    if (entity !== undefined) out.push({ producer: id, found: { ...base, layer: 'entity', ...entity, canonical: words.toLowerCase() } });
    return out;
  });
}

function isYoung(words: string): boolean {
  const age = ageOf(words);
  return age !== null && age < LEAST_AGE;
}

const isTitle = ({ norm }: Token): boolean => CARE_TITLES.has(norm.replaceAll('.', '')) || CIVIL_TITLES.has(norm.replaceAll('.', ''));
const isMark = ({ kind, text }: Token): boolean => kind === 'symbol' && text !== ')' && text !== '"';

/** "Anna Foley" of "Dr. Anna Foley's" and of "Anna Foley, MD"; undefined where nothing is left. */
function nameAlone(text: string, at: Span): Span | undefined {
  const tokens = tokenise(text, at);
  let first = 0;
  let last = tokens.length - 1;
  while (first <= last && (isTitle(tokens[first] as Token) || isMark(tokens[first] as Token))) first += 1;
  for (; last > first; last -= 1) {
    const token = tokens[last] as Token;
    const afterComma = tokens.slice(first, last).some(({ text: mark }) => mark === ',');
    const ends = token.kind === 'possessive' || isMark(token) || (afterComma && isCredential(token)) || (isTitle(token) && !isParticle(token) && token.text === token.norm);
    if (!ends || (token.text === '.' && isInitialStop(tokens, last))) break;
  }
  return first > last ? undefined : span((tokens[first] as Token).start, (tokens[last] as Token).end);
}

/** The stop of "J." or "Jr." belongs to the name. */
function isInitialStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]?.start && (before.text.length === 1 || /^(?:jr|sr|st)$/.test(before.norm));
}
