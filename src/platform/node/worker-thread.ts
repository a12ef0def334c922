/**
 * A worker thread under Node that answers requests. In: the address of a TypeScript module that calls {@link answerRequests}. Out: its
 * answers. The thread runs the module as this process runs its own, by tsx.
 */
import { parentPort, Worker } from 'node:worker_threads';

export interface WorkerThread {
  /** Rejects when the thread fails or ends. Answers come in the order of their requests. */
  ask(request: unknown): Promise<unknown>;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly answer?: unknown;
  readonly failed?: true;
}

export function startWorkerThread(module: URL): WorkerThread {
  const worker = new Worker(bootstrap(module), { execArgv: [] });
  const waiting: Waiting[] = [];
  let ended = false;
  const fail = (): void => {
    ended = true;
    for (const { reject } of waiting.splice(0)) reject(new Error('The thread failed.'));
  };
  worker.on('message', ({ answer, failed }: Answer) => {
    const next = waiting.shift();
    if (failed === true) next?.reject(new Error('The thread failed.'));
    else next?.resolve(answer);
    // A process whose work is done ends: a thread that waits does not hold it.
    if (waiting.length === 0) worker.unref();
  });
  worker.on('error', fail);
  worker.on('exit', fail);
  worker.unref();
  return {
    ask: (request) => new Promise((resolve, reject) => {
      if (ended) throw new Error('The thread has ended.');
      waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(request);
    }),
    async end() {
      await worker.terminate();
    },
  };
}

/** Node 20 runs no TypeScript, and tsx given on a thread's command line does nothing there: the thread registers it, then imports the module. */
function bootstrap(module: URL): URL {
  const script = `import { register } from '${import.meta.resolve('tsx/esm/api')}'; register(); await import('${module.href}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(script)}`);
}

/** In the thread. @param answer may reject: what it says is not passed on, since it may quote a text */
export function answerRequests(answer: (request: unknown) => Promise<unknown>): void {
  parentPort?.on('message', (request: unknown) => {
    const reply = (message: Answer): void => parentPort?.postMessage(message);
    answer(request).then((given) => reply({ answer: given }), () => reply({ failed: true }));
  });
}
