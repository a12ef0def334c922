/** What findings lie on each character of a part. In: the part's range and findings in it. Out: answers in time of the range that is asked. */
export interface Ranged {
  readonly start: number;
  readonly end: number;
}

export class Cover {
  readonly #from: number;
  readonly #scores: Float64Array;

  constructor(part: Ranged, found: readonly { readonly span: Ranged; readonly score: number }[]) {
    this.#from = part.start;
    this.#scores = new Float64Array(part.end - part.start);
    for (const { span, score } of found) {
      const end = Math.min(this.#scores.length, span.end - part.start);
      for (let at = Math.max(0, span.start - part.start); at < end; at += 1) this.#scores[at] = Math.max(this.#scores[at] ?? 0, score);
    }
  }

  /** 0 where nothing lies on the range. */
  strongest({ start, end }: Ranged): number {
    return this.#scores.subarray(start - this.#from, end - this.#from).reduce((most, score) => Math.max(most, score), 0);
  }

  /** Whether something lies on every character. */
  holds({ start, end }: Ranged): boolean {
    return !this.#scores.subarray(start - this.#from, end - this.#from).includes(0);
  }
}
