/** How fast bytes arrive, over the last seconds: a figure that can be read while it changes. */
const WINDOW_MS = 4000;
/** In the first moments any figure would be a guess. */
const AT_LEAST_MS = 500;

interface Arrival {
  readonly at: number;
  readonly bytes: number;
}

export class SpeedMeter {
  #arrivals: Arrival[] = [];
  #from: number | null = null;

  /** @param at milliseconds */
  add(bytes: number, at: number): void {
    this.#from ??= at;
    const last = this.#arrivals.at(-1);
    // A network brings thousands of chunks a second: those of one tenth of a second are counted as one.
    if (last !== undefined && at - last.at < 100) this.#arrivals[this.#arrivals.length - 1] = { at: last.at, bytes: last.bytes + bytes };
    else this.#arrivals.push({ at, bytes });
  }

  /** Null until there is enough to go by. */
  bytesPerSecond(now: number): number | null {
    this.#arrivals = this.#arrivals.filter(({ at }) => now - at <= WINDOW_MS);
    const since = Math.max(this.#from ?? now, now - WINDOW_MS);
    if (now - since < AT_LEAST_MS) return null;
    return this.#arrivals.reduce((sum, { bytes }) => sum + bytes, 0) / ((now - since) / 1000);
  }
}
