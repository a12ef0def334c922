/**
 * Stops the page from being led to another origin by a script: no policy directive covers that, and an address can carry text.
 * A link that the reader follows is let through. Source: HTML, the `navigate` event (cancelable for the page's own navigations).
 */
import type { RequestReport } from './network-report.ts';

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string };
  readonly userInitiated: boolean;
}

/** Says whether a navigation must be stopped. */
export function isUnasked(event: Pick<NavigateEvent, 'destination' | 'userInitiated'>, ownOrigin: string): boolean {
  const { origin, protocol } = new URL(event.destination.url);
  const stays = origin === ownOrigin || protocol === 'about:' || protocol === 'blob:';
  return !stays && !event.userInitiated;
}

/** Guards the page for as long as it lives. Does nothing in a browser without the Navigation API. */
export function guardNavigation(report: (entry: RequestReport) => void): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (raw) => {
    const event = raw as NavigateEvent;
    if (!isUnasked(event, globalThis.location.origin)) return;
    event.preventDefault();
    const { host } = new URL(event.destination.url);
    report({ kind: 'request', at: Date.now(), purpose: 'page', host, bytesIn: 0, bytesOut: 0, outcome: 'blocked' });
  });
}
