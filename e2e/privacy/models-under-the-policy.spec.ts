/**
 * ONNX Runtime (WASM threads, WebGPU) and transformers.js run in module workers under the policy of production.
 * The page is tools/policy-probe; findings are written down in docs/adr/0002-content-security-policy.md.
 */
import { expect, test, type Page } from '@playwright/test';
import { browserArgs } from '../../tools/setup/find-browser.mjs';
import { ADDRESSES } from '../fixtures/servers.ts';

interface ProbeWindow {
  probe: {
    ask(name: string, request: string): Promise<{ ok: boolean; result?: unknown; message?: string }>;
    network(): { total: { blocked: number; requests: number }; entries: ReadonlyArray<{ host: string; outcome: string }> };
  };
}

/** Rows of "[CLS] takes aspirin for asthma [SEP]" by the three labels: aspirin is label 1, asthma label 2, the rest 0. */
const EXPECTED_LOGITS = [0, 0, 1, 0, 2, 0].flatMap((label) => [0, 1, 2].map((column) => (column === label ? 4 : 0)));
const EXPECTED_TAGS = ['aspirin B-DRUG', 'asthma B-PROBLEM'];

async function askProbe(page: Page, name: string, request: string): Promise<{ ok: boolean; result?: unknown; message?: string }> {
  await page.goto(ADDRESSES.probe);
  return page.evaluate(([worker, message]) => (globalThis as unknown as ProbeWindow).probe.ask(worker ?? '', message ?? ''), [name, request]);
}

async function expectNothingBlocked(page: Page): Promise<void> {
  const { total, entries } = await page.evaluate(() => (globalThis as unknown as ProbeWindow).probe.network());
  expect(total.blocked).toBe(0);
  expect(new Set(entries.map(({ host }) => host))).toEqual(new Set([new URL(ADDRESSES.probe).host]));
}

test('ONNX Runtime runs on two WASM threads', async ({ page }) => {
  const answer = await askProbe(page, 'ortWasm', '');
  expect(answer).toEqual({ ok: true, result: { logits: EXPECTED_LOGITS, threads: 2, isolated: true } });
  // The thread itself: a worker that our worker started.
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toContainEqual(expect.stringContaining('/assets/ort-wasm.worker'));
  await expectNothingBlocked(page);
});

test('transformers.js runs on WASM', async ({ page }) => {
  expect(await askProbe(page, 'transformers', 'wasm')).toEqual({ ok: true, result: EXPECTED_TAGS });
  await expectNothingBlocked(page);
});

test.describe('with a software graphics adapter @long', () => {
  test.use({
    launchOptions: async ({ launchOptions }, use) => {
      const gpu = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan'];
      await use({ ...launchOptions, args: [...browserArgs(), ...gpu] });
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

  test('ONNX Runtime runs on WebGPU', async ({ page }) => {
    const answer = await askProbe(page, 'ortWebGpu', '');
    expect(answer).toMatchObject({ ok: true, result: { logits: EXPECTED_LOGITS } });
    await expectNothingBlocked(page);
  });

  test('transformers.js runs on WebGPU', async ({ page }) => {
    expect(await askProbe(page, 'transformers', 'webgpu')).toEqual({ ok: true, result: EXPECTED_TAGS });
    await expectNothingBlocked(page);
  });
});
