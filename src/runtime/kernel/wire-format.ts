/**
 * Reads Protocol Buffers' wire format, as far as ONNX files use it. In: bytes of a message. Out: its fields in order. Nothing is copied.
 * Source: protobuf.dev/programming-guides/encoding.
 */

export interface Field {
  readonly number: number;
  /** Of a varint; 0 of others. Exact to 2^53. */
  readonly value: number;
  /** Of a string, a message or packed numbers, and of a fixed number its 4 or 8 bytes; empty of a varint. */
  readonly bytes: Uint8Array;
}

const NONE = new Uint8Array();
const VARINT = 0;
const FIXED_64 = 1;
const WITH_LENGTH = 2;
const FIXED_32 = 5;

/** @throws Error when the bytes are cut off or use a form that is not known */
export function* fieldsOf(message: Uint8Array): Generator<Field, void, undefined> {
  const reader = new Reader(message);
  while (!reader.ended) {
    const key = reader.varint();
    const number = Math.floor(key / 8);
    const form = key % 8;
    if (form === VARINT) yield { number, value: reader.varint(), bytes: NONE };
    else if (form === WITH_LENGTH) yield { number, value: 0, bytes: reader.take(reader.varint()) };
    else if (form === FIXED_32 || form === FIXED_64) yield { number, value: 0, bytes: reader.take(form === FIXED_32 ? 4 : 8) };
    else throw new Error('This is no such message.');
  }
}

/** Varints written one after the other. */
export function packedVarints(bytes: Uint8Array): number[] {
  const reader = new Reader(bytes);
  const numbers: number[] = [];
  while (!reader.ended) numbers.push(reader.varint());
  return numbers;
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** Negative numbers, ten bytes long, come out as large ones: no field that is used here has them. */
  varint(): number {
    let value = 0;
    for (let place = 1; ; place *= 128) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined || place > 2 ** 63) throw new Error('The message is cut off.');
      this.#at += 1;
      value += (byte % 128) * place;
      if (byte < 128) return value;
    }
  }

  take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new Error('The message is cut off.');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }
}
