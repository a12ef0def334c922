/** The kernel and its memory. In: arrays to keep there. Out: their addresses, and the kernel's functions on them (kernel/index.ts). */
import { KERNEL_WASM } from './data/kernel-wasm.ts';

/** Addresses are bytes. What each argument is stands at the function of that name in kernel/. */
export interface KernelFunctions {
  readonly embed: (...args: number[]) => void;
  readonly normalise: (...args: number[]) => void;
  readonly quantise: (...args: number[]) => void;
  readonly activate: (...args: number[]) => void;
  readonly multiply: (...args: number[]) => void;
  readonly attend: (...args: number[]) => void;
  readonly attentionRoom: (rows: number) => number;
  readonly packWeights: (...args: number[]) => void;
}

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Of WebAssembly what is used: neither of the worlds that this file is read in has all of its types. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: KernelFunctions & { readonly memory: Memory } };
}

const PAGE = 65_536;
/** A cache line. */
const ALIGNMENT = 64;
/** Below it lies nothing, so that an address of zero is a mistake. */
const START = 4096;

export class KernelMemory {
  readonly run: KernelFunctions;
  readonly #memory: Memory;
  #end = START;

  /** @throws Error where there is no WebAssembly SIMD, or no memory */
  constructor() {
    const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;
    const { exports } = new Instance(new Module(Uint8Array.from(atob(KERNEL_WASM), (character) => character.charCodeAt(0))));
    this.run = exports;
    this.#memory = exports.memory;
  }

  /** Room of zeros. @throws Error when memory is out */
  room(bytes: number): number {
    const at = this.#end;
    this.#end = Math.ceil((at + bytes) / ALIGNMENT) * ALIGNMENT;
    const missing = this.#end - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
    return at;
  }

  /** Keeps a copy. */
  put(values: Float32Array | Int8Array): number {
    const at = this.room(values.byteLength);
    this.bytes(at, values.byteLength).set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    return at;
  }

  /** Views of the memory as it is now: growing makes them void. */
  bytes(at: number, length: number): Uint8Array {
    return new Uint8Array(this.#memory.buffer, at, length);
  }

  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, at, length);
  }

  integers(at: number, length: number): Int32Array {
    return new Int32Array(this.#memory.buffer, at, length);
  }
}
