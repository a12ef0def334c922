/**
 * Long sentences cut in two where each half stands alone. In: sentences. Out: edits of the joint, and
 * where the second half begins. A half that hangs on "if", "because" or a negation is never cut off.
 */
import type { Span } from '../../document/span.ts';
import type { Token } from '../../text/tokenise.ts';
import type { EditSet } from '../edits.ts';
import { neighbour, tokenAtOrAfter, type PlainReading } from '../reading.ts';

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|should|can|could|may|did|does|do|showed|shows|revealed|reveals|remains|remained|reports|reported|denies|denied|underwent|received|presented|developed|started|stopped|continues|continued|improved|complained|complains|appears|appeared|noted|went|came|needs|needed|takes|took|lives|feels|felt|became|demonstrated|demonstrates|confirmed|requires|required|tolerated)$/;
const SUBJECTS = /^(?:he|she|they|we|it|i|you|the|his|her|their|your|our|there|this|these|patient|no)$/;
const SUBORDINATE = /^(?:if|when|because|although|though|while|unless|until|given|since|after|before|despite|following|in|as|due|should|once|whether|that|whenever|pending|with)$/;
const HANGING = /^(?:if|unless|until|whether|that|because|since|although|though|while|when|who|whom|whose)$/;

/** Longer than this it is no sentence of prose. */
const LONGEST = 300;

/** Words of a sentence from which it may be cut, by reading level. */
const longFrom = (level: number): number => ({ 5: 17, 6: 20, 7: 23, 8: 26 })[level] ?? 30;

export function splitLong(reading: PlainReading, edits: EditSet): void {
  for (const sentence of reading.analysis.sentences) splitOne(reading, edits, sentence);
}

function splitOne(reading: PlainReading, edits: EditSet, sentence: Span): void {
  const { tokens } = reading;
  const first = tokenAtOrAfter(tokens, sentence.start);
  const end = tokenAtOrAfter(tokens, sentence.end);
  if (end - first < longFrom(reading.level) || end - first > LONGEST || !/[.!?]$/.test(reading.text.slice(sentence.end - 1, sentence.end)) || depthOf(tokens, first, end)) return;
  let begin = first;
  for (let i = first + 3; i < end - 3; i += 1) {
    const joint = jointAt(reading, i, end);
    if (joint === undefined || !standsAlone(tokens, begin, i) || !standsAlone(tokens, joint.next, end)) continue;
    const at = tokens[i] as Token;
    const next = tokens[joint.next] as Token;
    if (!edits.add({ start: at.start, end: joint.from, to: joint.to, kind: 'split' })) continue;
    if (/^\.\s?$/.test(joint.to)) edits.capitals.add(next.start);
    begin = joint.next;
  }
}

/** Brackets and quotations are not cut. */
function depthOf(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i += 1) if (/^["“”([]$/.test((tokens[i] as Token).text)) return true;
  return false;
}

interface Joint {
  /** The token that the second half begins with. */
  readonly next: number;
  /** End of what is replaced. */
  readonly from: number;
  readonly to: string;
}

function jointAt(reading: PlainReading, i: number, end: number): Joint | undefined {
  const { tokens } = reading;
  const token = tokens[i] as Token;
  const next = neighbour(reading, i, i + 1);
  if (next === undefined) return undefined;
  if (token.text === ';') return { next: i + 1, from: token.end, to: '.' };
  if (token.text !== ',') return undefined;
  if (/^(?:and|but|so)$/.test(next.norm) && SUBJECTS.test(tokens[i + 2]?.norm ?? '') && hasFinite(tokens, i + 2, Math.min(end, i + 9))) {
    const word = next.norm === 'and' ? '' : `${next.norm === 'but' ? 'But' : 'So'} `;
    return { next: i + 2, from: (tokens[i + 2] as Token).start, to: word === '' ? '. ' : `. ${word}` };
  }
  if (next.norm === 'and' && /^(?:was|were|is|are|has|had|will)$/.test(tokens[i + 3]?.norm ?? '') && tokens[i + 2]?.kind === 'word') {
    return { next: i + 2, from: (tokens[i + 2] as Token).start, to: '. ' };
  }
  return undefined;
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { text, norm } = tokens[i] as Token;
    if (text === ',' || text === ';') return false;
    if (FINITE.test(norm)) return true;
  }
  return false;
}

/** A verb of its own, no opening "if", and nothing that hangs on the other half. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  if (SUBORDINATE.test((tokens[from] as Token).norm)) return false;
  let finite = false;
  for (let i = from; i < to; i += 1) {
    const { norm } = tokens[i] as Token;
    if (HANGING.test(norm)) return false;
    if (FINITE.test(norm) && i > from) finite = true;
  }
  return finite;
}
