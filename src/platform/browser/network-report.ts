/**
 * What one request looks like to the network meter, and the channel on which workers and the service worker report theirs.
 * A report holds a host, a purpose and byte counts; never an address's path or query, which could carry text of a note.
 */

/** BroadcastChannel name. Pages, workers and the service worker of one origin share it. */
export const NETWORK_CHANNEL = 'plainchart-network';

export type RequestPurpose = 'page' | 'script' | 'worker' | 'style' | 'font' | 'image' | 'lexicon' | 'model' | 'offline copy' | 'other';
export type RequestOutcome = 'done' | 'failed' | 'blocked';

/** One request that used the network, or tried to and was stopped. */
export interface RequestReport {
  readonly kind: 'request';
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly purpose: RequestPurpose;
  /** Host and port asked; empty when the browser does not say. */
  readonly host: string;
  /** Bytes of content received: the body, as it came over the network where the browser tells. */
  readonly bytesIn: number;
  /** Bytes that could carry content outwards: see {@link contentBytesOut}. */
  readonly bytesOut: number;
  readonly outcome: RequestOutcome;
  /** Names a request that is told in parts, each with the bytes since the last one. */
  readonly partOf?: string;
}

/**
 * Bytes of a request that could carry content: its body, plus its path and query unless it asks for one of the app's own files.
 * The fixed headers of a request for an own file carry nothing of a note and count as nothing.
 */
export function contentBytesOut(address: URL, ownFile: boolean, bodyBytes: number): number {
  const carried = ownFile ? '' : address.pathname.slice(1);
  return bodyBytes + byteLength(carried) + byteLength(address.search);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

const PURPOSE_BY_KIND: Readonly<Record<string, RequestPurpose>> = {
  document: 'page',
  navigation: 'page',
  script: 'script',
  worker: 'worker',
  sharedworker: 'worker',
  style: 'style',
  css: 'style',
  link: 'other',
  font: 'font',
  image: 'image',
  img: 'image',
};

/** Names the purpose of a request from its path and from what the browser says it is for (destination or initiator type). */
export function purposeOf(path: string, kind: string): RequestPurpose {
  if (path.startsWith('/lexicons/')) return 'lexicon';
  if (path.startsWith('/models/') || path.startsWith('/ort/')) return 'model';
  if (path.includes('.worker-')) return 'worker';
  if (path.endsWith('.woff2')) return 'font';
  if (path.endsWith('.css')) return 'style';
  if (path.endsWith('.js')) return 'script';
  return PURPOSE_BY_KIND[kind] ?? 'other';
}

/** Turns a resource-timing entry into a report; null for one that the service worker answered, which reports it itself. */
export function reportFromTiming(entry: PerformanceResourceTiming, ownOrigin: string): RequestReport | null {
  if (entry.workerStart > 0 || !/^https?:/.test(entry.name)) return null;
  const address = new URL(entry.name);
  const ownFile = address.origin === ownOrigin && address.search === '';
  return {
    kind: 'request',
    at: Math.round(performance.timeOrigin + entry.startTime),
    purpose: purposeOf(address.pathname, entry.initiatorType),
    host: address.host,
    bytesIn: entry.transferSize,
    bytesOut: contentBytesOut(address, ownFile, 0),
    outcome: 'done',
  };
}

/** The parts of a policy violation that the meter reads. */
export interface PolicyViolation {
  readonly blockedURI: string;
  readonly effectiveDirective: string;
  readonly disposition: string;
}

/** Directives whose violation means that a request was stopped; others (a refused string sink, an inline style) made none. */
const FETCH_DIRECTIVE = /^(?:default|script|style|img|font|connect|worker|manifest|media|object|frame|child|prefetch)-src|^form-action/;

/** Turns a policy violation into a report of a stopped request; null where none was about to be made. */
export function reportFromViolation(violation: PolicyViolation, now: number): RequestReport | null {
  if (violation.disposition !== 'enforce' || !FETCH_DIRECTIVE.test(violation.effectiveDirective)) return null;
  // Keywords such as "inline", "eval", "data" and "blob" stand for something that never leaves the machine.
  if (!/^(?:https?|wss?):/.test(violation.blockedURI)) return null;
  return {
    kind: 'request',
    at: now,
    purpose: 'other',
    host: new URL(violation.blockedURI).host,
    bytesIn: 0,
    bytesOut: 0,
    outcome: 'blocked',
  };
}
