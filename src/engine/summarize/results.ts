/** Results that lie outside their range, in the note's own words. */
import type { EntityAnnotation } from '../document/annotation.ts';
import { coverOf, type Span } from '../document/span.ts';
import { sentenceOf, type NoteView } from './note-view.ts';

export interface ResultFact {
  readonly test: string;
  /** "Potassium 3.3 mmol/L". */
  readonly line: string;
  readonly flag: 'high' | 'low' | 'abnormal';
  readonly view: NoteView;
  readonly spans: readonly Span[];
  readonly first: number;
  readonly importance: number;
}

export function resultsOf(view: NoteView): ResultFact[] {
  const newest = new Map<string, ResultFact>();
  for (const test of view.analysis.entities) {
    if (test.label !== 'TEST' || test.assertion.hypothetical || test.assertion.family) continue;
    for (const relation of view.relationsTo.get(test.id) ?? []) {
      const value = relation.label === 'value-of' ? view.entityById.get(relation.from) : undefined;
      const fact = value && factOf(view, test, value);
      if (fact !== undefined) newest.set(test.canonical, fact);
    }
  }
  return [...newest.values()].sort((a, b) => b.importance - a.importance || a.first - b.first);
}

function factOf(view: NoteView, test: EntityAnnotation, value: EntityAnnotation): ResultFact | undefined {
  const flag = value.attributes['flag'];
  if (flag !== 'high' && flag !== 'low' && flag !== 'abnormal') return undefined;
  const sentence = sentenceOf(view, test.span);
  // "Potassium of 3.3" and the like: the note's words from test to value, when they stand together.
  const whole = coverOf(test.span, value.span);
  const together = whole.end - whole.start <= 60 && !view.text.slice(whole.start, whole.end).includes('\n');
  const words = together ? view.text.slice(whole.start, whole.end) : `${view.text.slice(test.span.start, test.span.end)} ${view.text.slice(value.span.start, value.span.end)}`;
  const vital = test.attributes['kind'] === 'vital';
  return {
    test: test.canonical, line: words.replace(/\s+/g, ' '), flag, view, first: test.span.start,
    spans: [sentence?.span ?? whole], importance: (vital ? 2.5 : 3.5) + (URGENT_TESTS.test(test.canonical) ? 1.5 : 0) + distance(value) / 2,
  };
}

/** Tests whose abnormal value changes what is done today. */
const URGENT_TESTS = /\b(?:potassium|sodium|calcium|troponin|h(?:a)?emoglobin|platelets?|neutrophils?|inr|lactate|glucose|creatinine|ph)\b/i;

/** How far outside its range, from 0 to 2. */
function distance(value: EntityAnnotation): number {
  const { number, low, high } = value.attributes;
  if (typeof number !== 'number') return 0;
  const bound = typeof high === 'number' && number > high ? high : typeof low === 'number' && number < low ? low : undefined;
  if (bound === undefined || bound === 0) return 0.5;
  return Math.min(2, Math.abs(number - bound) / Math.abs(bound) * 2);
}
