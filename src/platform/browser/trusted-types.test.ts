import { describe, expect, it } from 'vitest';
import { isOwnWorkerAddress } from './trusted-types.ts';
import { isOwnScriptAddress } from './worker-trusted-types.ts';

const PAGE = 'https://chart.example.org/';

describe('the addresses that the page may start as workers', () => {
  it.each([
    '/assets/engine.worker-Ab12_cd3.js',
    'https://chart.example.org/assets/models.worker-0a-B.js',
    '/service-worker.js',
  ])('admits %s', (address) => {
    expect(isOwnWorkerAddress(address, PAGE, false)).toBe(true);
  });

  it.each([
    'https://elsewhere.example.net/assets/engine.worker-Ab12.js',
    '//elsewhere.example.net/service-worker.js',
    '/assets/index-Ab12.js',
    '/assets/../service-worker.js?note=text',
    '/assets/engine.worker-Ab12.js?note=text',
    '/workers/engine.worker.ts',
    'blob:https://chart.example.org/0f0f',
    'data:text/javascript,1',
    'https://user:word@chart.example.org/service-worker.js',
    'http://[',
  ])('refuses %s', (address) => {
    expect(isOwnWorkerAddress(address, PAGE, false)).toBe(false);
  });

  it('admits sources of workers in development alone', () => {
    const address = '/workers/engine.worker.ts?worker_file&type=module';
    expect(isOwnWorkerAddress(address, PAGE, true)).toBe(true);
    expect(isOwnWorkerAddress('/src/app/main.tsx', PAGE, true)).toBe(false);
  });
});

describe('the addresses that a worker may start as threads', () => {
  it.each(['/ort/ort-wasm-simd-threaded.mjs', `${PAGE}assets/x.js`])('admits %s', (address) => {
    expect(isOwnScriptAddress(address, `${PAGE}assets/models.worker-1.js`)).toBe(true);
  });

  it.each([
    'https://cdn.example.net/ort.mjs',
    'blob:https://chart.example.org/0f0f',
    'data:text/javascript,1',
    'javascript:1',
    'http://[',
  ])('refuses %s', (address) => {
    expect(isOwnScriptAddress(address, `${PAGE}assets/models.worker-1.js`)).toBe(false);
  });
});
