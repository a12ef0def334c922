/** What a speed worker is asked, and what it answers. Plain data, as JSON. */

export interface SpeedTask {
  readonly threads: number;
  /** A warm-up text, then texts of one length, each read once. */
  readonly texts: readonly string[];
  readonly windowTokens?: number;
  readonly overlapTokens?: number;
}

export interface SpeedAnswer {
  /** From the first byte asked for until the model can run, and of the first run after it. Milliseconds. */
  readonly loadMs: number;
  readonly firstMs: number;
  /** Of each text but the first. */
  readonly timesMs: readonly number[];
  /** Pieces of each text but the first, as far as the path counts them. */
  readonly pieces: readonly number[];
  /** What the path marked in the last text: it shows that something was done. */
  readonly marked: number;
  readonly threads: number;
}

export const MODEL_FOLDER = '/models/plainchart-tagger';
