import { describe, expect, it, vi } from 'vitest';
import { ENTRY_LIMIT, NetworkMeter } from './network-meter.ts';
import type { RequestReport } from './network-report.ts';
import { describeBytes, describeNetwork } from './network-words.ts';
import { countOncePerPolicy } from './watch-network.ts';

const REPORT: RequestReport = { kind: 'request', at: 50, purpose: 'script', host: 'chart.example.org', bytesIn: 100, bytesOut: 0, outcome: 'done' };
const READY = { state: 'ready', updateWaiting: false, isolated: true } as const;

describe('the network meter', () => {
  it('tells loading from what comes after, by when a request began', () => {
    const meter = new NetworkMeter();
    meter.record(REPORT);
    meter.markReady('ready-offline', 100);
    meter.record({ ...REPORT, at: 99 });
    meter.record({ ...REPORT, at: 101, bytesOut: 7 });
    const { total, afterLoad, entries } = meter.getSnapshot();
    expect(total).toEqual({ requests: 3, bytesIn: 300, bytesOut: 7, blocked: 0 });
    expect(afterLoad).toEqual({ requests: 1, bytesIn: 100, bytesOut: 7, blocked: 0 });
    expect(entries.map((entry) => entry.afterLoad)).toEqual([false, false, true]);
  });

  it('counts a stopped request as blocked, not as sent', () => {
    const meter = new NetworkMeter();
    meter.record({ ...REPORT, outcome: 'blocked' });
    expect(meter.getSnapshot().total).toEqual({ requests: 0, bytesIn: 0, bytesOut: 0, blocked: 1 });
  });

  it('tells its listeners of each change and keeps its snapshot in between', () => {
    const meter = new NetworkMeter();
    const listener = vi.fn();
    const end = meter.subscribe(listener);
    expect(meter.getSnapshot()).toBe(meter.getSnapshot());
    meter.record(REPORT);
    meter.markReady('ready-offline', 1);
    meter.markReady('ready-offline', 2);
    end();
    meter.record(REPORT);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('goes from online to offline readiness, never back', () => {
    const meter = new NetworkMeter();
    meter.markReady('ready-online', 1);
    meter.markReady('ready-offline', 2);
    meter.markReady('ready-online', 3);
    expect(meter.getSnapshot().phase).toBe('ready-offline');
  });

  it('forgets the oldest entries, never the totals', () => {
    const meter = new NetworkMeter();
    for (let index = 0; index < ENTRY_LIMIT + 5; index += 1) meter.record(REPORT);
    expect(meter.getSnapshot().entries).toHaveLength(ENTRY_LIMIT);
    expect(meter.getSnapshot().entries[0]?.id).toBe(6);
    expect(meter.getSnapshot().total.requests).toBe(ENTRY_LIMIT + 5);
  });
});

describe('the words of the status', () => {
  it('name zero, received, and blocked', () => {
    const meter = new NetworkMeter();
    meter.markReady('ready-offline', 100);
    expect(describeNetwork(meter.getSnapshot(), READY)).toBe('0 bytes sent, ready offline');
    meter.record({ ...REPORT, at: 200, bytesIn: 82_000_000 });
    expect(describeNetwork(meter.getSnapshot(), READY)).toBe('82 MB received, 0 bytes sent, ready offline');
    meter.record({ ...REPORT, at: 200, outcome: 'blocked' });
    expect(describeNetwork(meter.getSnapshot(), READY)).toBe('1 request blocked, 0 bytes sent, ready offline');
  });

  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1500, '2 kB'],
    [82_400_000, '82 MB'],
  ])('%i is %s', (count, words) => {
    expect(describeBytes(count)).toBe(words);
  });
});

describe('violations told once per policy', () => {
  it('count once for a header and a meta policy, and again when it happens again', () => {
    const isFirst = countOncePerPolicy();
    const violation = { blockedURI: 'https://elsewhere.example.net', effectiveDirective: 'connect-src', disposition: 'enforce' };
    const told = ['header', 'meta', 'header', 'meta', 'meta'].map((policy) => isFirst(violation, policy));
    expect(told).toEqual([true, false, true, false, true]);
    expect(isFirst({ ...violation, effectiveDirective: 'img-src' }, 'meta')).toBe(true);
  });
});
