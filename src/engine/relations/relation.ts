/** Makes relation annotations and answers where entities stand to each other. */
import type { EntityAnnotation, RelationAnnotation, RelationType } from '../document/annotation.ts';
import { coverOf, type Span } from '../document/span.ts';
import { tokenAtOrAfter, type ClinicalReading } from '../clinical/reading.ts';
import { ENGINE_VERSION } from '../version.ts';

export interface RelationParts {
  readonly type: RelationType;
  readonly from: EntityAnnotation;
  readonly to: EntityAnnotation;
  readonly score: number;
  readonly reason: string;
  readonly evidence?: readonly Span[];
}

export function relationOf({ type, from, to, score, reason, evidence = [] }: RelationParts): RelationAnnotation {
  return {
    // The two spans, not their cover: two pairs may share a cover.
    id: `relation:${type}:${from.span.start}-${from.span.end}:${to.span.start}-${to.span.end}`,
    layer: 'relation', label: type, span: coverOf(from.span, to.span), from: from.id, to: to.id, score, attributes: {},
    provenance: { producer: 'relations', version: ENGINE_VERSION, method: 'rule', reason, evidence, steps: [{ by: 'relations', from: null, to: score, reason }] },
  };
}

/** Line, sentence and section of a span, by the token that begins it. */
export interface Place {
  readonly line: number;
  readonly sentence: number;
  readonly token: number;
}

export function placeOf(reading: ClinicalReading, at: Span): Place {
  const token = tokenAtOrAfter(reading.input.tokens, at.start);
  return { token, line: reading.lineOf[token] ?? -1, sentence: reading.sentenceOf[token] ?? -1 };
}

export const together = (a: Place, b: Place): boolean => a.line === b.line || a.sentence === b.sentence;
