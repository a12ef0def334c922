import { describe, expect, it } from 'vitest';
import { span } from '../engine/document/span.ts';
import type { Analysis } from '../engine/pipeline/analysis.ts';
import { AnalysisAssembly, chunksOf } from './analysis-chunks.ts';

describe('analysis chunks', () => {
  it('come together as the analysis they were cut from', () => {
    const sentences = Array.from({ length: 1234 }, (_, i) => span(i, i + 1));
    const analysis: Analysis = { document: { id: 'd', text: 'x'.repeat(1235), language: 'en' }, sections: [], sentences, entities: [], relations: [], phi: [], protectedTerms: [] };
    const assembly = new AnalysisAssembly();
    const chunks = [...chunksOf(analysis)];
    for (const chunk of chunks) assembly.take(chunk);
    expect(chunks.length).toBeGreaterThan(2);
    expect(assembly.finish('d', analysis.document.text)).toEqual(analysis);
  });
});
