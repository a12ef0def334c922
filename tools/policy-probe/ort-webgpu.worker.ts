/** Probe: ONNX Runtime's WebGPU build. */
import '../../src/platform/browser/worker-setup.ts';
import * as ort from 'onnxruntime-web/webgpu';
import { answerWith } from './answer.ts';
import { runOrt } from './ort.ts';

answerWith(() => runOrt(ort, 'webgpu'));
