/** Composition root of the models: the workers that fetch them, and the page's view of them. */
import { shipped } from 'virtual:models';
import downloadWorkerUrl from '../../workers/download.worker.ts?worker&url';
import modelsWorkerUrl from '../../workers/models.worker.ts?worker&url';
import { ModelShelf } from '../bridge/model-shelf.ts';
import { MODEL_CHANNEL, type ModelNews } from '../contracts/models-worker.ts';
import { readShipped } from '../models/shipped.ts';
import { networkMeter } from '../platform/browser/network-meter.ts';
import { offlineCopy, prepareOffline } from '../platform/browser/offline.ts';
import { startWorker } from '../platform/browser/trusted-types.ts';

export const models = new ModelShelf({
  shipped: readShipped(shipped),
  startModels: () => startWorker(modelsWorkerUrl, 'plainchart-models'),
  startDownload: () => startWorker(downloadWorkerUrl, 'plainchart-download'),
  listen: (heard) => new BroadcastChannel(MODEL_CHANNEL).addEventListener('message', ({ data }: MessageEvent<ModelNews>) => heard(data)),
});

/**
 * Brings the offline copy and the shipped models onto the device, both at once. "Ready offline" is said when all of it is here. When
 * a model failed at first and is fetched later, it is said then.
 */
export function prepareDevice(): void {
  void prepareOffline(offlineCopy, networkMeter, () => models.ensureShipped());
  models.subscribe(() => {
    if (offlineCopy.getSnapshot().state === 'failed' && models.isShippedReady()) void prepareOffline(offlineCopy, networkMeter, () => Promise.resolve());
  });
}
