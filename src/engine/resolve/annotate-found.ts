/** Turns raw findings into annotations, with their first score step. */
import {
  annotationId, ASSERTED, type EntityAnnotation, type PhiAnnotation, type ProtectedAnnotation, type Provenance,
} from '../document/annotation.ts';
import type { EntityFound, PhiFound, ProtectedFound } from '../recognizers/define.ts';
import { ENGINE_VERSION } from '../version.ts';

function provenanceOf(producer: string, found: PhiFound | EntityFound | ProtectedFound): Provenance {
  return {
    producer, version: ENGINE_VERSION, method: found.method, reason: found.reason, evidence: found.evidence ?? [],
    steps: [{ by: producer, from: null, to: found.score, reason: found.reason }],
    ...(found.model === undefined ? {} : { model: found.model }),
  };
}

export function phiOf(producer: string, found: PhiFound): PhiAnnotation {
  return {
    id: annotationId('phi', found.type, found.span), layer: 'phi', label: found.type, span: found.span,
    ...(found.subtype === undefined ? {} : { subtype: found.subtype }),
    score: found.score, attributes: found.attributes ?? {}, provenance: provenanceOf(producer, found),
  };
}

export function entityOf(producer: string, found: EntityFound): EntityAnnotation {
  return {
    id: annotationId('entity', found.type, found.span), layer: 'entity', label: found.type, span: found.span,
    ...(found.subtype === undefined ? {} : { subtype: found.subtype }),
    canonical: found.canonical, assertion: ASSERTED, codes: found.codes ?? [],
    score: found.score, attributes: found.attributes ?? {}, provenance: provenanceOf(producer, found),
  };
}

export function protectedOf(producer: string, found: ProtectedFound): ProtectedAnnotation {
  return {
    id: annotationId('protected', found.type, found.span), layer: 'protected', label: found.type, span: found.span,
    score: found.score, attributes: { ...found.attributes, reason: found.reason }, provenance: provenanceOf(producer, found),
  };
}
