/** Fetches, imports and deletes models: a thin shell over src/models. It asks the app's own origin alone and never sees a note. */
import '../src/platform/browser/worker-setup.ts';
import * as Comlink from 'comlink';
import { shipped, writerRuntime } from 'virtual:models';
import { installErrorTransfer } from '../src/contracts/error-transfer.ts';
import type { WithLifeline } from '../src/contracts/lifeline.ts';
import type { ModelsWorkerApi } from '../src/contracts/models-worker.ts';
import { browserPorts } from '../src/models/browser-ports.ts';
import { importFiles } from '../src/models/import-files.ts';
import { ModelKeeper } from '../src/models/model-keeper.ts';
import { readManifest } from '../src/models/manifest.ts';
import { WRITER_RUNTIME } from '../src/models/catalog/writer-runtime.ts';
import { readShipped, runtimeSource, shippedSource } from '../src/models/shipped.ts';
import { holdLifeline } from '../src/platform/browser/lifeline.ts';

installErrorTransfer();

const ports = browserPorts({ redirect: 'error' });
const keeper = new ModelKeeper(ports);
const manifests = readShipped(shipped);

const api: ModelsWorkerApi & WithLifeline = {
  status: () => keeper.status(),
  ensure: async (id) => keeper.ensure(id, id === WRITER_RUNTIME ? runtimeSource(readManifest(writerRuntime)) : shippedSource(manifests, id)),
  stop: async (id) => keeper.stop(id),
  remove: (id) => keeper.remove(id),
  removeAll: () => keeper.removeAll(),
  importFiles: (files, unsigned) => importFiles(files, { known: manifests, unsigned }, ports),
  holdLifeline,
};

Comlink.expose(api);
