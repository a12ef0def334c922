/** The models that Plainchart knows. A writer pack: its folder and one line here. A shipped model: its folder below public/models and one line. */
import type { ShippedModel, WriterPack } from './define.ts';
import { gemmaSmall } from './gemma-3-270m/pack.ts';
import { smolLm2Medium } from './smollm2-360m/pack.ts';
import { smolLm2Small } from './smollm2-135m/pack.ts';

/** Smallest first. */
export const WRITER_PACKS = [smolLm2Small, smolLm2Medium, gemmaSmall] as const satisfies readonly WriterPack[];

export const SHIPPED_MODELS = [{
  id: 'plainchart-tagger', title: 'Shipped model', purpose: 'Finds identifiers and clinical terms beside the rules. Comes with the app, works offline.',
  sources: 'Trained for Plainchart; the card names its data.',
}] as const satisfies readonly ShippedModel[];
