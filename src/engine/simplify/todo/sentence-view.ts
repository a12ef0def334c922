/** A sentence as the what-to-do list reads it: its words, its plain words, its section. */
import type { Span } from '../../document/span.ts';
import type { EntityAnnotation, PhiAnnotation } from '../../document/annotation.ts';
import { tokenAtOrAfter, sectionKind, type PlainReading } from '../reading.ts';
import type { PlainSentence } from '../types.ts';

export interface SentenceView {
  readonly source: Span;
  /** As written. */
  readonly words: string;
  /** In plain words, without bullets and numbering. */
  readonly plain: string;
  readonly section: string;
  readonly kind: PlainSentence['kind'];
  readonly entities: readonly EntityAnnotation[];
  /** Dates and times as the note gives them, from the first to the last that stand together; empty for none. */
  readonly date: string;
  /** The heading over it, in lower case. */
  readonly header: string;
  /** An identifier stands in it. */
  readonly identified: boolean;
}

// Joins what belongs to one date: hit ", ", " at ", " "; miss a whole clause.
const JOINT = /^[\s,|]{0,3}(?:(?:at|on|of|the)\s)?$/i;
const CLOCK = /^,?(?: at)? \d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?/i;

function dateIn(text: string, phi: readonly PhiAnnotation[]): string {
  const [first, ...rest] = phi.filter(({ label }) => label === 'DATE');
  if (first === undefined) return '';
  let end: number = first.span.end;
  for (const { span } of rest) {
    if (span.start >= end && JOINT.test(text.slice(end, span.start))) end = span.end;
  }
  const clock = CLOCK.exec(text.slice(end, end + 16))?.[0] ?? '';
  // What was "last 2022" or "since May" is not when to come.
  if (/\b(?:last|since|from|previous|prior) $/i.test(text.slice(Math.max(0, first.span.start - 12), first.span.start))) return '';
  return text.slice(first.span.start, end + clock.length).replace(/\s+/g, ' ').replace(/(?<! [ap]\.m)\.$/i, '');
}

/** In: the plain sentences. Out: one view each, headings left out. */
export function viewSentences(reading: PlainReading, sentences: readonly PlainSentence[]): SentenceView[] {
  const { entities, phi, sections } = reading.analysis;
  let atPhi = 0;
  const out: SentenceView[] = [];
  let at = 0;
  for (const { source, text, kind } of sentences) {
    while (at < entities.length && (entities[at] as EntityAnnotation).span.start < source.start) at += 1;
    const first = at;
    while (at < entities.length && (entities[at] as EntityAnnotation).span.start < source.end) at += 1;
    while (atPhi < phi.length && (phi[atPhi] as PhiAnnotation).span.start < source.start) atPhi += 1;
    const firstPhi = atPhi;
    while (atPhi < phi.length && (phi[atPhi] as PhiAnnotation).span.start < source.end) atPhi += 1;
    if (kind === 'header') continue;
    const plain = text.replace(/^\s*(?:[-*•·–▪●◦>]|\(?\d{1,2}[.)]|\[[ xX]?\])\s*/, '').replace(/\s+/g, ' ').trim();
    const words = reading.text.slice(source.start, source.end);
    const token = tokenAtOrAfter(reading.tokens, source.start);
    const header = sections[reading.sectionOf[token] ?? -1]?.header;
    const named = phi.slice(firstPhi, atPhi);
    out.push({
      source, words, plain, kind, section: sectionKind(reading, token), entities: entities.slice(first, at), date: dateIn(reading.text, named),
      header: header === undefined ? '' : reading.text.slice(header.start, header.end).toLowerCase(), identified: named.some(({ label }) => label === 'ID'),
    });
  }
  return out;
}
