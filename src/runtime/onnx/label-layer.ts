/**
 * The labels of one layer, taken apart. In: labels as tagger.json lists them ("O", "B-NAME.PATIENT", ...), in any order.
 * Out: for each label its place in a mention, its type and its subtype, as numbers.
 */
import { EngineError } from '../../engine/errors.ts';

/** Places of a label: outside, begin, inside, end, single. */
export const PLACES = 'OBIES';

export interface LabelLayer {
  readonly id: string;
  /** Where the layer's labels begin among all logits of a token. */
  readonly offset: number;
  readonly labels: number;
  readonly temperature: number;
  readonly types: readonly string[];
  /** All subtypes of all types; `subtypeType` gives the type of each. A type's bare label has the subtype ''. */
  readonly subtypes: readonly string[];
  readonly subtypeType: Uint8Array;
  /** Of each label: which state it adds to. 0 is outside; 1 + 4 x type + (0 begin, 1 inside, 2 end, 3 single) the rest. */
  readonly state: Uint8Array;
  /** Of each label: its subtype's number, 255 for outside. */
  readonly subtype: Uint8Array;
}

export interface LayerLabels {
  readonly id: string;
  readonly offset: number;
  readonly temperature: number;
  readonly labels: readonly string[];
}

/** @throws EngineError `MODEL_CONFIG_INVALID` when there is not one O, or a type lacks one of B, I, E and S */
export function layerOf({ id, offset, temperature, labels }: LayerLabels): LabelLayer {
  const names = [...new Set(labels.filter((label) => label !== 'O').map((label) => label.slice(2)))];
  const types = [...new Set(names.map(typeOf))];
  const complete = new Set(labels).size === labels.length && labels.includes('O') && labels.length === 1 + 4 * names.length;
  if (!complete || types.length > 60) throw new EngineError('MODEL_CONFIG_INVALID', { field: 'labels' });
  return {
    id, offset, temperature, labels: labels.length, types,
    subtypes: names.map((name) => name.slice(typeOf(name).length + 1)),
    subtypeType: Uint8Array.from(names, (name) => types.indexOf(typeOf(name))),
    state: Uint8Array.from(labels, (label) => (label === 'O' ? 0 : 1 + 4 * types.indexOf(typeOf(label.slice(2))) + PLACES.indexOf(label.charAt(0)) - 1)),
    subtype: Uint8Array.from(labels, (label) => (label === 'O' ? 255 : names.indexOf(label.slice(2)))),
  };
}

const typeOf = (name: string): string => name.split('.')[0] as string;
