/**
 * The WebAssembly file of ONNX Runtime that generative packs run on: 27 MB from our own origin, fetched together with the first pack and kept
 * beside it, so that whoever takes no pack never loads it. Its manifest is made at the build (tools/build/models-plugin.ts).
 */
export const WRITER_RUNTIME = 'writer-runtime';
