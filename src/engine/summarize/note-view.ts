/**
 * One note as a summary reads it: sentences with their section and entities, spans of PHI hidden.
 * In: a note's analysis. Out: indexes over it; everything is linear in the note.
 */
import type { EntityAnnotation, PhiAnnotation, RelationAnnotation, SectionAnnotation } from '../document/annotation.ts';
import type { Span } from '../document/span.ts';
import { firstIndex } from '../document/first-index.ts';
import type { Analysis } from '../pipeline/analysis.ts';

export interface SentenceView {
  readonly index: number;
  readonly span: Span;
  /** Section kind, such as `plan`. */
  readonly section: string;
  readonly entities: readonly EntityAnnotation[];
  readonly phi: readonly PhiAnnotation[];
  /** The sentence is a header, or a header's part of a line. */
  readonly isHeader: boolean;
}

export interface NoteView {
  readonly id: string | undefined;
  readonly text: string;
  readonly analysis: Analysis;
  readonly sentences: readonly SentenceView[];
  /** Relations by the id of what they point to: attributes of a medication, values of a test. */
  readonly relationsTo: ReadonlyMap<string, readonly RelationAnnotation[]>;
  readonly entityById: ReadonlyMap<string, EntityAnnotation>;
}

/** Takes the items that begin inside each span, walking both lists once. */
function inEach<T extends { readonly span: Span }>(spans: readonly Span[], items: readonly T[]): T[][] {
  const out: T[][] = spans.map(() => []);
  let at = 0;
  for (const item of items) {
    while (at < spans.length && (spans[at] as Span).end <= item.span.start) at += 1;
    if (at < spans.length && item.span.start >= (spans[at] as Span).start) (out[at] as T[]).push(item);
  }
  return out;
}

export function viewNote(id: string | undefined, analysis: Analysis): NoteView {
  const { sentences, sections } = analysis;
  const entities = inEach(sentences, analysis.entities);
  const phi = inEach(sentences, analysis.phi);
  const relationsTo = new Map<string, RelationAnnotation[]>();
  for (const relation of analysis.relations) {
    const list = relationsTo.get(relation.to);
    if (list === undefined) relationsTo.set(relation.to, [relation]);
    else list.push(relation);
  }
  let section = 0;
  return {
    id, text: analysis.document.text, analysis, relationsTo,
    entityById: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    sentences: sentences.map((span, index) => {
      while (section + 1 < sections.length && (sections[section + 1] as SectionAnnotation).span.start <= span.start) section += 1;
      const current = sections[section];
      return {
        index, span, section: current?.label ?? 'preamble', entities: entities[index] ?? [], phi: phi[index] ?? [],
        isHeader: current !== undefined && span.end <= current.body.start && current.header.end > current.header.start,
      };
    }),
  };
}

/** What stands for an identifier in a summary: its role, never itself. Dates and ages under 90 stay. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
  'NAME.PATIENT': 'the patient', NAME: '[name]', LOCATION: '[place]', CONTACT: '[contact]', ID: '[number]', PROFESSION: '[occupation]', AGE: '90 or over',
};

// "Mr. Fisher" is "the patient". Hit "Mr. ", "Mrs "; miss "MS " (the disease).
const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Master|Sir|Lady|Dr|Prof)\.? $/;

/** The words of a span with identifiers replaced by their roles. */
export function wordsOf(view: NoteView, at: Span, phi: readonly PhiAnnotation[]): string {
  let out = '';
  let from: number = at.start;
  for (const one of phi) {
    const role = one.label === 'DATE' ? undefined : (ROLE_WORDS[`${one.label}.${one.subtype ?? ''}`] ?? ROLE_WORDS[one.label]);
    if (role === undefined || one.span.start < from || one.span.end > at.end) continue;
    const before = view.text.slice(from, one.span.start);
    out += (one.subtype === 'PATIENT' ? before.replace(TITLE, '') : before) + role;
    from = one.span.end;
  }
  return tidy(out + view.text.slice(from, at.end));
}

// List marks before a line: hit "- ", "1. ", "• ", "[ ] "; miss "5 mg".
const LIST_MARK = /^(?:[-*•·–▪●◦>#]+|\(?\d{1,2}[.)]|\[[ xX]?\])\s+/;

/** One line, without list marks; "[name] [name]" once; the first letter large. */
export function tidy(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().replace(LIST_MARK, '').replace(/(\[\w+\])(?:[ ,]+\1)+/g, '$1');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Without the given characters at the end. A loop: an expression anchored at the end alone is quadratic. */
export function withoutEnd(words: string, characters: string): string {
  let end = words.length;
  while (end > 0 && characters.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** The sentence that holds an entity. */
export function sentenceOf(view: NoteView, at: Span): SentenceView | undefined {
  const found = view.sentences[firstIndex(view.sentences, ({ span: { end } }) => end > at.start)];
  return found !== undefined && found.span.start <= at.start ? found : undefined;
}
