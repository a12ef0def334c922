/**
 * The surrogates of one document. In: the seed and the texts that go. Every original has one surrogate,
 * no two originals share one, and none is a word or value that is to go. The draw depends on seed and
 * original alone; only where it clashes in this document is the next of its stream taken.
 */
import { normaliseToken } from '../../text/tokenise.ts';
import { Draw } from './draw.ts';

const TRIES = 60;

/** What surrogates are compared by. */
export const sameness = (text: string): string => normaliseToken(text).replace(/[\s.,'’()-]+/g, '');

export class SurrogateBook {
  readonly seed: string;
  /** Originals: whole values and the words of them. */
  readonly #originals = new Set<string>();
  readonly #chosen = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(seed: string, originals: Iterable<string>) {
    this.seed = seed;
    for (const text of originals) {
      this.#originals.add(sameness(text));
      for (const word of text.split(/[^\p{L}\p{M}\p{N}]+/u)) if (word !== '') this.#originals.add(sameness(word));
    }
  }

  isOriginal(text: string): boolean {
    return this.#originals.has(sameness(text));
  }

  /**
   * The surrogate for a value. `make` is called with one stream until it gives something new; `isFit`
   * may ask for more. After {@link TRIES} draws uniqueness is given up, never the difference to originals.
   */
  for(kind: string, original: string, make: (draw: Draw) => string, isFit: (made: string) => boolean = () => true): string {
    const key = `${kind}\0${original}`;
    const known = this.#chosen.get(key);
    if (known !== undefined) return known;
    const draw = new Draw(this.seed, kind, original);
    let made = make(draw);
    for (let i = 0; i < TRIES && !this.#isFree(kind, made, isFit); i += 1) made = make(draw);
    for (let i = 0; i < TRIES && this.isOriginal(made); i += 1) made = make(draw);
    this.#chosen.set(key, made);
    this.#taken.add(`${kind}\0${sameness(made)}`);
    return made;
  }

  #isFree(kind: string, made: string, isFit: (made: string) => boolean): boolean {
    return !this.isOriginal(made) && !this.#taken.has(`${kind}\0${sameness(made)}`) && isFit(made);
  }
}
