/** The tagger's forward pass in plain loops and float64, over the int8 weights as they are: what the kernel is held against. For tests. */
import type { EncoderRow } from './encoder.ts';
import type { Matrix, Norm, Table, TaggerWeights } from './tagger-weights.ts';

type Rows = Float64Array[];

const HEAD = 32;

export interface ReferenceAnswer {
  readonly logits: Rows;
  readonly embedding: Float64Array;
}

export function referencePass(weights: TaggerWeights, { ids, shapes }: EncoderRow): ReferenceAnswer {
  const { words, shapes: kinds, places, norm, layers, logits, embedding } = weights;
  const embedded = Array.from(ids, (id, at) => sum(sum(rowOf(words, id), rowOf(kinds, shapes[at] as number)), rowOf(places, at)));
  let states = normalised(embedded, norm);
  const means = [mean(states)];
  for (const [n, { qkv, out, norm1, up, down, norm2 }] of layers.entries()) {
    const mixed = attended(times(states, qkv));
    states = normalised(added(states, times(mixed, out)), norm1);
    const wide = times(states, up).map((row) => row.map(gelu));
    states = normalised(added(states, times(wide, down)), norm2);
    if (n % 2 === 1) means.push(mean(states));
  }
  const joined = Float64Array.from(means.flatMap((one) => [...one]));
  return { logits: times(states, logits), embedding: times([joined], embedding)[0] as Float64Array };
}

function rowOf({ width, values, scales }: Table, row: number): Float64Array {
  return Float64Array.from({ length: width }, (_, i) => (values[row * width + i] as number) * (scales[row] as number));
}

const sum = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value + (b[i] as number));
const added = (a: Rows, b: Rows): Rows => a.map((row, i) => sum(row, b[i] as Float64Array));

function mean(rows: Rows): Float64Array {
  return rows.reduce(sum).map((value) => value / rows.length);
}

/** With the columns levelled, as in the file: the weights were divided by what the left side is multiplied by. */
function times(rows: Rows, { inner, columns, weights, scales, bias, even }: Matrix): Rows {
  return rows.map((row) => {
    const products = new Float64Array(columns);
    for (let k = 0; k < inner; k += 1) {
      const value = (row[k] as number) * (even[k] as number);
      for (let column = 0; column < columns; column += 1) products[column] = (products[column] as number) + value * (weights[k * columns + column] as number);
    }
    return products.map((product, column) => product * (scales[column] as number) + (bias[column] as number));
  });
}

function normalised(rows: Rows, { weight, bias }: Norm): Rows {
  return rows.map((row) => {
    const middle = row.reduce((a, b) => a + b) / row.length;
    const spread = Math.sqrt(row.reduce((a, b) => a + (b - middle) ** 2, 0) / row.length + 1e-12);
    return row.map((value, i) => ((value - middle) / spread) * (weight[i] as number) + (bias[i] as number));
  });
}

function attended(qkv: Rows): Rows {
  const width = (qkv[0] as Float64Array).length / 3;
  return qkv.map((own) => Float64Array.from({ length: width }, (_, column) => {
    const head = Math.floor(column / HEAD) * HEAD;
    const scores = qkv.map((other) => {
      let product = 0;
      for (let i = head; i < head + HEAD; i += 1) product += (own[i] as number) * (other[width + i] as number);
      return product / Math.sqrt(HEAD);
    });
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const all = shares.reduce((a, b) => a + b);
    return qkv.reduce((mixed, other, i) => mixed + ((shares[i] as number) / all) * (other[2 * width + column] as number), 0);
  }));
}

export const gelu = (x: number): number => (x * (1 + erf(x / Math.SQRT2))) / 2;

/** By its Taylor series, whose terms fall off by 6 at |x| of 4; beyond, by its limit. */
export function erf(x: number): number {
  if (Math.abs(x) > 5) return Math.sign(x);
  let term = x;
  let total = x;
  for (let n = 1; n < 120; n += 1) {
    term *= (-x * x) / n;
    total += term / (2 * n + 1);
  }
  return (total * 2) / Math.sqrt(Math.PI);
}
