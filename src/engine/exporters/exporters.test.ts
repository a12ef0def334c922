import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSERTED, annotationId, type EntityAnnotation } from '../document/annotation.ts';
import { parseMarkup } from '../document/inline-markup.testing.ts';
import { span } from '../document/span.ts';
import { analysisOf } from '../deid/marked-analysis.testing.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import { CodePointOffsets } from './brat/code-points.ts';
import { csvText } from './csv-text.ts';
import { EXPORTERS, type ExporterId } from './registry.ts';

const NOTE = '😀 [[Ann\nCole|NAME.PATIENT]] denies [[chest pain|PROBLEM]]. Takes [[aspirin|MEDICATION]] 75 mg since [[1/2/24|DATE]].';

function sample(): Analysis {
  const { text, spans } = parseMarkup(NOTE);
  const analysis = analysisOf(text, spans);
  const [pain, aspirin] = analysis.entities as [EntityAnnotation, EntityAnnotation];
  const at = text.indexOf('75 mg');
  const strength: EntityAnnotation = { ...aspirin, id: annotationId('entity', 'STRENGTH', span(at, at + 5)), label: 'STRENGTH', span: span(at, at + 5), canonical: '75 mg' };
  return {
    ...analysis,
    entities: [{ ...pain, assertion: { ...ASSERTED, negated: true } }, { ...aspirin, provenance: { ...aspirin.provenance, method: 'lexicon' } }, strength],
    relations: [{ id: 'r', layer: 'relation', label: 'strength-of', from: strength.id, to: aspirin.id, span: strength.span, score: 1, attributes: {}, provenance: aspirin.provenance }],
  };
}

const filesOf = (id: ExporterId): string[] => (EXPORTERS.find((one) => one.id === id) as (typeof EXPORTERS)[number]).export(sample()).map(({ text }) => text);

describe('exporters', () => {
  it('have a folder each', () => {
    const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    expect(EXPORTERS.map(({ id }) => id).sort()).toEqual(folders.sort());
  });

  it('json: places are those of the text', () => {
    const { text, phi, entities } = JSON.parse(filesOf('json')[0] ?? '') as { text: string; phi: { start: number; end: number; text: string }[]; entities: { start: number; end: number; text: string }[] };
    for (const one of [...phi, ...entities]) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(phi.map((one) => one.text)).toEqual(['Ann\nCole', '1/2/24']);
  });

  it('csv: quotes line ends, and runs no formula', () => {
    expect(filesOf('csv')[0]).toContain('"Ann\nCole"');
    expect(csvText(['a'], [['=1+1'], ['-2.5'], ['-cmd'], ['say "x"'], [null]])).toBe('a\r\n\'=1+1\r\n-2.5\r\n\'-cmd\r\n"say ""x"""\r\n\r\n');
  });

  it('csv without identifiers: no words of the note but terms of the lexicons', () => {
    expect(filesOf('csv-without-phi')[0]).toBe([
      'type,subtype,term,negated,uncertain,historical,hypothetical,family,codes', 'PROBLEM,,,true,false,false,false,false,', 'MEDICATION,,aspirin,false,false,false,false,false,', 'STRENGTH,,,false,false,false,false,false,', '',
    ].join('\r\n'));
  });

  it('brat: code points, fragments, attributes and relations', () => {
    const [text = '', annotations] = filesOf('brat');
    expect(annotations).toBe([
      'T1\tPROBLEM 18 28\tchest pain', 'A1\tNegated T1', 'T2\tMEDICATION 36 43\taspirin', 'T3\tSTRENGTH 44 49\t75 mg', 'T4\tNAME-PATIENT 2 5;6 10\tAnn Cole', 'T5\tDATE 56 62\t1/2/24', 'R1\tstrength-of Arg1:T3 Arg2:T2', '',
    ].join('\n'));
    expect(Array.from(text).slice(18, 28).join('')).toBe('chest pain');
  });

  it('conll: BIO tags in two columns', () => {
    const lines = (filesOf('conll')[0] ?? '').split('\n').map((line) => line.split('\t'));
    const of = (token: string): string[] | undefined => lines.find(([first]) => first === token)?.slice(3);
    expect([of('Ann'), of('Cole'), of('chest'), of('pain'), of('denies')]).toEqual([['O', 'B-NAME.PATIENT'], ['O', 'I-NAME.PATIENT'], ['B-PROBLEM', 'O'], ['I-PROBLEM', 'O'], ['O', 'O']]);
    expect(lines.some((line) => line.length === 1 && line[0] === '')).toBe(true);
  });
});

it('code points count as strings are iterated', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
    const offsets = new CodePointOffsets(text);
    for (let i = 0; i <= text.length; i += 1) {
      const cutsPair = (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
      if (!cutsPair) expect(offsets.of(i)).toBe(Array.from(text.slice(0, i)).length);
    }
  }));
});
