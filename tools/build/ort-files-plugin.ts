/**
 * Vite plugin: copies the named ONNX Runtime files of the installed version to /ort/. Only files that are used: each is 14 to 28 MB.
 * With the resolve condition {@link EXTERNAL_WASM} the runtime loads them from the folder given as `wasmPaths`, and nothing else.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Makes `onnxruntime-web` resolve to its builds without embedded glue code. */
export const EXTERNAL_WASM = 'onnxruntime-web-use-extern-wasm';

/** The build behind `onnxruntime-web/wasm`. */
export const ORT_WASM_FILES = ['ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'] as const;
/** The build behind `onnxruntime-web` and `onnxruntime-web/webgpu`. */
export const ORT_WEBGPU_FILES = ['ort-wasm-simd-threaded.asyncify.mjs', 'ort-wasm-simd-threaded.asyncify.wasm'] as const;

/**
 * @param projectRoot absolute path of the checkout
 * @param files names below onnxruntime-web/dist
 */
export function ortFilesPlugin(projectRoot: string, files: readonly string[]): Plugin {
  return {
    name: 'plainchart-ort-files',
    apply: 'build',
    generateBundle() {
      if (this.environment.config.isWorker) return;
      for (const name of files) {
        const source = readFileSync(path.join(projectRoot, 'node_modules/onnxruntime-web/dist', name));
        this.emitFile({ type: 'asset', fileName: `ort/${name}`, source });
      }
    },
  };
}
