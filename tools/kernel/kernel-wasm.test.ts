import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernel, KERNEL_FILE } from './compile.mjs';

it('is what kernel/ compiles to: run `npm run kernel` after a change', async () => {
  expect(readFileSync(KERNEL_FILE, 'utf8')).toBe(await compileKernel());
}, 60_000);
