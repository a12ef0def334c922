/**
 * The part of a source that a claim may rest on. In: sentences of a source. Out: where they say a
 * key, their numbers and dates with what these belong to.
 */
import type { Span } from '../document/span.ts';
import type { DateFact, TimeFact } from './dates.ts';
import type { FrequencyFact } from './frequencies.ts';
import type { QuantityFact } from './quantities.ts';
import { ownersOf, type Owner } from './owners.ts';
import type { Occurrence, SourceFacts, SourceSentence } from './source-facts.ts';

/** A fact with the drug or test that it belongs to, and where it stands. */
export interface Owned<F> {
  readonly fact: F;
  readonly owner: Owner | undefined;
  readonly sentence: number;
}

export class Support {
  readonly source: SourceFacts;
  readonly sentences: readonly SourceSentence[];
  readonly #indexes: readonly number[];
  readonly #lookups = new Map<string, readonly Occurrence[]>();
  readonly #hits = new Map<number, number>();
  #quantities: readonly Owned<QuantityFact>[] | undefined;
  #frequencies: readonly Owned<FrequencyFact>[] | undefined;

  constructor(source: SourceFacts, indexes: readonly number[]) {
    this.source = source;
    this.#indexes = indexes;
    this.sentences = indexes.map((index) => source.sentence(index));
  }

  lookup(key: string): readonly Occurrence[] {
    let found = this.#lookups.get(key);
    if (found === undefined) {
      found = this.sentences.flatMap((sentence) => sentence.keys.get(key) ?? []);
      this.#lookups.set(key, found);
    }
    return found;
  }

  /** Notes that a sentence supports the claim; heavier for facts than for words. */
  hit(sentence: number, weight: number): void {
    this.#hits.set(sentence, (this.#hits.get(sentence) ?? 0) + weight);
  }

  get quantities(): readonly Owned<QuantityFact>[] {
    this.#quantities ??= this.#owned((sentence) => sentence.facts.quantities);
    return this.#quantities;
  }

  get frequencies(): readonly Owned<FrequencyFact>[] {
    this.#frequencies ??= this.#owned((sentence) => sentence.facts.frequencies);
    return this.#frequencies;
  }

  get dates(): readonly { fact: DateFact; sentence: number }[] {
    return this.sentences.flatMap((sentence, i) => sentence.facts.dates.map((fact) => ({ fact, sentence: this.#indexes[i] as number })));
  }

  get times(): readonly { fact: TimeFact; sentence: number }[] {
    return this.sentences.flatMap((sentence, i) => sentence.facts.times.map((fact) => ({ fact, sentence: this.#indexes[i] as number })));
  }

  #owned<F extends { readonly first: number; readonly last: number }>(factsOf: (sentence: SourceSentence) => readonly F[]): Owned<F>[] {
    return this.sentences.flatMap((sentence, i) => {
      const facts = factsOf(sentence);
      const owners = ownersOf(sentence.facts, facts);
      return facts.map((fact, j) => ({ fact, owner: owners[j], sentence: this.#indexes[i] as number }));
    });
  }

  /** The sentences that carry most of the claim, at most three, in text order. */
  evidence(): Span[] {
    const ranked = [...this.#hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const best = ranked[0]?.[1] ?? 0;
    const chosen = ranked.filter(([, hits]) => hits >= best * 0.4).slice(0, 3).map(([sentence]) => sentence).sort((a, b) => a - b);
    return chosen.map((index) => this.source.sentences[index] as Span);
  }
}
