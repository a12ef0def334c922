/** Puts a tagger's weights where the kernel can reach them: matrices as int16 panels, the rest as it is. */
import type { KernelMemory } from './kernel-memory.ts';
import type { LayerWeights, Matrix, Norm, Table, TaggerWeights } from './tagger-weights.ts';

/** Addresses of a {@link Matrix}; columns are filled up with zeros to whole panels. */
export interface PlacedMatrix {
  readonly inner: number;
  readonly panels: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly even: number;
}

export interface PlacedNorm {
  readonly weight: number;
  readonly bias: number;
}

export interface PlacedTable {
  readonly rows: number;
  readonly values: number;
  readonly scales: number;
}

export type PlacedLayer = { readonly [Part in keyof LayerWeights]: LayerWeights[Part] extends Matrix ? PlacedMatrix : PlacedNorm };

export interface PlacedWeights {
  readonly width: number;
  readonly words: PlacedTable;
  readonly shapes: PlacedTable;
  readonly places: PlacedTable;
  readonly norm: PlacedNorm;
  readonly layers: readonly PlacedLayer[];
  readonly logits: PlacedMatrix;
  readonly embedding: PlacedMatrix;
}

/** Columns of a panel (kernel/pack.ts). */
export const PANEL = 8;

export function placeWeights(memory: KernelMemory, weights: TaggerWeights): PlacedWeights {
  const matrices = [...weights.layers.flatMap(({ qkv, out, up, down }) => [qkv, out, up, down]), weights.logits, weights.embedding];
  // Where a matrix lies as int8 before it is packed; the next one takes its place.
  const desk = memory.room(Math.max(...matrices.map(({ inner, columns }) => inner * wholePanels(columns))));
  const matrix = (one: Matrix): PlacedMatrix => placeMatrix(memory, one, desk);
  const norm = ({ weight, bias }: Norm): PlacedNorm => ({ weight: memory.put(weight), bias: memory.put(bias) });
  const table = ({ rows, values, scales }: Table): PlacedTable => ({ rows, values: memory.put(values), scales: memory.put(scales) });
  const { width, words, shapes, places, layers, logits, embedding } = weights;
  return {
    width, words: table(words), shapes: table(shapes), places: table(places), norm: norm(weights.norm), logits: matrix(logits), embedding: matrix(embedding),
    layers: layers.map(({ qkv, out, norm1, up, down, norm2 }) => ({ qkv: matrix(qkv), out: matrix(out), norm1: norm(norm1), up: matrix(up), down: matrix(down), norm2: norm(norm2) })),
  };
}

const wholePanels = (columns: number): number => Math.ceil(columns / PANEL) * PANEL;

function placeMatrix(memory: KernelMemory, { inner, columns, weights, scales, bias, even }: Matrix, desk: number): PlacedMatrix {
  const whole = wholePanels(columns);
  const room = memory.room(2 * inner * whole);
  const bytes = memory.bytes(desk, inner * whole).fill(0);
  for (let row = 0; row < inner; row += 1) bytes.set(new Uint8Array(weights.buffer, weights.byteOffset + row * columns, columns), row * whole);
  memory.run.packWeights(desk, inner, whole, room);
  const filled = (values: Float32Array): number => {
    const padded = new Float32Array(whole);
    padded.set(values);
    return memory.put(padded);
  };
  return { inner, panels: whole / PANEL, weights: room, scales: filled(scales), bias: filled(bias), even: memory.put(even) };
}
