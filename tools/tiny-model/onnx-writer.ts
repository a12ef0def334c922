/**
 * Writes ONNX models byte by byte: what a model of a few operators needs. In: nodes, tensors and declared values. Out: bytes of an .onnx file.
 * Source: onnx.proto3 (field numbers), protobuf wire format.
 */

const VARINT = 0;
const BYTES = 2;
const FLOAT = 1;
const INT64 = 7;
const ATTRIBUTE_INT = 2;
const IR_VERSION = 8n;
const OPSET = 13n;

/** A protobuf field with its tag. */
export type Field = Uint8Array;

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 0x80n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
}

function integer(field: number, value: bigint | number): Field {
  return Uint8Array.from([...varint(BigInt((field << 3) | VARINT)), ...varint(BigInt(value))]);
}

function bytes(field: number, content: Uint8Array): Field {
  return concat([Uint8Array.from([...varint(BigInt((field << 3) | BYTES)), ...varint(BigInt(content.length))]), content]);
}

function text(field: number, content: string): Field {
  return bytes(field, new TextEncoder().encode(content));
}

function message(field: number, ...fields: Field[]): Field {
  return bytes(field, concat(fields));
}

function concat(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(fields.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const field of fields) {
    all.set(field, at);
    at += field.length;
  }
  return all;
}

/** TensorProto: dims = 1, data_type = 2, name = 8, raw_data = 9. */
export function tensor(name: string, dims: readonly number[], values: readonly number[]): Field {
  const raw = new Uint8Array(new Float32Array(values).buffer);
  return message(5, ...dims.map((size) => integer(1, size)), integer(2, FLOAT), text(8, name), bytes(9, raw));
}

/** A row of whole numbers, such as axes. */
export function wholeNumbers(name: string, values: readonly number[]): Field {
  const raw = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  return message(5, integer(1, values.length), integer(2, INT64), text(8, name), bytes(9, raw));
}

/** NodeProto: input = 1, output = 2, op_type = 4, attribute = 5 { name = 1, i = 3, type = 20 }. */
export function node(operator: string, inputs: readonly string[], output: string, attributes: Readonly<Record<string, number>> = {}): Field {
  const own = Object.entries(attributes).map(([name, value]) => message(5, text(1, name), integer(3, value), integer(20, ATTRIBUTE_INT)));
  return message(1, ...inputs.map((name) => text(1, name)), text(2, output), text(4, operator), ...own);
}

/** ValueInfoProto: name = 1, type = 2 { tensor_type = 1 { elem_type = 1, shape = 2 { dim = 1 } } }; a string is a free dimension. */
function valueInfo(field: number, name: string, type: number, shape: ReadonlyArray<number | string>): Field {
  const dims = shape.map((size) => message(1, typeof size === 'number' ? integer(1, size) : text(2, size)));
  return message(field, text(1, name), message(2, message(1, integer(1, type), message(2, ...dims))));
}

/** An input of whole numbers. */
export const input = (name: string, shape: ReadonlyArray<number | string>): Field => valueInfo(11, name, INT64, shape);
/** An input of floats. */
export const floatInput = (name: string, shape: ReadonlyArray<number | string>): Field => valueInfo(11, name, FLOAT, shape);
/** An output of floats. */
export const output = (name: string, shape: ReadonlyArray<number | string>): Field => valueInfo(12, name, FLOAT, shape);

/** ModelProto: ir_version = 1, producer_name = 2, graph = 7, opset_import = 8; GraphProto: name = 2. */
export function model(name: string, graph: readonly Field[]): Uint8Array<ArrayBuffer> {
  return concat([integer(1, IR_VERSION), text(2, 'plainchart'), message(7, ...graph, text(2, name)), message(8, text(1, ''), integer(2, OPSET))]);
}
