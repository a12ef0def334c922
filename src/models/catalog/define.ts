/** What the catalogue says of a model before anything of it is fetched. Facts of a model's author; measured figures stand in its card. */

/** A generative model that a user may fetch from the hub. */
export interface WriterPack {
  readonly id: string;
  readonly title: string;
  /** The model's own name. */
  readonly model: string;
  readonly author: string;
  readonly purpose: string;
  /** As shown: an SPDX id, or the name of the terms. */
  readonly licence: string;
  /** Where the licence can be read; shown, never opened by the app. */
  readonly licenceAt: string;
  /** Owner and name on the hub. */
  readonly repository: string;
  /** Which weights of the repository, by transformers.js's names. */
  readonly dtype: 'q4' | 'q4f16' | 'q8';
  /** Of the files that are fetched, as the hub gave them when this was written; null where it was not known. */
  readonly sizeBytes: number | null;
  /** More than this is not fetched: what the hub then lists is not what was agreed to. */
  readonly limitBytes: number;
}

/** A model that ships with the app, in words; its files and sums stand in its manifest. */
export interface ShippedModel {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly sources: string;
}
