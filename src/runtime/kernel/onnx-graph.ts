/** Reads an ONNX file. In: its bytes. Out: the nodes, each as a line that says all of it, and the constant tensors by name. Source: onnx.proto of ONNX 1. */
import { fieldsOf, packedVarints, type Field } from './wire-format.ts';

export interface Tensor {
  /** Of ONNX: 1 float32, 3 int8, 7 int64. */
  readonly type: number;
  readonly dims: readonly number[];
  /** Little-endian, as the type has them. Packed int32 data is left out: a zero point of zeros needs none. */
  readonly data: Uint8Array;
  /** Numbers of int32_data. */
  readonly small: readonly number[];
}

export interface OnnxGraph {
  /** `Op domain(inputs) -> outputs {attributes}`, in the file's order. */
  readonly nodes: readonly string[];
  readonly tensors: ReadonlyMap<string, Tensor>;
}

const MODEL = { graph: 7 } as const;
const GRAPH = { node: 1, tensor: 5 } as const;
const NODE = { input: 1, output: 2, op: 4, attribute: 5, domain: 7 } as const;
const TENSOR = { dims: 1, type: 2, float: 4, int32: 5, name: 8, raw: 9 } as const;

/** @throws Error when the bytes are no such file */
export function readOnnx(bytes: Uint8Array): OnnxGraph {
  const graph = [...fieldsOf(bytes)].find(({ number }) => number === MODEL.graph);
  if (graph === undefined) throw new Error('The file has no graph.');
  const nodes: string[] = [];
  const tensors = new Map<string, Tensor>();
  for (const field of fieldsOf(graph.bytes)) {
    if (field.number === GRAPH.node) nodes.push(lineOf(field.bytes));
    if (field.number === GRAPH.tensor) tensors.set(...tensorOf(field.bytes));
  }
  return { nodes, tensors };
}

const text = ({ bytes }: Field): string => new TextDecoder().decode(bytes);

function lineOf(node: Uint8Array): string {
  const fields = [...fieldsOf(node)];
  const words = (number: number): string => fields.filter((field) => field.number === number).map(text).join(', ');
  // An attribute is kept as its bytes: what is in it does not matter here, only that it is the same.
  const attributes = fields.filter(({ number }) => number === NODE.attribute).map(({ bytes }) => hexOf(bytes)).sort().join(' ');
  return `${words(NODE.op)} ${words(NODE.domain)}(${words(NODE.input)}) -> ${words(NODE.output)} {${attributes}}`;
}

/** Lower-case hexadecimal. */
export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function tensorOf(tensor: Uint8Array): [string, Tensor] {
  const fields = [...fieldsOf(tensor)];
  const of = (number: number): Field[] => fields.filter((field) => field.number === number);
  const numbers = (number: number): number[] => of(number).flatMap(({ bytes, value }) => (bytes.length > 0 ? packedVarints(bytes) : [value]));
  const data = of(TENSOR.raw).at(-1) ?? of(TENSOR.float).at(-1);
  return [of(TENSOR.name).map(text).join(''), { type: numbers(TENSOR.type)[0] ?? 0, dims: numbers(TENSOR.dims), data: data?.bytes ?? new Uint8Array(), small: numbers(TENSOR.int32) }];
}
