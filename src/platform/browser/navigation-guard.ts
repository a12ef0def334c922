/**
 * Closes the doors that no policy directive covers: a script that leads the page to another origin, a window opened there, and
 * WebRTC, which sends to any address. A link that the reader follows is let through.
 * These guards hold against mistakes of our own and of libraries; a hostile script could find ways round them (SECURITY.md).
 * Source: HTML, the `navigate` event (cancelable for the page's own navigations).
 */
import type { RequestReport } from './network-report.ts';

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string };
  readonly userInitiated: boolean;
}

type Report = (entry: RequestReport) => void;

/** Says whether an address leads to another origin. An address that cannot be read leads nowhere. */
export function isForeign(address: string, base: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const { origin, protocol } = new URL(address, base);
  return origin !== new URL(base).origin && protocol !== 'about:' && protocol !== 'blob:';
}

/** Guards the page for as long as it lives. Each stopped attempt is reported as a blocked request. */
export function closeUnguardedDoors(report: Report): void {
  guardNavigation(report);
  guardWindowOpen(report);
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(globalThis, name);
}

function reportStopped(address: string, report: Report): void {
  const { host } = new URL(address, globalThis.location.href);
  report({ kind: 'request', at: Date.now(), purpose: 'page', host, bytesIn: 0, bytesOut: 0, outcome: 'blocked' });
}

function guardNavigation(report: Report): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (raw) => {
    const event = raw as NavigateEvent;
    const { url } = event.destination;
    if (event.userInitiated || !isForeign(url, globalThis.location.href)) return;
    event.preventDefault();
    reportStopped(url, report);
  });
}

function guardWindowOpen(report: Report): void {
  const open = globalThis.open.bind(globalThis);
  globalThis.open = (url, target, features) => {
    const address = String(url ?? '');
    if (!isForeign(address, globalThis.location.href)) return open(url, target, features);
    reportStopped(address, report);
    return null;
  };
}
