/**
 * The tagger that ships gives the same labels by its WebGPU graph on WebGPU as by the same graph on WASM, and nearly those of its int8 graph. On a
 * software adapter: slow, hence in the long set, and for correctness alone.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { readNotes } from '../../bench/gold/read-notes.ts';
import type { TaggerAnswer, TaggerTask } from '../../tools/policy-probe/tagger-task.ts';
import { askProbe, expectNothingBlocked } from '../fixtures/probe.ts';
import { ADDRESSES } from '../fixtures/servers.ts';
import { skipWithoutAdapter, softwareAdapter } from '../fixtures/software-adapter.ts';

const PIECES = 2000;
const SAME_GRAPH = 0.995;
/** int8 rounds what goes into each matrix; a graph that took weights from the wrong place would not come near. */
const INT8 = 0.97;

const folder = process.env.PLAINCHART_TAGGER ?? path.resolve(import.meta.dirname, '../../public/models/plainchart-tagger');

test.use(softwareAdapter);

async function labelsBy(page: Page, how: Pick<TaggerTask, 'graph' | 'on'>): Promise<TaggerAnswer> {
  const task: TaggerTask = { ...how, texts: readNotes('dev').map(({ text }) => text), pieces: PIECES };
  const { ok, result, message } = await askProbe(page, 'tagger', JSON.stringify(task));
  expect(ok, message).toBe(true);
  return result as TaggerAnswer;
}

/** Of each layer the share of pieces that both labelled alike. */
function agreement(a: TaggerAnswer, b: TaggerAnswer): Record<string, number> {
  return Object.fromEntries(Object.entries(a.labels).map(([layer, labels]) => [layer, labels.filter((label, i) => label === b.labels[layer]?.[i]).length / labels.length]));
}

test('the shipped tagger labels alike on WebGPU and on WASM @long', async ({ page }) => {
  test.skip(!existsSync(folder), 'This checkout ships no model: public/models/plainchart-tagger is not there.');
  test.setTimeout(1_200_000);
  await page.goto(ADDRESSES.probe);
  await skipWithoutAdapter(page);
  const gpu = await labelsBy(page, { graph: 'model.webgpu.onnx', on: 'webgpu' });
  await expectNothingBlocked(page);
  const wasm = await labelsBy(page, { graph: 'model.webgpu.onnx', on: 'wasm' });
  const int8 = await labelsBy(page, { graph: 'model.int8.onnx', on: 'wasm' });
  const found = { pieces: Object.values(gpu.labels)[0]?.length ?? 0, wasm: agreement(gpu, wasm), int8: agreement(gpu, int8) };
  test.info().annotations.push({ type: 'agreement', description: JSON.stringify({ ...found, seconds: [gpu, wasm, int8].map(({ tookMs }) => tookMs / 1000) }) });
  expect(found.pieces).toBeGreaterThanOrEqual(PIECES);
  for (const [layer, share] of Object.entries(found.wasm)) expect(share, layer).toBeGreaterThanOrEqual(SAME_GRAPH);
  for (const [layer, share] of Object.entries(found.int8)) expect(share, layer).toBeGreaterThanOrEqual(INT8);
  // A model that marks nothing agrees with everything.
  for (const [layer, labels] of Object.entries(gpu.labels)) expect(labels.filter((label) => label !== 'O').length, layer).toBeGreaterThan(0);
});
