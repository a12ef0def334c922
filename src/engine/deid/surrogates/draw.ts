/**
 * Deterministic draws. Algorithm: block n of a stream is SHA-256 over the code units of
 * `seed NUL kind NUL value NUL n`; its eight words are used in turn, each taken modulo a bound after
 * words at or above the largest multiple of the bound are passed over (so that every value is equally
 * likely). A draw depends on the seed, the kind and the value alone: not on what was drawn before, nor
 * on other documents. Without the seed it cannot be told from chance, nor turned back.
 */
import type { RandomSource } from '../../ports.ts';
import { codeUnitBytes, sha256 } from './sha256.ts';

const WORDS = 2 ** 32;

export class Draw implements RandomSource {
  readonly #key: string;
  #block = 0;
  #words: Uint32Array = new Uint32Array(0);
  #used = 0;

  /** `kind` keeps draws for one value apart: `given`, `id`, `date`. */
  constructor(seed: string, kind: string, value: string) {
    this.#key = `${seed}\0${kind}\0${value}\0`;
  }

  #word(): number {
    if (this.#used >= this.#words.length) {
      this.#words = sha256(codeUnitBytes(`${this.#key}${this.#block}`));
      this.#block += 1;
      this.#used = 0;
    }
    this.#used += 1;
    return this.#words[this.#used - 1] as number;
  }

  next(): number {
    return this.#word() / WORDS;
  }

  /** A whole number from 0 to `bound` - 1, each equally likely. */
  below(bound: number): number {
    const limit = WORDS - (WORDS % bound);
    let word = this.#word();
    while (word >= limit) word = this.#word();
    return word % bound;
  }

  between(lowest: number, highest: number): number {
    return lowest + this.below(highest - lowest + 1);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  digits(count: number): string {
    let out = '';
    for (let i = 0; i < count; i += 1) out += String(this.below(10));
    return out;
  }
}
