/**
 * Settles overlaps and conflicts between recognizers. In: candidates of one part. Out: annotations,
 * PHI without overlaps, entities possibly nested.
 */
import {
  annotationId, ASSERTED, type EntityAnnotation, type PhiAnnotation, type ProtectedAnnotation, type Provenance,
} from '../document/annotation.ts';
import { bySpan, overlaps } from '../document/span.ts';
import type { EntityFound, PhiFound, ProtectedFound } from '../recognizers/define.ts';
import { ENGINE_VERSION } from '../version.ts';
import { resolveEntities } from './entities.ts';
import type { Candidate } from './types.ts';

export interface Resolved {
  readonly entities: readonly EntityAnnotation[];
  readonly phi: readonly PhiAnnotation[];
  readonly protectedTerms: readonly ProtectedAnnotation[];
}

export function resolveCandidates(candidates: readonly Candidate[]): Resolved {
  const phi: PhiAnnotation[] = [];
  const entities: EntityAnnotation[] = [];
  const protectedTerms: ProtectedAnnotation[] = [];
  for (const { producer, found } of candidates) {
    if (found.layer === 'phi') phi.push(phiOf(producer, found));
    else if (found.layer === 'entity') entities.push(entityOf(producer, found));
    else protectedTerms.push(protectedOf(producer, found));
  }
  const settled = withoutOverlaps(phi).sort(bySpan);
  return {
    phi: settled,
    entities: resolveEntities(entities, settled),
    protectedTerms: unique(protectedTerms).sort(bySpan),
  };
}

/** Highest score first, longer first: what overlaps a stronger one gives way. */
function withoutOverlaps(phi: readonly PhiAnnotation[]): PhiAnnotation[] {
  const ranked = [...phi].sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || (b.span.end - b.span.start) - (a.span.end - a.span.start));
  const kept: PhiAnnotation[] = [];
  for (const next of ranked) if (!kept.some((one) => overlaps(one.span, next.span))) kept.push(next);
  return kept;
}

function unique<A extends { readonly id: string }>(annotations: readonly A[]): A[] {
  return [...new Map(annotations.map((annotation) => [annotation.id, annotation])).values()];
}

function provenanceOf(producer: string, found: PhiFound | EntityFound | ProtectedFound): Provenance {
  return {
    producer, version: ENGINE_VERSION, method: found.method, reason: found.reason, evidence: found.evidence ?? [],
    steps: [{ by: producer, from: null, to: found.score, reason: found.reason }],
  };
}

function phiOf(producer: string, found: PhiFound): PhiAnnotation {
  return {
    id: annotationId('phi', found.type, found.span), layer: 'phi', label: found.type, span: found.span,
    ...(found.subtype === undefined ? {} : { subtype: found.subtype }),
    score: found.score, attributes: found.attributes ?? {}, provenance: provenanceOf(producer, found),
  };
}

function entityOf(producer: string, found: EntityFound): EntityAnnotation {
  return {
    id: annotationId('entity', found.type, found.span), layer: 'entity', label: found.type, span: found.span,
    ...(found.subtype === undefined ? {} : { subtype: found.subtype }),
    canonical: found.canonical, assertion: ASSERTED, codes: found.codes ?? [],
    score: found.score, attributes: found.attributes ?? {}, provenance: provenanceOf(producer, found),
  };
}

function protectedOf(producer: string, found: ProtectedFound): ProtectedAnnotation {
  return {
    id: annotationId('protected', found.type, found.span), layer: 'protected', label: found.type, span: found.span,
    score: found.score, attributes: found.attributes ?? {}, provenance: provenanceOf(producer, found),
  };
}
