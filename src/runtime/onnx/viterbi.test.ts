import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layerOf } from './label-layer.ts';
import { bestPath, readStates, type LogitRun, type TypedRun } from './viterbi.ts';

const TYPES = ['NAME', 'DATE'];
const LABELS = ['O', ...TYPES.flatMap((name) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${name}`))];
const layer = layerOf({ id: 'phi', offset: 0, temperature: 1.3, labels: LABELS });

/** Of each piece and label: its log-probability, with the bias of its type. */
function logsOf({ logits, length, width }: LogitRun, bias: readonly number[]): number[][] {
  return Array.from({ length }, (_, t) => {
    const row = [...logits.subarray(t * width, (t + 1) * width)].map((value) => value / layer.temperature);
    const sum = Math.log(row.reduce((total, value) => total + Math.exp(value), 0));
    return row.map((value, k) => value - sum + (k === 0 ? 0 : bias[(k - 1) >> 2] ?? 0));
  });
}

/** The worth of the best path, by trying all of them. */
function searched(run: LogitRun, logs: readonly (readonly number[])[]): number {
  const follows = (from: string, to: string, at: number): boolean => {
    const open = /^[BI]/.test(from);
    if (open !== /^[IE]/.test(to) || (open && from.slice(2) !== to.slice(2))) return false;
    if (/^[BS]/.test(to) && run.mayStart[at] !== 1) return false;
    return !(/^[ES]/.test(from) && run.mayEnd[at - 1] !== 1);
  };
  const search = (at: number, from: string): number => {
    if (at === run.length) return follows(from, 'O', at) ? 0 : -Infinity;
    return Math.max(...LABELS.map((label, k) => (follows(from, label, at) ? (logs[at]?.[k] ?? 0) + search(at + 1, label) : -Infinity)));
  };
  return search(0, 'O');
}

function worth(logs: readonly (readonly number[])[], found: readonly TypedRun[]): number {
  const path = logs.map(() => 'O');
  for (const { first, last, type } of found) {
    for (let at = first; at <= last; at += 1) path[at] = `${first === last ? 'S' : at === first ? 'B' : at === last ? 'E' : 'I'}-${TYPES[type] ?? ''}`;
  }
  return path.reduce((sum, label, t) => sum + (logs[t]?.[LABELS.indexOf(label)] ?? 0), 0);
}

it('finds the best path there is, whatever the bias and wherever mentions may begin and end', () => {
  const rows = fc.array(fc.array(fc.float({ min: -4, max: 4, noNaN: true }), { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 4 });
  const bias = fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }));
  fc.assert(fc.property(rows, fc.subarray([1, 2, 3]), bias, (all, inner, biases) => {
    const run: LogitRun = {
      logits: Float32Array.from(all.flat()), length: all.length, width: 9,
      mayStart: Uint8Array.from(all, (_, i) => (inner.includes(i) ? 0 : 1)), mayEnd: Uint8Array.from(all, (_, i) => (inner.includes(i + 1) ? 0 : 1)),
    };
    const logs = logsOf(run, biases);
    expect(worth(logs, bestPath(run, readStates(run, layer), biases))).toBeCloseTo(searched(run, logs), 4);
  }), { numRuns: 300 });
});
