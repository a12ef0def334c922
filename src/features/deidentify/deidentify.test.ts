import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeidEdit } from '../../engine/deid/types.ts';
import type { PhiAnnotation } from '../../engine/document/annotation.ts';
import { span } from '../../engine/document/span.ts';
import { applyEdits } from '../../engine/document/text-edit.ts';
import { retypePhi, settlePhi, addPhi } from '../../session/review-actions.ts';
import { EMPTY_HISTORY, EMPTY_REVIEW } from '../../session/review.ts';
import { pairRows } from './pair-rows.ts';
import { dialPlace, dialPreview, openFindings, reviewedPhi } from './reviewed-phi.ts';

const finding = (start: number, end: number, score: number): PhiAnnotation => ({
  layer: 'phi', id: `phi:NAME:${start}-${end}`, span: span(start, end), label: 'NAME', subtype: 'OTHER', score, attributes: {},
  provenance: { producer: 'test', version: '1', method: 'rule', reason: '', evidence: [], steps: [] },
});

function edited(text: string, places: readonly (readonly [number, number, string])[]): { output: string; edits: DeidEdit[] } {
  const { text: output, map } = applyEdits(text, places.map(([start, end, replacement]) => ({ span: span(start, end), replacement })));
  const edits = places.map(([start, end, replacement]): DeidEdit => {
    const outStart = map.toOutput(start, 'high');
    return { annotationId: `phi:NAME:${start}-${end}`, span: span(start, end), out: span(outStart, outStart + replacement.length), type: 'NAME', replacement, operator: 'tag' };
  });
  return { output, edits };
}

describe('pairRows', () => {
  it('puts each line beside its output, blank lines with the line before', () => {
    const text = 'Dear Ada,\n\nSeen by Bo.\nBye';
    const { output, edits } = edited(text, [[5, 8, '[NAME-1]'], [19, 21, '[NAME-2]']]);
    const rows = pairRows(text, output, edits).map(({ source, out }) => [text.slice(source.start, source.end), output.slice(out.start, out.end)]);
    expect(rows).toEqual([['Dear Ada,\n\n', 'Dear [NAME-1],\n\n'], ['Seen by Bo.\n', 'Seen by [NAME-2].\n'], ['Bye', 'Bye']]);
  });

  it('joins lines that one replacement covers', () => {
    const text = '12 Elm Rd\nDunmere\nend';
    const { output, edits } = edited(text, [[0, 17, '[PLACE]']]);
    expect(pairRows(text, output, edits)).toHaveLength(2);
  });

  it('covers both texts without gaps, whatever the edits', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', ' ', '\n', 'bc ', '\n\n'), { maxLength: 60 }), fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 9 }), fc.constantFrom('', 'X', '[LONGER]')), { maxLength: 6 }), (parts, cuts) => {
      const text = parts.join('');
      let at = 0;
      const places = [...cuts].sort((a, b) => a[0] - b[0]).flatMap(([start, length, put]): [number, number, string][] => {
        if (start < at || start + length > text.length) return [];
        at = start + length;
        return [[start, at, put]];
      });
      const { output, edits } = edited(text, places);
      const rows = pairRows(text, output, edits);
      expect(rows.map(({ source }) => text.slice(source.start, source.end)).join('')).toBe(text);
      expect(rows.map(({ out }) => output.slice(out.start, out.end)).join('')).toBe(output);
    }));
  });
});

describe('reviewedPhi', () => {
  const phi = [finding(0, 4, 0.95), finding(10, 14, 0.6), finding(20, 24, 0.2), finding(30, 34, 0.4)];

  it('sorts findings into removed, to review, and under the dial', () => {
    expect(reviewedPhi(phi, EMPTY_REVIEW, 0.3, undefined).map(({ state }) => state)).toEqual(['removed', 'open', 'below', 'open']);
    expect(openFindings(reviewedPhi(phi, EMPTY_REVIEW, 0.3, undefined)).map(({ finding: { score } }) => score)).toEqual([0.4, 0.6]);
  });

  it('lets a decision stand whatever the dial says', () => {
    const kept = settlePhi(EMPTY_HISTORY, [phi[0] as PhiAnnotation], 'keep', 0);
    const both = settlePhi(kept, [phi[2] as PhiAnnotation], 'remove', 0);
    expect(reviewedPhi(phi, both.now, 0.8, undefined).map(({ state }) => state)).toEqual(['kept', 'below', 'removed', 'below']);
  });

  it('shows the type that the user gave, and what was added by hand', () => {
    const history = addPhi(retypePhi(EMPTY_HISTORY, phi[1] as PhiAnnotation, { type: 'DATE' }, 0), [span(40, 44)], { type: 'LOCATION', subtype: 'CITY' }, 0);
    const types = reviewedPhi(phi, history.now, 0.3, undefined).map(({ type, subtype }) => [type, subtype]);
    expect(types[1]).toEqual(['DATE', undefined]);
    expect(types[4]).toEqual(['LOCATION', 'CITY']);
  });
});

describe('the recall dial', () => {
  it('knows its place and counts what a move would change, decisions apart', () => {
    const phi = [finding(0, 4, 0.2), finding(5, 9, 0.4), finding(10, 14, 0.9)];
    expect(dialPlace(0.3)).toBe(2);
    expect(dialPreview(phi, EMPTY_REVIEW, 0.3, 0)).toEqual({ more: 1, fewer: 0 });
    expect(dialPreview(phi, EMPTY_REVIEW, 0.3, 0.55)).toEqual({ more: 0, fewer: 1 });
    expect(dialPreview(phi, settlePhi(EMPTY_HISTORY, [phi[0] as PhiAnnotation], 'keep', 0).now, 0.3, 0)).toEqual({ more: 0, fewer: 0 });
  });
});
