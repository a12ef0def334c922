/**
 * What a generative pack writes about the open note: one passage at a time, streamed, stopped at will, and then checked by the fact lock.
 * Nothing that was not checked ever counts as written. Framework-free.
 */
import type { EngineClient, OpenText } from '../bridge/engine-client.ts';
import type { WriterClient, WritingRun } from '../bridge/writer-client.ts';
import type { OfferedPassage } from '../contracts/engine-worker.ts';
import { EngineError } from '../engine/errors.ts';
import type { WrittenPassage } from '../engine/writing/types.ts';
import { Observable } from './observable.ts';

export type WritingState =
  | { readonly status: 'idle' }
  /** `text` has not been checked. */
  | { readonly status: 'opening' | 'writing' | 'checking'; readonly passage: OfferedPassage; readonly text: string }
  | { readonly status: 'done'; readonly result: WrittenPassage; readonly wasStopped: boolean }
  | { readonly status: 'failed'; readonly message: string; readonly code: string };

const IDLE: WritingState = { status: 'idle' };

export class WritingDesk {
  readonly state = new Observable<WritingState>(IDLE);
  readonly #engine: EngineClient;
  readonly #writer: WriterClient;
  #run: WritingRun | undefined;
  #isStopped = false;
  /** Counts the jobs: what an older one still has to say is not heard. */
  #turn = 0;

  constructor(engine: EngineClient, writer: WriterClient) {
    this.#engine = engine;
    this.#writer = writer;
  }

  /** Writes about one passage; a job that is under way is forgotten. Never rejects: a failure shows in the state. */
  async write(open: OpenText, passage: OfferedPassage, modelId: string): Promise<void> {
    this.forget();
    const turn = this.#turn;
    const show = (state: WritingState): void => (turn === this.#turn ? this.state.set(state) : undefined);
    let text = '';
    show({ status: 'opening', passage, text });
    try {
      this.#run = this.#writer.write(modelId, passage.prompt, (delta) => {
        text += delta;
        show({ status: 'writing', passage, text });
      });
      const answer = await this.#run.answer;
      show({ status: 'checking', passage, text: answer.text });
      const { kind, source, words } = passage;
      const result = await this.#engine.checkWritten(open, { passage: { kind, source, words }, answer: answer.text, isCut: answer.isCut });
      show({ status: 'done', result, wasStopped: this.#isStopped });
    } catch (error) {
      const failure = error instanceof EngineError ? error : new EngineError('INTERNAL');
      show({ status: 'failed', message: failure.message, code: failure.code });
    }
  }

  /** Ends the writing; what is there is checked. */
  stop(): void {
    this.#isStopped = true;
    this.#run?.stop();
  }

  /** Ends it and shows nothing of it: another note, another passage. */
  forget(): void {
    this.#run?.stop();
    this.#run = undefined;
    this.#isStopped = false;
    this.#turn += 1;
    this.state.set(IDLE);
  }
}
