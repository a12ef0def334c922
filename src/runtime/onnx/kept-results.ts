/**
 * Results of windows, by what the model was shown. In: ids and shapes of a window. Out: its logits, if it was read
 * before. Bounded by bytes; what was used longest ago goes first. After an edit only stale windows are read again.
 */
import type { Pieces } from './pieces.ts';
import type { Window } from './windows.ts';

/** The window itself, two code units a piece: no two windows share one. Ids lie below 2^24, shapes below 2^8. */
export function windowKey({ ids, shapes }: Pieces, { start, end }: Window): string {
  const units: number[] = [];
  for (let at = start; at < end; at += 1) {
    const id = ids[at] as number;
    units.push(id & 0xffff, ((id >> 16) << 8) | (shapes[at] as number));
  }
  return String.fromCharCode(...units);
}

export class KeptResults {
  readonly #limit: number;
  readonly #byKey = new Map<string, Float32Array>();
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  get(key: string): Float32Array | undefined {
    const found = this.#byKey.get(key);
    if (found === undefined) return undefined;
    this.#byKey.delete(key);
    this.#byKey.set(key, found);
    return found;
  }

  set(key: string, logits: Float32Array): void {
    this.#bytes += logits.byteLength - (this.#byKey.get(key)?.byteLength ?? 0);
    this.#byKey.delete(key);
    this.#byKey.set(key, logits);
    for (const [oldest, { byteLength }] of this.#byKey) {
      if (this.#bytes <= this.#limit || oldest === key) break;
      this.#byKey.delete(oldest);
      this.#bytes -= byteLength;
    }
  }

  clear(): void {
    this.#byKey.clear();
    this.#bytes = 0;
  }
}
