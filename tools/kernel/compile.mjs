/**
 * Compiles kernel/ (AssemblyScript) to WebAssembly. In: nothing. Out: the module as src/runtime/kernel/data/kernel-wasm.ts holds it. The
 * compiler is pinned, so that the same source gives the same bytes (kernel-wasm.test.ts).
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_ROOT, runTool } from '../setup/project.mjs';

// As a program, not as a module: its types would redefine those of Array for whatever is checked with it.
const COMPILER = 'assemblyscript/bin/asc.js';
const OPTIONS = ['index.ts', '--baseDir', path.join(PROJECT_ROOT, 'kernel'), '--optimizeLevel', '3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--initialMemory', '1'];

export const KERNEL_FILE = path.join(PROJECT_ROOT, 'src/runtime/kernel/data/kernel-wasm.ts');

/** @returns {Promise<string>} text of the module */
export async function compileKernel() {
  const folder = await mkdtemp(path.join(tmpdir(), 'plainchart-kernel-'));
  try {
    const out = path.join(folder, 'kernel.wasm');
    const { code, output } = await runTool(COMPILER, [...OPTIONS, '--outFile', out], { quiet: true });
    if (code !== 0) throw new Error(`The kernel could not be compiled.\n${output}`);
    const base64 = (await readFile(out)).toString('base64');
    return `/** Made by \`npm run kernel\` from kernel/: do not edit. */\nexport const KERNEL_WASM =\n${lines(base64)};\n`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const lines = (text) => (text.match(/.{1,140}/gu) ?? []).map((line) => `  '${line}'`).join(' +\n');
