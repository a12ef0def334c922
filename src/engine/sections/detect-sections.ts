/**
 * Cuts a note into sections. In: a document. Out: section annotations that cover the text from its
 * first to its last character, in order, without gaps: a `preamble` before the first header, then
 * one a header. Known headers count with or without a colon; unknown ones need a line of their own.
 */
import { annotationId, type SectionAnnotation } from '../document/annotation.ts';
import type { ClinicalDocument } from '../document/clinical-document.ts';
import { span, type Span } from '../document/span.ts';
import { ENGINE_VERSION } from '../version.ts';
import { ruleForHeader } from './rules.ts';

interface HeaderFound {
  readonly start: number;
  readonly header: Span;
  readonly bodyStart: number;
  readonly kind: string;
  readonly title: string;
}

const MAX_HEADER = 60;
// What may stand before a header: numbering, bullets, markdown. Hit "1. ", "## ", "** "; miss "12 mg".
const HEADER_PREFIX = /^[ \t]*(?:#{1,6}[ \t]*|\*{1,2}[ \t]*|(?:\d{1,2}|[IVX]{1,4})[.)][ \t]+|[-•>=]+[ \t]*)?/;
// A header's own words, without a digit run: hit "Assessment & Plan", "O/E", "PROCEDURE(S)".
const HEADER_WORDS = /^[\p{L}][\p{L}\p{N} \t/&'’()-]*/u;

export function detectSections(document: ClinicalDocument): SectionAnnotation[] {
  const { text } = document;
  const headers: HeaderFound[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = lineEnd(text, at);
    const found = headerOn(text, at, end, headers.length === 0);
    if (found !== undefined) headers.push(found);
    at = end + 1;
  }
  return assemble(text, headers);
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

function headerOn(text: string, start: number, end: number, first: boolean): HeaderFound | undefined {
  const line = text.slice(start, Math.min(end, start + 160)).replace(/\r$/, '');
  if (line.trim() === '') return undefined;
  const prefix = HEADER_PREFIX.exec(line)?.[0].length ?? 0;
  const words = HEADER_WORDS.exec(line.slice(prefix))?.[0] ?? '';
  // A dash between spaces divides a header from its body: "Impression - no fracture".
  const dash = words.indexOf(' - ');
  const name = (dash < 0 ? words : words.slice(0, dash)).trimEnd();
  if (name === '' || name.length > MAX_HEADER) return undefined;
  const after = line.slice(prefix + name.length).replace(/^\*{1,2}/, '');
  const known = ruleForHeader(name);
  const place: LinePlace = { start, prefix, line, name, after };
  if (known !== undefined) return knownHeader(place, known.kind, known.title);
  return first && start === 0 ? undefined : unknownHeader(text, end, place);
}

interface LinePlace {
  readonly start: number;
  readonly prefix: number;
  readonly line: string;
  readonly name: string;
  readonly after: string;
}

// Single letters and everyday words are headers only with a colon.
const NEEDS_COLON = new Set(['s', 'o', 'a', 'p', 'cc', 'ct', 'mri', 'social', 'history', 'patient', 'review', 'note', 'notes', 'other', 'course', 'summary', 'treatment', 'status', 'subject', 'report', 'exam', 'reply', 'procedure', 'data', 'news', 'study', 'method', 'progress', 'signed']);

function knownHeader(place: LinePlace, kind: string, title: string): HeaderFound | undefined {
  const { name, after } = place;
  const separator = /^\s*[:：]|^\s+[-–—]\s|^\*{1,2}\s*:?/.exec(after);
  const alone = after.trim() === '';
  const upper = name === name.toUpperCase();
  if (separator === null && !alone) return undefined;
  if (separator === null && !upper && NEEDS_COLON.has(name.toLowerCase())) return undefined;
  return headerFound(place, kind, title);
}

/** "SAFEGUARDING" or "Tissue viability:" alone on a line; never "Hb 120" or "Dear Dr Smith". */
function unknownHeader(text: string, end: number, place: LinePlace): HeaderFound | undefined {
  const { name, after } = place;
  const rest = after.trim();
  if (rest !== '' && rest !== ':') return undefined;
  const colon = rest === ':';
  const upper = name === name.toUpperCase() && /\p{L}{4}/u.test(name);
  const wordCount = name.split(/\s+/).length;
  if (wordCount > 6 || (!colon && (!upper || wordCount > 4))) return undefined;
  // A header has something under it.
  if (text.slice(end, end + 400).trim() === '') return undefined;
  if (colon && !upper && !/^\p{Lu}/u.test(name)) return undefined;
  return headerFound(place, 'unknown', name);
}

function headerFound(place: LinePlace, kind: string, title: string): HeaderFound {
  const from = place.start + place.prefix;
  const to = from + place.name.length;
  const gap = /^\*{0,2}\s*(?:[:：]|[-–—](?=\s))?\*{0,2}[ \t]*/.exec(place.line.slice(place.prefix + place.name.length));
  return { start: place.start, header: span(from, to), bodyStart: to + (gap?.[0].length ?? 0), kind, title };
}

function assemble(text: string, headers: readonly HeaderFound[]): SectionAnnotation[] {
  const sections: SectionAnnotation[] = [];
  const firstStart = headers[0]?.start ?? text.length;
  if (firstStart > 0 || headers.length === 0) {
    const at = span(0, firstStart);
    sections.push(section(at, span(0, 0), at, { kind: 'preamble', title: '' }));
  }
  for (const [index, found] of headers.entries()) {
    const end = headers[index + 1]?.start ?? text.length;
    sections.push(section(span(found.start, end), found.header, span(Math.min(found.bodyStart, end), end), found));
  }
  return sections;
}

function section(at: Span, header: Span, body: Span, found: { kind: string; title: string }): SectionAnnotation {
  return {
    id: annotationId('section', found.kind, at), layer: 'section', span: at, label: found.kind, header, body,
    score: null, attributes: { title: found.title },
    provenance: {
      producer: 'sections', version: ENGINE_VERSION, method: 'rule', evidence: [header], steps: [],
      reason: found.kind === 'unknown' ? 'A line of its own that looks like a header.' : 'A known header.',
    },
  };
}
