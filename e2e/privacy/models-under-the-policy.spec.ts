/**
 * ONNX Runtime's WASM threads and transformers.js run in module workers under the policy of production.
 * The page is tools/policy-probe; findings are written down in docs/adr/0002-content-security-policy.md.
 */
import { expect, test } from '@playwright/test';
import { askProbe, EXPECTED_LOGITS, EXPECTED_TAGS, expectNothingBlocked } from '../fixtures/probe.ts';
import { LogMark } from '../fixtures/request-log.ts';

test('ONNX Runtime runs on two WASM threads', async ({ page }) => {
  const mark = new LogMark('probe');
  const answer = await askProbe(page, 'ortWasm', '');
  expect(answer).toEqual({ ok: true, result: { logits: EXPECTED_LOGITS, threads: 2, isolated: true } });
  // The second thread is a worker of its own, started by ours from an address on this origin.
  const workerScripts = () => mark.requests().filter(({ destination }) => destination === 'worker').map(({ url }) => url);
  await expect.poll(workerScripts).toEqual([expect.stringContaining('/assets/ort-wasm.worker-'), '/ort/ort-wasm-simd-threaded.mjs']);
  await expectNothingBlocked(page);
});

test('transformers.js runs on WASM', async ({ page }) => {
  expect(await askProbe(page, 'transformers', 'wasm')).toEqual({ ok: true, result: EXPECTED_TAGS });
  await expectNothingBlocked(page);
});
