/**
 * Composition root of the tagger model: opened once it is on the device, closed when it is deleted, opened anew where it is to run on something
 * else; the open note is then read with it, or without.
 */
import taggerWorkerUrl from '../../workers/tagger.worker.ts?worker&url';
import { TaggerClient } from '../bridge/tagger-client.ts';
import type { TaggerState } from '../contracts/tagger-worker.ts';
import { hasGpu, readDeviceFacts, type DeviceFacts } from '../platform/browser/device-facts.ts';
import { startWorker } from '../platform/browser/trusted-types.ts';
import { preferences } from '../session/preferences.ts';
import { appContext, engine, session } from './engine.ts';
import { models } from './models.ts';

const TAGGER_ID = 'plainchart-tagger';

const { taggerState } = appContext;

const client = new TaggerClient({
  start: () => startWorker(taggerWorkerUrl, 'plainchart-tagger'),
  onState: (state) => taggerState.set(state),
  onLost: () => leave({ kind: 'failed' }),
});

/** What is opened or being opened: the version, and whether on the graphics processor. What failed is not tried again until it differs. */
let current: string | null = null;
/** Asked only when it counts: some devices wake a graphics processor to answer. */
let facts: Promise<DeviceFacts> | undefined;

function leave(state: TaggerState | null): void {
  taggerState.set(state);
  engine.setTagger(null);
  session.setTagger(false);
}

const mayUseGpu = (): boolean => models.hasRuntime() && preferences.get().gpu !== 'off';

async function follow(): Promise<void> {
  const isThere = mayUseGpu() && hasGpu(await (facts ??= readDeviceFacts()));
  const version = models.getState().items.get(TAGGER_ID)?.usable ?? null;
  const onGpu = isThere && mayUseGpu();
  const wanted = version === null ? null : `${version}${onGpu ? ' on the graphics processor' : ''}`;
  if (wanted === current) return;
  current = wanted;
  leave(wanted === null ? null : { kind: 'opening', backend: onGpu ? 'webgpu' : 'wasm' });
  // The memory of one way to run it is given back before another one takes more.
  await client.close();
  if (wanted === null || current !== wanted) return;
  try {
    const source = await client.open(TAGGER_ID, onGpu);
    if (current !== wanted) return;
    engine.setTagger(source);
    session.setTagger(true);
  } catch {
    // The reason stands on the Models page where it is one of the store's; the rules go on alone.
    if (current === wanted) leave({ kind: 'failed' });
  }
}

/**
 * Follows the shelf of models, and what the user wants them to run on, once the rules are ready: they answer first, and opening a model takes a core for a while.
 * @param rules resolves when they are, or cannot be
 */
export function prepareTagger(rules: Promise<unknown>): void {
  void rules.then(() => {
    models.subscribe(() => void follow());
    preferences.subscribe(() => void follow());
    void follow();
  });
}
