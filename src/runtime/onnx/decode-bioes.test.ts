import { describe, expect, it } from 'vitest';
import { decodeLayer, type Mention } from './decode-bioes.ts';
import { layerOf } from './label-layer.ts';
import type { LogitRun } from './viterbi.ts';

const bioes = (...names: string[]): string[] => ['O', ...names.flatMap((name) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${name}`))];
const LABELS = bioes('NAME.PATIENT', 'NAME.DOCTOR', 'DATE');
const layer = layerOf({ id: 'phi', offset: 0, temperature: 1, labels: LABELS });

/** Logits that favour the given labels, one a piece, by 4. */
const favouring = (...labels: string[]): LogitRun => runOf(labels.map((label) => LABELS.map((one) => (one === label ? 4 : 0))));
function runOf(rows: readonly (readonly number[])[], inner: readonly number[] = []): LogitRun {
  const length = rows.length;
  const mayStart = Uint8Array.from(rows, (_, i) => (inner.includes(i) ? 0 : 1));
  return { logits: Float32Array.from(rows.flat()), length, width: rows[0]?.length ?? 0, mayStart, mayEnd: Uint8Array.from(rows, (_, i) => (inner.includes(i + 1) ? 0 : 1)) };
}
const shown = (mentions: readonly Mention[]): string[] => mentions.map(({ first, last, type, subtype }) => `${first}-${last} ${type}${subtype && `.${subtype}`}`);

describe('mentions', () => {
  it('follow the labels', () => {
    expect(shown(decodeLayer(favouring('O', 'B-NAME.PATIENT', 'I-NAME.PATIENT', 'E-NAME.PATIENT', 'S-DATE', 'S-DATE', 'O'), layer))).toEqual(['1-3 NAME.PATIENT', '4-4 DATE', '5-5 DATE']);
  });

  it('are whole where a label in the middle does not fit', () => {
    expect(shown(decodeLayer(favouring('B-NAME.PATIENT', 'I-DATE', 'E-NAME.PATIENT'), layer))).toEqual(['0-2 NAME.PATIENT']);
    expect(shown(decodeLayer(favouring('O', 'I-DATE', 'O'), layer))).toEqual([]);
  });

  it('are of a type that its subtypes make likely together, though none alone is', () => {
    const row = LABELS.map((label) => ({ O: Math.log(0.4), 'S-NAME.PATIENT': Math.log(0.28), 'S-NAME.DOCTOR': Math.log(0.32) })[label] ?? -20);
    const [only] = decodeLayer(runOf([row]), layer);
    expect(only).toMatchObject({ type: 'NAME', subtype: 'DOCTOR' });
    expect(only?.score).toBeCloseTo(0.6, 4);
  });

  it('do not begin or end inside a word', () => {
    const rows = ['O', 'S-DATE', 'O'].map((label) => LABELS.map((one) => (one === label ? 4 : 0)));
    expect(shown(decodeLayer(runOf(rows, [1]), layer))).not.toContain('1-1 DATE');
    expect(shown(decodeLayer(runOf(rows, [1, 2]), layer)).every((one) => one.startsWith('0-2'))).toBe(true);
  });

  it('are more with a lower threshold and fewer with a higher one, and only of its type', () => {
    const row = (date: number): number[] => LABELS.map((label) => ({ O: Math.log(1 - date), 'S-DATE': Math.log(date) })[label] ?? -20);
    const rows = runOf([row(0.35), row(0.55), row(0.9)]);
    const found = (threshold: number): string[] => shown(decodeLayer(rows, layer, (type) => (type === 'DATE' ? threshold : 0.5)));
    expect(found(0.5)).toEqual(['1-1 DATE', '2-2 DATE']);
    expect(found(0.3)).toEqual(['0-0 DATE', '1-1 DATE', '2-2 DATE']);
    expect(found(0.6)).toEqual(['2-2 DATE']);
    expect(shown(decodeLayer(rows, layer, () => 0.95))).toEqual([]);
    const scores = decodeLayer(rows, layer, () => 0.3).map(({ score }) => score);
    expect(scores[0]).toBeCloseTo((0.35 * 0.7) / (0.35 * 0.7 + 0.65 * 0.3), 4);
    expect(scores.every((score) => score >= 0.5)).toBe(true);
  });

  it('have the calibrated score', () => {
    const warm = layerOf({ id: 'phi', offset: 0, temperature: 2, labels: LABELS });
    const [sharp, soft] = [layer, warm].map((one) => decodeLayer(favouring('S-DATE'), one)[0]?.score ?? 0);
    expect(sharp).toBeGreaterThan(soft as number);
  });
});

it('takes logits of any size without losing the path', () => {
  const rows = [LABELS.map((label) => (label === 'S-DATE' ? 3e38 : -3e38)), LABELS.map(() => 0)];
  expect(shown(decodeLayer(runOf(rows), layer))[0]).toBe('0-0 DATE');
});
