/**
 * The engine's tagger port over a message port. In: the port of the worker that runs the model. Out: its spans. A text crosses once, not
 * with every part. A call ends when it is cancelled or the model's worker is gone: it must not wait for an answer that never comes.
 */
import * as Comlink from 'comlink';
import type { TaggerFacts, TaggingApi } from '../src/contracts/tagger-worker.ts';
import type { Span } from '../src/engine/document/span.ts';
import { EngineError } from '../src/engine/errors.ts';
import type { TaggedSpan, TaggerPort } from '../src/engine/ports.ts';

const ASK_EVERY_MS = 40;

export class RemoteTagger implements TaggerPort {
  readonly id: string;
  readonly sha256: string;
  readonly #port: MessagePort;
  readonly #api: Comlink.Remote<TaggingApi>;
  #text = '';
  #textNumber = 0;
  #calls = 0;
  #closed = false;

  constructor(port: MessagePort, { id, sha256 }: TaggerFacts) {
    this.id = id;
    this.sha256 = sha256;
    this.#port = port;
    this.#api = Comlink.wrap<TaggingApi>(port);
  }

  async tag(text: string, part: Span, cancelled: () => boolean): Promise<readonly TaggedSpan[]> {
    if (text !== this.#text || this.#textNumber === 0) {
      this.#text = text;
      this.#textNumber += 1;
      void this.#api.keepText(String(this.#textNumber), text);
    }
    const callId = `call-${String(this.#calls += 1)}`;
    const call = this.#api.tag(callId, String(this.#textNumber), part);
    return this.#untilEnded(call, callId, cancelled);
  }

  /** Ends what waits; the model's worker is gone or another one is used. */
  close(): void {
    this.#closed = true;
    this.#text = '';
    this.#port.close();
  }

  #untilEnded(call: Promise<readonly TaggedSpan[]>, callId: string, cancelled: () => boolean): Promise<readonly TaggedSpan[]> {
    return new Promise((resolve, reject) => {
      const timer = setInterval(() => {
        if (!this.#closed && !cancelled()) return;
        clearInterval(timer);
        if (!this.#closed) void this.#api.cancel(callId);
        reject(this.#closed ? new EngineError('MODEL_UNAVAILABLE') : new EngineError('JOB_CANCELLED', { job: callId }));
      }, ASK_EVERY_MS);
      call.then(resolve, reject).finally(() => clearInterval(timer));
    });
  }
}
