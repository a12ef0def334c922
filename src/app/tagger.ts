/** Composition root of the tagger model: opened once it is on the device, closed when it is deleted; the open note is then read with it, or without. */
import taggerWorkerUrl from '../../workers/tagger.worker.ts?worker&url';
import { TaggerClient } from '../bridge/tagger-client.ts';
import type { TaggerState } from '../contracts/tagger-worker.ts';
import { startWorker } from '../platform/browser/trusted-types.ts';
import { Observable } from '../session/observable.ts';
import { engine, session } from './engine.ts';
import { models } from './models.ts';

const TAGGER_ID = 'plainchart-tagger';

/** What the model runs on; null while none is opened. */
export const taggerState = new Observable<TaggerState | null>(null);

const client = new TaggerClient({
  start: () => startWorker(taggerWorkerUrl, 'plainchart-tagger'),
  onState: (state) => taggerState.set(state),
  onLost: () => leave({ kind: 'failed' }),
});

/** The version that is opened or being opened. */
let version: string | null = null;

/** The version stays noted: what failed once is not tried again until another one comes. */
function leave(state: TaggerState | null): void {
  taggerState.set(state);
  engine.setTagger(null);
  session.setTagger(false);
}

async function follow(): Promise<void> {
  const usable = models.getState().items.get(TAGGER_ID)?.usable ?? null;
  if (usable === version) return;
  version = usable;
  if (usable === null) {
    leave(null);
    await client.close();
    return;
  }
  try {
    const source = await client.open(TAGGER_ID);
    if (version !== usable) return;
    engine.setTagger(source);
    session.setTagger(true);
  } catch {
    // The reason stands on the Models page where it is one of the store's; the rules go on alone.
    if (version === usable) leave({ kind: 'failed' });
  }
}

/** Follows the shelf of models from now on. */
export function prepareTagger(): void {
  models.subscribe(() => void follow());
  void follow();
}
