/** Offsets in Unicode code points, as Python's tools count them, from offsets in UTF-16 code units. */

/** Built in one pass; each question takes the logarithm of the number of characters beyond the basic plane. */
export class CodePointOffsets {
  /** UTF-16 offsets of the second halves of surrogate pairs, in order. */
  readonly #halves: number[] = [];

  constructor(text: string) {
    for (let i = 1; i < text.length; i += 1) {
      const isPair = (text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
      if (isPair) this.#halves.push(i);
    }
  }

  of(offset: number): number {
    let low = 0;
    let high = this.#halves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#halves[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }
}
