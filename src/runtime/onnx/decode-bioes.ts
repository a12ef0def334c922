/**
 * Reads mentions off a layer's logits. In: logits of a run of pieces, `[length, width]`. Out: mentions in order, disjoint.
 *
 * A threshold t of a type adds ln((1 - t) / t) to every state of its type: at 0.5 the likeliest path is taken, at 0.3 a
 * type needs three parts in ten against what speaks for outside. A mention's probability is the mean, over its pieces, of the calibrated
 * probability that the piece belongs to its type; mentions below the threshold are dropped. The score is that probability with its odds
 * moved so that 0.5 is where a mention begins to count: at a threshold of 0.5 it is the probability itself.
 */
import type { LabelLayer } from './label-layer.ts';
import { bestPath, readStates, type LayerStates, type LogitRun, type TypedRun } from './viterbi.ts';

/** Numbers of pieces, both inclusive. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  readonly subtype: string;
  readonly score: number;
}

const EVEN = 0.5;
/** Of a mention that the likeliest path passes by. */
const MOST_DOUBTFUL = 0.49;

type ThresholdOf = (type: string) => number;

/** @param thresholdOf of each type, in (0, 1) */
export function decodeLayer(run: LogitRun, layer: LabelLayer, thresholdOf: ThresholdOf = () => EVEN): Mention[] {
  return mentionsOf({ run, layer, read: readStates(run, layer) }, thresholdOf);
}

interface ReadLayer {
  readonly run: LogitRun;
  readonly layer: LabelLayer;
  readonly read: LayerStates;
}

/** @param countsFrom the thresholds at which a score is 0.5, where they are others */
function mentionsOf({ run, layer, read }: ReadLayer, thresholdOf: ThresholdOf, countsFrom: ThresholdOf = thresholdOf): Mention[] {
  const { types } = layer;
  const { masses } = read;
  const thresholds = types.map(thresholdOf);
  const best = bestPath(run, read, thresholds.map((threshold) => Math.log((1 - threshold) / threshold)));
  return best.flatMap(({ first, last, type }): Mention[] => {
    let mass = 0;
    for (let at = first; at <= last; at += 1) mass += masses[at * types.length + type] as number;
    const probability = Math.min(1, mass / (last - first + 1));
    const threshold = thresholds[type] as number;
    if (probability < threshold) return [];
    return [{ first, last, type: types[type] as string, subtype: subtypeOf(run, layer, { first, last, type }), score: atOdds(probability, countsFrom(types[type] as string)) }];
  });
}

/**
 * Mentions that count, and what a bolder reading marks where none of them stands, with scores below 0.5: what a dial turned up takes in.
 * @param boldly thresholds no higher than those of `thresholdOf`
 */
export function decodeDoubtful(run: LogitRun, layer: LabelLayer, thresholdOf: ThresholdOf, boldly: ThresholdOf): Mention[] {
  const layerRead = { run, layer, read: readStates(run, layer) };
  const sure = mentionsOf(layerRead, thresholdOf);
  const bold = mentionsOf(layerRead, boldly, thresholdOf);
  let next = 0;
  const doubtful = bold.filter(({ first, last }) => {
    while (next < sure.length && (sure[next] as Mention).last < first) next += 1;
    const ahead = sure[next];
    return ahead === undefined || ahead.first > last;
  });
  return [...sure, ...doubtful.map((one) => ({ ...one, score: Math.min(one.score, MOST_DOUBTFUL) }))].sort((a, b) => a.first - b.first);
}

/** A probability seen from a threshold: the threshold itself becomes 0.5. */
function atOdds(probability: number, threshold: number): number {
  const yes = probability * (1 - threshold);
  return yes / (yes + (1 - probability) * threshold);
}

/** The likeliest subtype over the mention's pieces. */
function subtypeOf({ logits, width }: LogitRun, layer: LabelLayer, { first, last, type }: TypedRun): string {
  const { offset, labels, subtype, subtypes, subtypeType, temperature } = layer;
  const weights = new Float64Array(subtypes.length);
  for (let at = first; at <= last; at += 1) {
    const from = at * width + offset;
    let most = -Infinity;
    for (let k = 0; k < labels; k += 1) if (subtypeType[subtype[k] as number] === type) most = Math.max(most, logits[from + k] as number);
    const own = new Float64Array(subtypes.length);
    let sum = 0;
    for (let k = 0; k < labels; k += 1) {
      if (subtypeType[subtype[k] as number] !== type) continue;
      const weight = Math.exp(((logits[from + k] as number) - most) / temperature);
      own[subtype[k] as number] = (own[subtype[k] as number] as number) + weight;
      sum += weight;
    }
    for (let s = 0; s < own.length; s += 1) weights[s] = (weights[s] as number) + (own[s] as number) / sum;
  }
  return subtypes[weights.indexOf(Math.max(...weights))] as string;
}
