/**
 * To be imported first by the download worker: its Trusted Types policy, and its reports to the network meter. It reports each request
 * itself: of other origins a browser tells no sizes. The addresses that it asks are those of public files, and carry nothing of a note.
 */
import { askModelHost, type HostRules } from './model-host.ts';
import { NETWORK_CHANNEL, type RequestReport } from './network-report.ts';
import { reportViolations } from './watch-network.ts';
import { installWorkerTrustedTypes } from './worker-trusted-types.ts';

installWorkerTrustedTypes();
const channel = new BroadcastChannel(NETWORK_CHANNEL);
const send = (report: RequestReport): void => channel.postMessage(report);
reportViolations(send);

type Asked = Parameters<typeof askModelHost>[0];
type Opened = Awaited<ReturnType<typeof askModelHost>>;

/** Between two reports of one download: the meter shows what has arrived while it arrives. */
const REPORT_EVERY_BYTES = 1_000_000;

/** Asks the hub, and reports the request in parts as it goes on. @throws as `askModelHost` */
export async function askHub(asked: Asked, rules: HostRules): Promise<Opened> {
  const common = { kind: 'request', at: Date.now(), purpose: 'model', host: new URL(asked.address).host, bytesOut: 0, partOf: crypto.randomUUID() } as const;
  const tell = (bytesIn: number, outcome: RequestReport['outcome']): void => send({ ...common, bytesIn, outcome });
  try {
    const opened = await askModelHost(asked, rules);
    return { ...opened, body: counted(opened.body, tell) };
  } catch (error) {
    tell(0, 'failed');
    throw error;
  }
}

/** The same body; what arrived is told now and then, and at its end, however it ends. */
function counted(body: ReadableStream<Uint8Array>, tell: (bytes: number, outcome: RequestReport['outcome']) => void): ReadableStream<Uint8Array> {
  const chunks = body.getReader();
  let untold = 0;
  const tellAll = (outcome: RequestReport['outcome']): void => {
    tell(untold, outcome);
    untold = 0;
  };
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await chunks.read();
        if (next.done) {
          tellAll('done');
          controller.close();
          return;
        }
        untold += next.value.byteLength;
        if (untold >= REPORT_EVERY_BYTES) tellAll('done');
        controller.enqueue(next.value);
      } catch (error) {
        tellAll('failed');
        controller.error(error);
      }
    },
    async cancel(reason) {
      tellAll('done');
      await chunks.cancel(reason);
    },
  });
}
