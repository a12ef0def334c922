/** The findings in the shape of the headless command's `annotate` (docs/generated/reference.md). Offsets are UTF-16 code units, half-open. */
import type { Analysis } from '../../pipeline/analysis.ts';

export type Json = Readonly<Record<string, unknown>>;

export function annotateJson({ document: { text }, sections, entities, relations, phi }: Analysis): Json {
  return {
    sections: sections.map(({ span, label, attributes }) => ({ start: span.start, end: span.end, kind: label, title: attributes['title'] })),
    entities: entities.map(({ id, span, label, subtype, assertion, attributes, codes, score, provenance }) => ({
      id, start: span.start, end: span.end, text: text.slice(span.start, span.end), type: label,
      ...(subtype === undefined ? {} : { subtype }), assertion, attributes, codes, score, producer: provenance.producer,
    })),
    relations: relations.map(({ label, from, to, score }) => ({ type: label, from, to, score })),
    phi: phi.map(({ span, label, subtype, score, provenance }) => ({
      start: span.start, end: span.end, text: text.slice(span.start, span.end), type: label,
      ...(subtype === undefined ? {} : { subtype }), score, producer: provenance.producer,
    })),
  };
}
