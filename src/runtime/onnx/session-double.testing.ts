/** A model that answers at once: logits and embeddings are numbers made of ids alone, or what a test wants. */
import type { ModelBatch } from './model-rows.ts';
import type { Backend, BackendId, ModelOutput, ModelSession } from './model-session.ts';
import { readTaggerConfig, type TaggerConfig } from './tagger-config.ts';

const bioes = (...names: string[]): string[] => ['O', ...names.flatMap((name) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${name}`))];

export const TEST_CONFIG = {
  version: 1, id: 'test-tagger', encoder: 'none', maxPositions: 512, windowTokens: 64, overlapTokens: 16,
  layers: [
    { id: 'phi', labels: bioes('NAME.PATIENT', 'NAME.DOCTOR', 'DATE', 'ID.MEDICALRECORD'), temperature: 1.5 },
    { id: 'clinical', labels: bioes('PROBLEM.disease', 'PROBLEM.symptom', 'TEST'), temperature: 1 },
    { id: 'medication', labels: bioes('MEDICATION', 'STRENGTH'), temperature: 1 },
  ],
  assertion: null,
  dial: [
    { name: 'balanced', thresholds: { NAME: 0.5 }, recall: 0.97, precision: 0.95 },
    { name: 'thorough', thresholds: { NAME: 0.05, DATE: 0.05 }, recall: 0.99, precision: 0.8 },
  ],
};
export const testConfig = (): TaggerConfig => readTaggerConfig(TEST_CONFIG);
export const TEST_DIMENSIONS = 8;

/** The logits of one piece, by its id and the label's number. */
export type LogitOf = (id: number, label: number) => number;

/** In about [-3, 3], with outside favoured, the same for the same id. */
export const pseudoRandom: LogitOf = (id, label) => {
  const hash = Math.imul((id + 1) * 2654435761 ^ (label + 1) * 40503, 0x45d9f3b) >>> 8;
  return (hash % 6001) / 1000 - 3 + (label === 0 || label === 17 || label === 30 ? 1.5 : 0);
};

export interface DoubleOptions {
  readonly id?: BackendId;
  readonly rowsAtOnce?: number;
  readonly logitOf?: LogitOf;
  /** Called with each batch before it is answered; may throw. */
  readonly onRun?: (batch: ModelBatch) => void;
  readonly onRelease?: () => void;
}

export function sessionDouble({ id = 'wasm', rowsAtOnce = 1, logitOf = pseudoRandom, onRun, onRelease }: DoubleOptions = {}): ModelSession {
  const { width } = testConfig();
  return {
    backend: id, rowsAtOnce,
    async run(batch, output: ModelOutput) {
      onRun?.(batch);
      if (output === 'logits') return Float32Array.from({ length: batch.rows * batch.length * width }, (_, i) => logitOf(batch.ids[Math.floor(i / width)] as number, i % width));
      return Float32Array.from({ length: batch.rows * TEST_DIMENSIONS }, (_, i) => {
        const row = Math.floor(i / TEST_DIMENSIONS) * batch.length;
        return batch.ids.subarray(row, row + batch.length).reduce((sum, one, at) => sum + (batch.mask[row + at] === 1 ? pseudoRandom(one, i % TEST_DIMENSIONS) : 0), 0);
      });
    },
    async release() {
      onRelease?.();
    },
  };
}

export const backendDouble = (options: DoubleOptions = {}): Backend => ({ id: options.id ?? 'wasm', open: async () => sessionDouble(options) });
