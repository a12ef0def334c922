/**
 * Compiles kernel/ (AssemblyScript) to WebAssembly. In: nothing. Out: the module as src/runtime/kernel/data/kernel-wasm.ts holds it. The
 * compiler is pinned, so that the same source gives the same bytes (kernel-wasm.test.ts).
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import asc from 'assemblyscript/asc';
import { PROJECT_ROOT } from '../setup/project.mjs';

const OPTIONS = ['index.ts', '--baseDir', path.join(PROJECT_ROOT, 'kernel'), '--optimizeLevel', '3', '--noAssert', '--enable', 'simd', '--runtime', 'stub', '--initialMemory', '1'];

/** @returns {Promise<string>} text of the module */
export async function compileKernel() {
  const files = new Map();
  const { error, stderr } = await asc.main([...OPTIONS, '--outFile', 'kernel.wasm'], { writeFile: (name, content) => void files.set(name, content) });
  if (error !== null) throw new Error(`The kernel could not be compiled.\n${stderr.toString()}`);
  const base64 = Buffer.from(files.get('kernel.wasm')).toString('base64');
  return `/** Made by \`npm run kernel\` from kernel/: do not edit. */\nexport const KERNEL_WASM =\n${lines(base64)};\n`;
}

const lines = (text) => (text.match(/.{1,140}/gu) ?? []).map((line) => `  '${line}'`).join(' +\n');

export const KERNEL_FILE = path.join(PROJECT_ROOT, 'src/runtime/kernel/data/kernel-wasm.ts');

export const kernelOnFile = () => readFile(KERNEL_FILE, 'utf8');
