/**
 * ONNX Runtime's WebGPU build and transformers.js on WebGPU run in module workers under the policy of production, on a software
 * adapter: slow, hence in the long set, and for correctness alone.
 */
import { expect, test } from '@playwright/test';
import { askProbe, EXPECTED_LOGITS, EXPECTED_TAGS, expectNothingBlocked } from '../fixtures/probe.ts';
import { ADDRESSES } from '../fixtures/servers.ts';
import { skipWithoutAdapter, softwareAdapter } from '../fixtures/software-adapter.ts';

test.use(softwareAdapter);

test.beforeEach(async ({ page }) => {
  await page.goto(ADDRESSES.probe);
  await skipWithoutAdapter(page);
});

test('ONNX Runtime runs on WebGPU @long', async ({ page }) => {
  const answer = await askProbe(page, 'ortWebGpu', '');
  expect(answer).toMatchObject({ ok: true, result: { logits: EXPECTED_LOGITS } });
  await expectNothingBlocked(page);
});

test('transformers.js runs on WebGPU @long', async ({ page }) => {
  expect(await askProbe(page, 'transformers', 'webgpu')).toEqual({ ok: true, result: EXPECTED_TAGS });
  await expectNothingBlocked(page);
});
