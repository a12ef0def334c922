import { expect, it } from 'vitest';
import { runWords } from './run-words.ts';

it('says what the model runs on, and when that is not what was wanted', () => {
  expect(runWords({ kind: 'ready', backend: 'webgpu' }, true)).toBe('The shipped model runs on the graphics processor.');
  expect(runWords({ kind: 'ready', backend: 'wasm-threads' }, false)).toBe('The shipped model runs on several cores.');
  expect(runWords({ kind: 'ready', backend: 'wasm' }, true)).toBe('The graphics processor could not be used. The shipped model runs on one core.');
  expect(runWords({ kind: 'opening', backend: 'webgpu' }, true)).toBe('The shipped model is being opened.');
  expect(runWords({ kind: 'failed' }, true)).toContain('The rules go on alone.');
});
