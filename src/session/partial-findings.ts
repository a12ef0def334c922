/** Gathers the findings of parts while a note is being read. Parts come in any order (the visible one first); lists go out in text order. */
import type { AnalysisPart } from '../engine/pipeline/analysis.ts';
import type { Findings } from './note-session.ts';

type Part = AnalysisPart['findings'];

export class PartialFindings {
  readonly #parts: Part[] = [];

  take(part: Part): void {
    this.#parts.push(part);
  }

  findings(): Findings {
    const parts = [...this.#parts].sort((a, b) => startOf(a) - startOf(b));
    return {
      sections: [],
      sentences: parts.flatMap(({ sentences }) => sentences),
      entities: parts.flatMap(({ entities }) => entities),
      relations: parts.flatMap(({ relations }) => relations),
      phi: parts.flatMap(({ phi }) => phi),
      protectedTerms: parts.flatMap(({ protectedTerms }) => protectedTerms),
    };
  }
}

const startOf = ({ sentences, entities, phi }: Part): number => sentences[0]?.start ?? entities[0]?.span.start ?? phi[0]?.span.start ?? 0;
