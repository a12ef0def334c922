/**
 * ONNX Runtime's WebGPU build and transformers.js on WebGPU run in module workers under the policy of production, on a software
 * adapter: slow, hence in the long set, and for correctness alone.
 */
import { expect, test } from '@playwright/test';
import { browserArgs } from '../../tools/setup/find-browser.mjs';
import { askProbe, EXPECTED_LOGITS, EXPECTED_TAGS, expectNothingBlocked } from '../fixtures/probe.ts';
import { ADDRESSES } from '../fixtures/servers.ts';

const SOFTWARE_ADAPTER = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan'];

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...browserArgs(), ...SOFTWARE_ADAPTER] });
  },
});

test.beforeEach(async ({ page }) => {
  await page.goto(ADDRESSES.probe);
  const hasAdapter = await page.evaluate(async () => {
    const { gpu } = navigator as unknown as { gpu?: { requestAdapter(): Promise<unknown> } };
    return gpu ? Boolean(await gpu.requestAdapter()) : false;
  });
  test.skip(!hasAdapter, 'This browser has no WebGPU adapter.');
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
