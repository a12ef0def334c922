/** `npm run kernel`: compiles kernel/ into src/runtime/kernel/data/kernel-wasm.ts. */
import { writeFile } from 'node:fs/promises';
import { compileKernel, KERNEL_FILE } from './kernel/compile.mjs';

await writeFile(KERNEL_FILE, await compileKernel());
