/**
 * An analysis in pieces small enough that taking one in does not hold up the page: a whole one of a
 * long note is 100,000 objects, and receiving it at once would stop typing for seconds.
 */
import type { Analysis } from '../engine/pipeline/analysis.ts';

type Lists = Omit<Analysis, 'document'>;
export type ListName = keyof Lists;
export interface AnalysisChunk {
  readonly list: ListName;
  readonly items: readonly Lists[ListName][number][];
}
/** Receiving so many annotations takes a few milliseconds. */
const CHUNK_LENGTH = 400;
const LISTS = ['sections', 'sentences', 'entities', 'relations', 'phi', 'protectedTerms'] as const satisfies readonly ListName[];

export function* chunksOf(analysis: Analysis): Generator<AnalysisChunk> {
  for (const list of LISTS) {
    const items: readonly Lists[ListName][number][] = analysis[list];
    for (let at = 0; at < items.length; at += CHUNK_LENGTH) yield { list, items: items.slice(at, at + CHUNK_LENGTH) };
  }
}

/** Puts the pieces together again, in the order in which they came. */
export class AnalysisAssembly {
  readonly #lists: Record<ListName, Lists[ListName][number][]> = { sections: [], sentences: [], entities: [], relations: [], phi: [], protectedTerms: [] };

  take({ list, items }: AnalysisChunk): void {
    const target = this.#lists[list];
    for (const item of items) target.push(item);
  }

  finish(documentId: string, text: string): Analysis {
    return { document: { id: documentId, text, language: 'en' }, ...this.#lists } as Analysis;
  }
}
