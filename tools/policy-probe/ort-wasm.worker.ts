/** Probe: ONNX Runtime's WASM build on two threads. */
import '../../src/platform/browser/worker-setup.ts';
import * as ort from 'onnxruntime-web/wasm';
import { answerWith } from './answer.ts';
import { runOrt } from './ort.ts';

answerWith(() => runOrt(ort, 'wasm'));
