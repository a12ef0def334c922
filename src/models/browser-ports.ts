/** What the model store asks of the browser, made real for a worker. */
import { MODEL_CHANNEL, type ModelNews } from '../contracts/models-worker.ts';
import { runExclusively } from '../platform/browser/exclusive.ts';
import { freeBytes } from '../platform/browser/free-bytes.ts';
import { askModelHost, type HostRules } from '../platform/browser/model-host.ts';
import { ModelDatabase } from '../storage/models/model-database.ts';
import { ModelFiles } from '../storage/models/model-files.ts';
import type { BodyRequest, ModelPorts, OpenedBody } from './ports.ts';

/** @param ask how a host is asked; by default for a file of our own origin */
export function browserPorts(rules: HostRules, ask: (request: BodyRequest, rules: HostRules) => Promise<OpenedBody> = askModelHost): ModelPorts {
  const channel = new BroadcastChannel(MODEL_CHANNEL);
  return {
    files: new ModelFiles(new ModelDatabase()),
    open: (request) => ask(request, rules),
    exclusive: runExclusively,
    freeBytes,
    tell: (news: ModelNews) => channel.postMessage(news),
    now: () => performance.now(),
    pause: (timeMs) => new Promise((resolve) => {
      setTimeout(resolve, timeMs);
    }),
  };
}
