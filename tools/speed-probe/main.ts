/** The page of the speed bench: starts a worker on request, hands it one task and gives back what it measured. */
import '../../src/platform/browser/page-setup.ts';
import { startWorker } from '../../src/platform/browser/trusted-types.ts';
import plainchart from './plainchart.worker.ts?worker&url';
import transformers from './transformers.worker.ts?worker&url';

const WORKERS = { plainchart, transformers };

function ask(name: keyof typeof WORKERS, request: string): Promise<unknown> {
  return new Promise((resolve) => {
    const worker = startWorker(WORKERS[name], name);
    worker.addEventListener('error', (event) => {
      resolve({ ok: false, message: event.message });
    });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event: MessageEvent<unknown>) => {
      resolve(event.data);
    };
    worker.postMessage(request, [port2]);
  });
}

Object.assign(globalThis, { speedProbe: { ask } });
