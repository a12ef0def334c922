/**
 * The best way through begin, inside, end, single and outside. In: logits of a run of pieces, `[length, width]`, one layer of them.
 * Out: runs of pieces with a type, in order, disjoint; and how probable each type is at each piece.
 *
 * Probabilities are a softmax at the layer's temperature, added up over subtypes: whether it is a name comes first, whose it is
 * after. As a mention may follow any mention, only the best way of being outside is carried on, so that time is pieces x labels
 * and not pieces x labels squared.
 *
 * Source: Viterbi 1967; Ratinov and Roth 2009 (BILOU); Guo et al. 2017 (temperature).
 */
import type { LabelLayer } from './label-layer.ts';

export interface LogitRun {
  readonly logits: Float32Array;
  readonly length: number;
  /** Logits a piece, all layers together. */
  readonly width: number;
  /** Of each piece, 1 where a mention may begin before it, or end after it: not inside most words. */
  readonly mayStart: Uint8Array;
  readonly mayEnd: Uint8Array;
}

/** Numbers of pieces, both inclusive, and the number of a type. */
export interface TypedRun {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

/** Below this a probability is taken for this: a path must not be ruled out by rounding. */
const LEAST = 1e-30;

/** What a layer's logits say of each piece. */
export interface LayerStates {
  /** Logarithms of the probabilities of outside, then of each type's begin, inside, end and single: `[length, 1 + 4 types]`. */
  readonly states: Float64Array;
  /** The probability of each type: `[length, types]`. */
  readonly masses: Float32Array;
}

/** @param bias added to every state of a type, by type */
export function bestPath(run: LogitRun, { states }: Pick<LayerStates, 'states'>, bias: readonly number[]): TypedRun[] {
  const count = bias.length;
  const width = 1 + 4 * count;
  const begun = new Float64Array(count).fill(-Infinity);
  const inside = new Float64Array(count).fill(-Infinity);
  // Of each piece: how the best path is outside after it (0 outside, 1 + 2 x type ends, 2 + 2 x type single); whether what goes on began just before.
  const outsideBy = new Uint8Array(run.length);
  const begunBefore = new Uint8Array(run.length * count);
  let outside = 0;
  for (let at = 0; at < run.length; at += 1) {
    const from = at * width;
    const mayStart = run.mayStart[at] === 1;
    const mayEnd = run.mayEnd[at] === 1;
    let best = outside + (states[from] as number);
    let by = 0;
    for (let type = 0, s = from + 1; type < count; type += 1, s += 4) {
      const extra = bias[type] as number;
      const enter = mayStart ? outside + extra : -Infinity;
      const [b, i] = [begun[type] as number, inside[type] as number];
      const goOn = Math.max(b, i) + extra;
      if (b >= i) begunBefore[at * count + type] = 1;
      begun[type] = enter + (states[s] as number);
      inside[type] = goOn + (states[s + 1] as number);
      if (!mayEnd) continue;
      const ended = goOn + (states[s + 2] as number);
      const single = enter + (states[s + 3] as number);
      if (ended > best) [best, by] = [ended, 1 + 2 * type];
      if (single > best) [best, by] = [single, 2 + 2 * type];
    }
    outside = best;
    outsideBy[at] = by;
  }
  return walkBack(outsideBy, begunBefore, count);
}

function walkBack(outsideBy: Uint8Array, begunBefore: Uint8Array, count: number): TypedRun[] {
  const found: TypedRun[] = [];
  for (let last = outsideBy.length - 1; last >= 0; last -= 1) {
    const by = outsideBy[last] as number;
    if (by === 0) continue;
    const type = (by - 1) >> 1;
    let first = last;
    if (by % 2 === 1) {
      while (begunBefore[first * count + type] === 0) first -= 1;
      first -= 1;
    }
    found.push({ first, last, type });
    last = first;
  }
  return found.reverse();
}

/** Adds probabilities up by state, and by type. */
export function readStates(run: LogitRun, layer: LabelLayer): LayerStates {
  const count = layer.types.length;
  const into = { states: new Float64Array(run.length * (1 + 4 * count)), masses: new Float32Array(run.length * count) };
  for (let at = 0; at < run.length; at += 1) readPiece(run, layer, at, into);
  return into;
}

function readPiece({ logits, width }: LogitRun, { offset, labels, temperature, state, types }: LabelLayer, at: number, { states, masses }: LayerStates): void {
  const from = at * width + offset;
  const [own, end] = [at * (1 + 4 * types.length), (at + 1) * (1 + 4 * types.length)];
  let most = -Infinity;
  for (let k = 0; k < labels; k += 1) most = Math.max(most, logits[from + k] as number);
  let sum = 0;
  for (let k = 0; k < labels; k += 1) {
    const weight = Math.exp(((logits[from + k] as number) - most) / temperature);
    sum += weight;
    states[own + (state[k] as number)] = (states[own + (state[k] as number)] as number) + weight;
  }
  for (let type = 0, s = own + 1; type < types.length; type += 1, s += 4) {
    masses[at * types.length + type] = ((states[s] as number) + (states[s + 1] as number) + (states[s + 2] as number) + (states[s + 3] as number)) / sum;
  }
  for (let s = own; s < end; s += 1) states[s] = Math.log(Math.max(LEAST, (states[s] as number) / sum));
}
