import * as Comlink from 'comlink';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WithLifeline } from '../contracts/lifeline.ts';
import { installErrorTransfer } from '../contracts/error-transfer.ts';
import { WorkerHost } from './worker-host.ts';

installErrorTransfer();

/** Held locks by name, with what waits for each. */
const locks = new Map<string, (() => void)[]>();
const hold = (name: string): void => void locks.set(name, []);
function release(name: string): void {
  const waiting = locks.get(name) ?? [];
  locks.delete(name);
  for (const grant of waiting) grant();
}

interface Api extends WithLifeline {
  /** Never answers. */
  wait(): Promise<never>;
  count(): number;
}

/** Workers that were started, in order; `end` is a crash. */
const started: { readonly end: () => void; waits: number }[] = [];

function startWorker(): Worker {
  const { port1, port2 } = new MessageChannel();
  const number = started.length + 1;
  let lifeline = '';
  const end = (): void => {
    port1.close();
    release(lifeline);
  };
  const record = { end, waits: 0 };
  started.push(record);
  const api: Api = {
    holdLifeline: async (id) => hold(lifeline = id),
    wait: () => {
      record.waits += 1;
      return new Promise<never>(() => undefined);
    },
    count: () => number,
  };
  Comlink.expose(api, port2);
  port1.start();
  return Object.assign(port1, { terminate: end }) as unknown as Worker;
}

const settled = async (check: () => void): Promise<void> => vi.waitFor(check);

beforeEach(() => {
  started.length = 0;
  vi.stubGlobal('navigator', {
    locks: { request: (name: string, use: () => never) => new Promise<void>((resolve) => locks.get(name)?.push(resolve)).then(use) },
  });
});

describe('a host', () => {
  it('starts a lost worker again, once, and repeats the call', async () => {
    let lost = 0;
    const host = new WorkerHost<Api>({ start: startWorker, name: 'test', onLost: () => (lost += 1) });
    const answer = host.call((api) => api.wait());
    answer.catch(() => undefined);
    await settled(() => expect(started[0]?.waits).toBe(1));
    started[0]?.end();
    await settled(() => expect(started[1]?.waits).toBe(1));
    started[1]?.end();
    await expect(answer).rejects.toMatchObject({ code: 'WORKER_LOST' });
    expect(lost).toBe(2);
  });

  it('that ends its worker on purpose repeats nothing, tells of no loss, and starts another for the next call', async () => {
    let lost = 0;
    const host = new WorkerHost<Api>({ start: startWorker, name: 'test', onLost: () => (lost += 1) });
    const answer = host.call((api) => api.wait());
    answer.catch(() => undefined);
    await settled(() => expect(started[0]?.waits).toBe(1));
    const next = host.stop().then(() => host.call((api) => api.count()));
    await expect(answer).rejects.toMatchObject({ code: 'JOB_CANCELLED' });
    await expect(next).resolves.toBe(2);
    // Had the first worker's end been taken for the second one's, a third would answer here.
    await expect(host.call((api) => api.count())).resolves.toBe(2);
    expect([started.length, lost]).toEqual([2, 0]);
  });
});
