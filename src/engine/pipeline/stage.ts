/** What a stage of the pipeline is, and the check that their order makes sense. */
import type { Annotation, EntityAnnotation, PhiAnnotation, ProtectedAnnotation, RelationAnnotation } from '../document/annotation.ts';
import { EngineError } from '../errors.ts';
import type { RecognizerInput } from '../recognizers/define.ts';
import type { Candidate } from '../resolve/types.ts';

/** What stages read and write. `text` is tokens and sentences, `assertion` the axes of entities. */
export type StageLayer = 'text' | 'section' | 'candidate' | 'entity' | 'assertion' | 'relation' | 'phi' | 'protected';

/** The findings so far, of one part or of the whole document. */
export interface Findings {
  readonly candidates: readonly Candidate[];
  readonly entities: readonly EntityAnnotation[];
  readonly relations: readonly RelationAnnotation[];
  readonly phi: readonly PhiAnnotation[];
  readonly protectedTerms: readonly ProtectedAnnotation[];
}

/** What a stage changes. `updated` replaces by id; `removed` lists ids. */
export interface FindingsDiff {
  readonly candidates?: readonly Candidate[];
  readonly added?: readonly Annotation[];
  readonly updated?: readonly Annotation[];
  readonly removed?: readonly string[];
}

export interface Stage {
  readonly id: string;
  /** `part` stages see some whole lines of a document, `document` stages all of it, after every part. */
  readonly scope: 'part' | 'document';
  readonly requires: readonly StageLayer[];
  readonly assigns: readonly StageLayer[];
  run(input: RecognizerInput, findings: Findings): FindingsDiff;
}

/** @throws EngineError `STAGE_ORDER_INVALID` when a stage needs what none before it assigns. */
export function checkStages(stages: readonly Stage[]): void {
  const assigned = new Set<StageLayer>(['text', 'section']);
  const partsFirst = [...stages].sort((a, b) => Number(a.scope === 'document') - Number(b.scope === 'document'));
  for (const stage of partsFirst) {
    const missing = stage.requires.find((layer) => !assigned.has(layer));
    if (missing !== undefined) throw new EngineError('STAGE_ORDER_INVALID', { stage: stage.id, layer: missing });
    for (const layer of stage.assigns) assigned.add(layer);
  }
}

export const NO_FINDINGS: Findings = { candidates: [], entities: [], relations: [], phi: [], protectedTerms: [] };

export function applyDiff(findings: Findings, diff: FindingsDiff): Findings {
  const gone = new Set([...(diff.removed ?? []), ...(diff.updated ?? []).map((annotation) => annotation.id)]);
  const fresh = [...(diff.updated ?? []), ...(diff.added ?? [])];
  const merge = <A extends Annotation>(old: readonly A[], layer: A['layer']): readonly A[] => {
    const added = fresh.filter((annotation): annotation is A => annotation.layer === layer);
    if (added.length === 0 && gone.size === 0) return old;
    const kept = gone.size === 0 ? old : old.filter((annotation) => !gone.has(annotation.id));
    return [...kept, ...added].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  };
  return {
    candidates: diff.candidates === undefined ? findings.candidates : [...findings.candidates, ...diff.candidates],
    entities: merge(findings.entities, 'entity'),
    relations: merge(findings.relations, 'relation'),
    phi: merge(findings.phi, 'phi'),
    protectedTerms: merge(findings.protectedTerms, 'protected'),
  };
}
