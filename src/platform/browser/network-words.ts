/** The words of the "Network activity" status. They change with the state, not with every byte, as the status is read aloud. */
import type { NetworkSnapshot } from './network-meter.ts';
import type { OfflineSnapshot } from './offline.ts';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** Bytes as people read them: "0 bytes", "12 kB", "82 MB". */
export function describeBytes(count: number): string {
  if (count < KILOBYTE) return count === 1 ? '1 byte' : `${String(count)} bytes`;
  if (count < MEGABYTE) return `${String(Math.round(count / KILOBYTE))} kB`;
  return `${String(Math.round(count / MEGABYTE))} MB`;
}

const OFFLINE_WORDS: Readonly<Record<OfflineSnapshot['state'], string>> = {
  unavailable: 'needs the server to load',
  preparing: 'getting ready',
  ready: 'ready offline',
  failed: 'not ready offline',
};

/** One line: what was sent since the app was loaded, and whether it works without a network. */
export function describeNetwork(network: NetworkSnapshot, offline: OfflineSnapshot): string {
  const { blocked, bytesIn, bytesOut } = network.afterLoad;
  const readiness = OFFLINE_WORDS[offline.state];
  if (blocked > 0) return `${String(blocked)} ${blocked === 1 ? 'request' : 'requests'} blocked, ${describeBytes(bytesOut)} sent, ${readiness}`;
  const received = bytesIn > 0 ? `${describeBytes(bytesIn)} received, ` : '';
  return `${received}${describeBytes(bytesOut)} sent, ${readiness}`;
}
