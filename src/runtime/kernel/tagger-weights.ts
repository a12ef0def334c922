/**
 * The weights of a tagger, out of its ONNX file. In: the file's bytes. Out: matrices, tables and norms, when the file is the graph that the
 * kernel computes, node for node (training/CONTRACT.md); undefined for any other, which ONNX Runtime runs.
 */
import { hexOf, readOnnx, type OnnxGraph, type Tensor } from './onnx-graph.ts';

/** The right side of a multiplication, and what levels the columns of its left side first. */
export interface Matrix {
  readonly inner: number;
  readonly columns: number;
  /** `[inner, columns]` */
  readonly weights: Int8Array;
  /** A column. */
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  /** Of `inner` numbers. */
  readonly even: Float32Array;
}

/** `[rows, width]`, each row with a scale. */
export interface Table {
  readonly rows: number;
  readonly width: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

export interface Norm {
  readonly weight: Float32Array;
  readonly bias: Float32Array;
}

export interface LayerWeights {
  readonly qkv: Matrix;
  readonly out: Matrix;
  readonly norm1: Norm;
  readonly up: Matrix;
  readonly down: Matrix;
  readonly norm2: Norm;
}

export interface TaggerWeights {
  readonly width: number;
  readonly words: Table;
  readonly shapes: Table;
  readonly places: Table;
  readonly norm: Norm;
  readonly layers: readonly LayerWeights[];
  readonly logits: Matrix;
  readonly embedding: Matrix;
}

/**
 * SHA-256 of the nodes' lines and of the small constants, sorted: the graph of `python -m plainchart_training export` with six layers of
 * twelve heads. When the exporter changes the graph, the kernel has to follow, and this with it.
 */
const KNOWN_GRAPH = '52e492ae14d9cd095de3e6817aad7ceb5c3c2110fe1f71d5b81b1ff0240f0260';
const LAYERS = 6;
const HEAD = 32;
const HEADS = 12;
const FLOAT32 = 1;
const INT8 = 3;
/** Longer constants are weights: they may differ. */
const SMALL_BYTES = 32;

/** Undefined when the file is another graph, or none. */
export async function readTaggerWeights(bytes: Uint8Array): Promise<TaggerWeights | undefined> {
  try {
    const graph = readOnnx(bytes);
    return (await digestOf(graph)) === KNOWN_GRAPH ? weightsOf(graph) : undefined;
  } catch {
    return undefined;
  }
}

/** Lower-case hexadecimal. */
export async function digestOf({ nodes, tensors }: OnnxGraph): Promise<string> {
  const constants = [...tensors].flatMap(([name, { data, dims }]) => (data.length > 0 && data.length <= SMALL_BYTES ? [`${name} ${dims.join()} ${data.join()}`] : []));
  const lines = [...nodes, ...constants].sort().join('\n');
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines))));
}

function weightsOf({ tensors }: OnnxGraph): TaggerWeights {
  const read = new Tensors(tensors);
  const width = HEADS * HEAD;
  const layers = Array.from({ length: LAYERS }, (_, n) => layerOf(read, n, width));
  const { columns: labels } = read.shape('logits.weight_quantized');
  const inner = 4 * width;
  return {
    width, layers,
    words: read.table('embeddings.word', width), shapes: read.table('embeddings.token_type', width), places: read.table('embeddings.position', width),
    norm: read.norm('embeddings.norm', width),
    logits: read.matrix('logits', `layer${LAYERS - 1}.norm2.even`, { inner: width, columns: labels }),
    embedding: read.matrix('embedding', 'pooled.even', { inner, columns: width }),
  };
}

function layerOf(read: Tensors, n: number, width: number): LayerWeights {
  const at = `layer${n}`;
  const before = n === 0 ? 'embeddings.norm.even' : `layer${n - 1}.norm2.even`;
  return {
    qkv: read.matrix(`${at}.attention.qkv`, before, { inner: width, columns: 3 * width }),
    out: read.matrix(`${at}.attention.out`, `${at}.attention.mixed.even`, { inner: width, columns: width }),
    norm1: read.norm(`${at}.norm1`, width),
    up: read.matrix(`${at}.up`, `${at}.norm1.even`, { inner: width, columns: 4 * width }),
    down: read.matrix(`${at}.down`, `${at}.gelu.even`, { inner: 4 * width, columns: width }),
    norm2: read.norm(`${at}.norm2`, width),
  };
}

interface Shape {
  readonly inner: number;
  readonly columns: number;
}

/** Each reading checks type and size: what the kernel is given, it trusts. */
class Tensors {
  readonly #tensors: ReadonlyMap<string, Tensor>;

  constructor(tensors: ReadonlyMap<string, Tensor>) {
    this.#tensors = tensors;
  }

  shape(name: string): Shape {
    const [inner = 0, columns = 0] = this.#get(name).dims;
    return { inner, columns };
  }

  matrix(name: string, even: string, { inner, columns }: Shape): Matrix {
    const zero = this.#get(`${name}.weight_zero_point`);
    if (zero.small.some((one) => one !== 0) || zero.data.some((one) => one !== 0)) throw new Error('The weights are not even about zero.');
    return {
      inner, columns, weights: this.#int8(`${name}.weight_quantized`, inner * columns), scales: this.#float32(`${name}.weight_scale`, columns),
      bias: this.#float32(`${name}.bias`, columns), even: this.#float32(even, inner),
    };
  }

  table(name: string, width: number): Table {
    const { inner: rows } = this.shape(`${name}.int8`);
    return { rows, width, values: this.#int8(`${name}.int8`, rows * width), scales: this.#float32(`${name}.scale`, rows) };
  }

  norm(name: string, width: number): Norm {
    return { weight: this.#float32(`${name}.weight`, width), bias: this.#float32(`${name}.bias`, width) };
  }

  #get(name: string): Tensor {
    const tensor = this.#tensors.get(name);
    if (tensor === undefined) throw new Error('A tensor is missing.');
    return tensor;
  }

  #int8(name: string, length: number): Int8Array {
    const { type, data } = this.#get(name);
    if (type !== INT8 || data.length !== length) throw new Error('A tensor has another shape.');
    return new Int8Array(data.buffer, data.byteOffset, length);
  }

  #float32(name: string, length: number): Float32Array {
    const { type, data } = this.#get(name);
    if (type !== FLOAT32 || data.length !== 4 * length) throw new Error('A tensor has another shape.');
    // A copy: in the file it may lie at an odd place.
    return new Float32Array(data.slice().buffer);
  }
}
