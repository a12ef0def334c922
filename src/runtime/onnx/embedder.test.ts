import { expect, it } from 'vitest';
import { createEmbedder } from './embedder.ts';
import { FallbackSession } from './fallback-session.ts';
import { backendDouble, testConfig, TEST_DIMENSIONS } from './session-double.testing.ts';
import { HOSTILE_TEXTS } from './texts.testing.ts';
import { testVocab } from './vocab.testing.ts';

const vocab = testVocab();
const embedder = createEmbedder({ session: new FallbackSession({ backends: [backendDouble()], pad: vocab.pad }), vocab, config: testConfig(), dimensions: TEST_DIMENSIONS });

it('gives one vector of unit length a text, of any text', async () => {
  const vectors = await embedder.embed(HOSTILE_TEXTS.map(([, text]) => text));
  expect(vectors).toHaveLength(HOSTILE_TEXTS.length);
  for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
});

it('gives the same for the same text, whatever goes with it', async () => {
  const [alone] = await embedder.embed(['takes aspirin']);
  expect((await embedder.embed(['pain', 'takes aspirin', 'x '.repeat(500)]))[1]).toEqual(alone);
});

it('needs no model for no texts', async () => {
  expect(await embedder.embed([])).toEqual([]);
});
