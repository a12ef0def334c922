/** Composition root of the engine: the worker, its client and the session that uses it. */
import engineWorkerUrl from '../../workers/engine.worker.ts?worker&url';
import { EngineClient } from '../bridge/engine-client.ts';
import { startWorker } from '../platform/browser/trusted-types.ts';
import { NoteSession } from '../session/note-session.ts';

export const engine = new EngineClient(
  () => startWorker(engineWorkerUrl, 'plainchart-engine'),
  () => session.workerWasLost(),
);
export const session = new NoteSession(engine);
