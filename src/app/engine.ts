/** Composition root of the engine: the worker, its client, the open note and the screen. */
import engineWorkerUrl from '../../workers/engine.worker.ts?worker&url';
import generationWorkerUrl from '../../workers/generation.worker.ts?worker&url';
import { EngineClient } from '../bridge/engine-client.ts';
import { WriterClient } from '../bridge/writer-client.ts';
import type { EngineStatus } from '../contracts/engine-worker.ts';
import type { TaggerState } from '../contracts/tagger-worker.ts';
import { startWorker } from '../platform/browser/trusted-types.ts';
import { NoteSession } from '../session/note-session.ts';
import { Observable } from '../session/observable.ts';
import { NoteViewStore } from '../session/note-view.ts';
import type { AppContext } from '../session/session-context.ts';
import { Shell } from '../session/shell.ts';
import { WritingDesk } from '../session/writing-desk.ts';
import { models } from './models.ts';

export const engine = new EngineClient(
  () => startWorker(engineWorkerUrl, 'plainchart-engine'),
  () => session.workerWasLost(),
);
export const session = new NoteSession(engine);
/** Started when a pack on the device is first asked to write. */
const writing = new WritingDesk(engine, new WriterClient(() => startWorker(generationWorkerUrl, 'plainchart-writer')));
export const appContext: AppContext = { session, engine, shell: new Shell(), view: new NoteViewStore(), engineStatus: new Observable<EngineStatus | null>(null), models, taggerState: new Observable<TaggerState | null>(null), writing };

/** Starts the worker and loads the lexicons ahead of the first note. Resolves when that has ended; a failure shows when a note is read. */
export function prepareEngine(): Promise<void> {
  return engine.prepare().then((status) => appContext.engineStatus.set(status), () => undefined);
}
