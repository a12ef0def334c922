/** Gathers chunks of any length into rows of a few MB and hands each full row on. */

/** A transaction for each chunk of the network would be thousands; one row for a file would hold all of it in memory. */
export const ROW_BYTES = 4 * 1024 * 1024;

type Keep = (row: Uint8Array<ArrayBuffer>) => Promise<void>;

export class RowWriter {
  readonly #keep: Keep;
  #row = new Uint8Array(ROW_BYTES);
  #filled = 0;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  async add(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.byteLength;) {
      const taken = chunk.subarray(at, at + ROW_BYTES - this.#filled);
      this.#row.set(taken, this.#filled);
      this.#filled += taken.byteLength;
      at += taken.byteLength;
      if (this.#filled === ROW_BYTES) await this.flush();
    }
  }

  /** Hands on what has been gathered, be it a full row or less. */
  async flush(): Promise<void> {
    if (this.#filled === 0) return;
    const row = this.#row.slice(0, this.#filled);
    this.#filled = 0;
    await this.#keep(row);
  }
}
