/** Composition root of the models: the workers that fetch them, and the page's view of them. */
import { hubOrigin, shipped, writerRuntime } from 'virtual:models';
import downloadWorkerUrl from '../../workers/download.worker.ts?worker&url';
import modelsWorkerUrl from '../../workers/models.worker.ts?worker&url';
import { ModelShelf } from '../bridge/model-shelf.ts';
import { MODEL_CHANNEL, type ModelNews } from '../contracts/models-worker.ts';
import { WRITER_PACKS } from '../models/catalog/registry.ts';
import { readManifest } from '../models/manifest.ts';
import { readShipped } from '../models/shipped.ts';
import { networkMeter } from '../platform/browser/network-meter.ts';
import { offlineCopy, prepareOffline } from '../platform/browser/offline.ts';
import { startWorker } from '../platform/browser/trusted-types.ts';
import { isModelDatabasePresent } from '../storage/models/model-database.ts';

export const models = new ModelShelf({
  shipped: readShipped(shipped),
  startModels: () => startWorker(modelsWorkerUrl, 'plainchart-models'),
  startDownload: () => startWorker(downloadWorkerUrl, 'plainchart-download'),
  packs: WRITER_PACKS,
  hubHost: new URL(hubOrigin).host,
  writerRuntime: readManifest(writerRuntime),
  listen: (heard) => new BroadcastChannel(MODEL_CHANNEL).addEventListener('message', ({ data }: MessageEvent<ModelNews>) => heard(data)),
});

/**
 * Brings the offline copy and the shipped models onto the device, both at once. "Ready offline" is said when all of it is here. When
 * a model failed at first and is fetched later, it is said then. Begins when the rules are ready: a first visit waits for them, not for these 40 MB.
 * @param rules resolves when they are, or cannot be
 */
export function prepareDevice(rules: Promise<unknown>): void {
  void lookForModels();
  void rules.then(() => prepareOffline(offlineCopy, networkMeter, () => models.ensureShipped()));
  models.subscribe(() => {
    if (offlineCopy.getSnapshot().state === 'failed' && models.isShippedReady()) void prepareOffline(offlineCopy, networkMeter, () => Promise.resolve());
  });
}

/** Packs of an earlier visit. Where nothing was ever kept, no worker is started to say so. */
async function lookForModels(): Promise<void> {
  // What cannot be read counts as not here; the Models page says why when it is opened.
  const isPresent = await isModelDatabasePresent().catch(() => false);
  if (isPresent) await models.refresh().catch(() => undefined);
}
