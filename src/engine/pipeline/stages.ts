/** The stages of the pipeline, in order. */
import { assertEntities } from '../assertion/assert-entities.ts';
import { corefer } from '../coreference/corefer.ts';
import { RECOGNIZERS } from '../recognizers/registry.ts';
import type { Recognizer } from '../recognizers/define.ts';
import { relateEntities } from '../relations/relate-entities.ts';
import { withoutClinicalWords } from '../resolve/clinical-company.ts';
import { overtaken } from '../resolve/doubtful.ts';
import { findEverywhere } from '../resolve/find-everywhere.ts';
import { resolveCandidates } from '../resolve/resolve.ts';
import type { Stage } from './stage.ts';

export function recogniseStage(recognizers: readonly Recognizer[]): Stage {
  return {
    id: 'recognise', scope: 'part', requires: ['text', 'section'], assigns: ['candidate'],
    run: (input) => ({
      candidates: recognizers.flatMap((recognizer) =>
        recognizer.find(input).map((found) => ({ producer: recognizer.id, found }))),
    }),
  };
}

export const STAGES: readonly Stage[] = [
  recogniseStage(RECOGNIZERS),
  {
    id: 'resolve', scope: 'part', requires: ['candidate'], assigns: ['phi', 'protected', 'entity'],
    run: (input, findings) => {
      const { phi, entities, protectedTerms } = resolveCandidates(withoutClinicalWords(findings.candidates, input), input.document.text, input.partText);
      return { added: [...phi, ...entities, ...protectedTerms] };
    },
  },
  {
    id: 'assertion', scope: 'part', requires: ['entity', 'section'], assigns: ['assertion'],
    run: (input, findings) => ({ updated: assertEntities(input, findings.entities) }),
  },
  {
    id: 'relations', scope: 'part', requires: ['entity', 'assertion'], assigns: ['relation'],
    run: (input, findings) => ({ added: relateEntities(input, findings.entities) }),
  },
  {
    id: 'find-everywhere', scope: 'document', requires: ['phi', 'protected'], assigns: ['phi'],
    run: (input, findings) => {
      const added = findEverywhere(input, findings);
      return { added, removed: overtaken(findings.phi, added) };
    },
  },
  {
    id: 'coreference', scope: 'document', requires: ['entity', 'assertion'], assigns: ['relation'],
    run: (_input, findings) => ({ added: corefer(findings.entities) }),
  },
];
