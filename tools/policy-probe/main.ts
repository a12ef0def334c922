/** The probe page: starts a probe worker on request and keeps the network meter, as the app does. */
import '../../src/platform/browser/page-setup.ts';
import { networkMeter } from '../../src/platform/browser/network-meter.ts';
import { startWorker } from '../../src/platform/browser/trusted-types.ts';
import ortWasm from './ort-wasm.worker.ts?worker&url';
import ortWebGpu from './ort-webgpu.worker.ts?worker&url';
import tagger from './tagger.worker.ts?worker&url';
import transformers from './transformers.worker.ts?worker&url';

const WORKERS = { ortWasm, ortWebGpu, tagger, transformers };

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly message?: string;
}

function ask(name: keyof typeof WORKERS, request: string): Promise<Answer> {
  return new Promise((resolve) => {
    const worker = startWorker(WORKERS[name], name);
    worker.addEventListener('error', (event) => {
      resolve({ ok: false, message: event.message });
    });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<Answer>) => {
      resolve(event.data);
    };
    worker.postMessage(request, [port2]);
  });
}

Object.assign(globalThis, { probe: { ask, network: networkMeter.getSnapshot } });
