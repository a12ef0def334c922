/**
 * The tagger's forward pass on the kernel. In: the weights of a file, then rows of pieces. Out: logits or the pooled embedding.
 *
 * Multiplications take int8 weights widened to int16 and 14 bits of each activation, so that the answer is nearer to the trained model's than
 * that of ONNX Runtime, whose activations have 8. The kernel is the same in every browser and in Node, and so are its answers.
 */
import { KernelMemory } from './kernel-memory.ts';
import { PANEL, placeWeights, type PlacedLayer, type PlacedMatrix, type PlacedNorm, type PlacedWeights } from './placed-weights.ts';
import type { TaggerWeights } from './tagger-weights.ts';

/** One row of the model's input, without padding. */
export interface EncoderRow {
  readonly ids: Int32Array;
  readonly shapes: Int32Array;
}

const FLOAT = 4;
const HEAD = 32;
const SCORE_SCALE = 1 / Math.sqrt(HEAD);
/** The kernel takes rows by four and reads on to the end of the last four. */
const ROWS_TOGETHER = 4;
/** Layers whose output is pooled, after the embeddings themselves. */
const POOLED_LAYERS = new Set([1, 3, 5]);

/** Addresses of what lies between two steps. */
interface Rooms {
  readonly ids: number;
  readonly shapes: number;
  /** float32 `[rows, width]`: the residual stream, what is added to it, and zeros. */
  readonly stream: number;
  readonly added: number;
  readonly zeros: number;
  /** float32 `[rows, 4 width]`. */
  readonly wide: number;
  /** int16 `[rows, 4 width]`, with a scale a row. */
  readonly whole: number;
  readonly scales: number;
  readonly attention: number;
}

export class Encoder {
  readonly #memory = new KernelMemory();
  readonly #weights: PlacedWeights;
  readonly #rooms: Rooms;
  readonly #labels: number;
  readonly #longest: number;

  /** @throws Error where there is no WebAssembly SIMD, or no memory */
  constructor(weights: TaggerWeights) {
    this.#weights = placeWeights(this.#memory, weights);
    this.#labels = weights.logits.columns;
    this.#longest = weights.places.rows;
    this.#rooms = roomsFor(this.#memory, this.#longest + ROWS_TOGETHER, weights.width);
  }

  /** `[row's length, labels]` @throws Error when the row does not fit the model */
  logits(row: EncoderRow): Float32Array {
    const rows = this.#encode(row, () => undefined);
    const { logits } = this.#weights;
    this.#multiply(logits, rows, this.#rooms.wide);
    const columns = logits.panels * PANEL;
    const padded = this.#memory.floats(this.#rooms.wide, rows * columns);
    const own = new Float32Array(rows * this.#labels);
    for (let i = 0; i < rows; i += 1) own.set(padded.subarray(i * columns, i * columns + this.#labels), i * this.#labels);
    return own;
  }

  /** The mean of the pieces' states at four depths, mapped: `[width]`, not of unit length. @throws Error when the row does not fit the model */
  embedding(row: EncoderRow): Float32Array {
    const { width, embedding } = this.#weights;
    const { wide, whole, scales } = this.#rooms;
    const means: Float32Array[] = [];
    this.#encode(row, () => means.push(this.#mean(row.ids.length)));
    const joined = this.#memory.floats(wide, means.length * width);
    for (const [i, mean] of means.entries()) joined.set(mean, i * width);
    this.#memory.run.quantise(wide, 1, embedding.inner, embedding.even, whole, scales);
    this.#multiply(embedding, 1, wide);
    return this.#memory.floats(wide, width).slice();
  }

  /** Leaves the last layer's states in the stream, and as whole numbers for the logits. Gives the number of rows. */
  #encode({ ids, shapes }: EncoderRow, pool: () => void): number {
    const { words, shapes: kinds, places, norm, layers, width, logits } = this.#weights;
    const rooms = this.#rooms;
    const rows = ids.length;
    if (rows === 0 || rows > this.#longest || shapes.length !== rows) throw new Error('The row does not fit the model.');
    if (ids.some((id) => id < 0 || id >= words.rows) || shapes.some((shape) => shape < 0 || shape >= kinds.rows)) throw new Error('The row holds what the model does not know.');
    this.#memory.integers(rooms.ids, rows).set(ids);
    this.#memory.integers(rooms.shapes, rows).set(shapes);
    this.#memory.run.embed(rooms.ids, rooms.shapes, rows, width, words.values, words.scales, kinds.values, kinds.scales, places.values, places.scales, rooms.stream);
    this.#normalise(norm, rows, { added: rooms.zeros, even: (layers[0]?.qkv ?? logits).even });
    pool();
    for (const [n, layer] of layers.entries()) {
      this.#layer(layer, rows, layers[n + 1]?.qkv ?? logits);
      if (POOLED_LAYERS.has(n)) pool();
    }
    return rows;
  }

  #layer({ qkv, out, norm1, up, down, norm2 }: PlacedLayer, rows: number, next: PlacedMatrix): void {
    const { width } = this.#weights;
    const { wide, added, whole, scales, attention } = this.#rooms;
    const { run } = this.#memory;
    this.#multiply(qkv, rows, wide);
    const bytes = width * FLOAT;
    for (let at = 0; at < bytes; at += HEAD * FLOAT) run.attend(wide + at, 3 * bytes, bytes, rows, SCORE_SCALE, attention, added + at, bytes);
    run.quantise(added, rows, width, out.even, whole, scales);
    this.#multiply(out, rows, added);
    this.#normalise(norm1, rows, { added, even: up.even });
    this.#multiply(up, rows, wide);
    run.activate(wide, rows, down.inner, down.even, whole, scales);
    this.#multiply(down, rows, added);
    this.#normalise(norm2, rows, { added, even: next.even });
  }

  #multiply({ inner, panels, weights, scales, bias }: PlacedMatrix, rows: number, out: number): void {
    const { whole, scales: rowScales } = this.#rooms;
    this.#memory.run.multiply(whole, 2 * inner, rows, inner, weights, panels, rowScales, scales, bias, out, panels * PANEL * FLOAT);
  }

  #normalise({ weight, bias }: PlacedNorm, rows: number, { added, even }: { readonly added: number; readonly even: number }): void {
    const { stream, whole, scales } = this.#rooms;
    this.#memory.run.normalise(stream, added, rows, this.#weights.width, weight, bias, stream, even, whole, scales);
  }

  #mean(rows: number): Float32Array {
    const { width } = this.#weights;
    const states = this.#memory.floats(this.#rooms.stream, rows * width);
    const sum = new Float32Array(width);
    for (let i = 0; i < states.length; i += 1) sum[i % width] = (sum[i % width] as number) + (states[i] as number);
    return sum.map((value) => value / rows);
  }
}

function roomsFor(memory: KernelMemory, rows: number, width: number): Rooms {
  const narrow = (): number => memory.room(rows * width * FLOAT);
  return {
    ids: memory.room(rows * FLOAT), shapes: memory.room(rows * FLOAT), scales: memory.room(rows * FLOAT), stream: narrow(), added: narrow(), zeros: narrow(),
    wide: memory.room(4 * rows * width * FLOAT), whole: memory.room(2 * 4 * rows * width), attention: memory.room(memory.run.attentionRoom(rows)),
  };
}
