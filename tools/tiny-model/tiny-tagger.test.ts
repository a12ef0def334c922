/** The runtime on a real session: the tiny tagger through ONNX Runtime's WASM under Node. */
import { afterAll, describe, expect, it } from 'vitest';
import { span } from '../../src/engine/document/span.ts';
import { readManifest } from '../../src/models/manifest.ts';
import { nodeBackends } from '../../src/runtime/onnx/node-backends.ts';
import { openTagger, type OpenTagger } from '../../src/runtime/onnx/open-tagger.ts';
import type { ModelState } from '../../src/runtime/onnx/model-session.ts';
import { tinyTaggerFiles } from './tiny-tagger.ts';

const files = tinyTaggerFiles();
const states: ModelState[] = [];
const open = (model: () => Promise<Uint8Array>): OpenTagger =>
  openTagger({ config: files['tagger.json'] as string, vocab: files['vocab.txt'] as string, sha256: '0'.repeat(64), backends: nodeBackends(model, 2), onState: (state) => void states.push(state) });
const opened = open(() => Promise.resolve(files['model.int8.onnx'] as Uint8Array));

afterAll(() => opened.release());

describe('the tiny tagger', () => {
  const text = 'Seen by Dr. Brestowe: Mr Quillon, 12345678, has zorbatitis and quornache; takes Vexaprine.';

  it('finds what it knows, by ONNX Runtime: the kernel does not know its graph', async () => {
    const found = await opened.tagger.tag(text, span(0, text.length), () => false);
    expect(found.map(({ span: { start, end }, phi, entity }) => `${text.slice(start, end)} ${[phi?.type ?? entity?.type, phi?.subtype ?? entity?.subtype].join('.')}`)).toEqual([
      'Brestowe NAME.DOCTOR', 'Quillon NAME.PATIENT', '12345678 ID.MEDICALRECORD', 'zorbatitis PROBLEM.disease', 'quornache PROBLEM.symptom', 'Vexaprine MEDICATION.',
    ]);
    expect(states.at(-1)).toEqual({ kind: 'ready', backend: 'wasm' });
  });

  it('embeds texts: the same for the same, unit length, near for near', async () => {
    const [a, b, c] = await opened.embedder.embed(['quillon takes vexaprine', 'quillon takes vexaprine.', '7 / 8']) as [Float32Array, Float32Array, Float32Array];
    const cosine = (one: Float32Array, other: Float32Array): number => one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
    expect(a).toHaveLength(384);
    expect(cosine(a, a)).toBeCloseTo(1, 5);
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c));
  });

  it('comes with a sound manifest', () => {
    expect(readManifest(JSON.parse(files['manifest.json'] as string)).files.map(({ path }) => path)).toEqual(['model.int8.onnx', 'model.webgpu.onnx', 'vocab.txt', 'tagger.json']);
  });
});

it('a file that is no model leaves the rules alone', async () => {
  const broken = open(() => Promise.resolve(new Uint8Array(100)));
  await expect(broken.tagger.warmUp()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
});
