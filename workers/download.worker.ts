/**
 * Fetches packs from the hub: a thin shell over src/models. The policy of this script's response, and of no other, lets it ask the hub
 * (tools/serve/security-headers.mjs). It is started when the user agreed to a download, is told the pack's id and nothing else, and never
 * sees a note.
 */
import '../src/platform/browser/download-setup.ts';
import * as Comlink from 'comlink';
import { hubOrigin } from 'virtual:models';
import { installErrorTransfer } from '../src/contracts/error-transfer.ts';
import type { WithLifeline } from '../src/contracts/lifeline.ts';
import type { DownloadWorkerApi } from '../src/contracts/models-worker.ts';
import { EngineError } from '../src/engine/errors.ts';
import { browserPorts } from '../src/models/browser-ports.ts';
import { WRITER_PACKS } from '../src/models/catalog/registry.ts';
import { hubSource } from '../src/models/hub.ts';
import { ModelKeeper } from '../src/models/model-keeper.ts';
import { askHub } from '../src/platform/browser/download-setup.ts';
import { holdLifeline } from '../src/platform/browser/lifeline.ts';

installErrorTransfer();

const ports = browserPorts({ redirect: 'follow' }, askHub);
const keeper = new ModelKeeper(ports);

const api: DownloadWorkerApi & WithLifeline = {
  async download(id) {
    const pack = WRITER_PACKS.find((one) => one.id === id);
    if (pack === undefined) throw new EngineError('UNKNOWN_ID', { kind: 'model', id });
    await keeper.ensure(id, hubSource(pack, { origin: hubOrigin, open: ports.open }));
  },
  stop: async (id) => keeper.stop(id),
  holdLifeline,
};

Comlink.expose(api);
