/**
 * Connects the network meter to the browser: resource timing and policy violations of this page, and the reports that workers
 * and the service worker send. Also the counterpart inside a worker, which sends its own.
 */
import { NETWORK_CHANNEL, reportFromTiming, reportFromViolation, type PolicyViolation, type RequestReport } from './network-report.ts';
import type { NetworkMeter } from './network-meter.ts';

type Send = (report: RequestReport) => void;

interface ToldViolation extends PolicyViolation {
  /** The policy that was violated, as it was sent. */
  readonly originalPolicy: string;
}

/**
 * A page served with a header and a `<meta>` policy tells each violation once per policy. Counts each once.
 * @returns a function that says whether this telling is the first of its event
 */
export function countOncePerPolicy(): (violation: PolicyViolation, policy: string) => boolean {
  const told = new Map<string, Map<string, number>>();
  return (violation, policy) => {
    const key = `${violation.effectiveDirective} ${violation.blockedURI}`;
    const byPolicy = told.get(key) ?? new Map<string, number>();
    const seen = Math.max(0, ...byPolicy.values());
    const count = (byPolicy.get(policy) ?? 0) + 1;
    told.set(key, byPolicy.set(policy, count));
    return count > seen;
  };
}

/** Sends a report of each request that the policy of this page or worker stopped. */
export function reportViolations(send: Send): void {
  const isFirstTelling = countOncePerPolicy();
  // The event's type is missing in the library for workers, hence the detour.
  globalThis.addEventListener('securitypolicyviolation', (event: unknown) => {
    const violation = event as ToldViolation;
    const report = reportFromViolation(violation, Date.now());
    if (report && isFirstTelling(violation, violation.originalPolicy)) send(report);
  });
}

function observeScope(send: Send): void {
  const origin = globalThis.location.origin;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const report = reportFromTiming(entry as PerformanceResourceTiming, origin);
      if (report) send(report);
    }
  });
  reportViolations(send);
  // Not every type exists in a worker; `observe` ignores the unknown.
  for (const type of ['resource', 'navigation']) observer.observe({ type, buffered: true });
}

function isReport(data: unknown): data is RequestReport {
  return typeof data === 'object' && data !== null && (data as { kind?: unknown }).kind === 'request';
}

/** Feeds the meter for as long as the page lives; call once, early. */
export function watchNetwork(meter: NetworkMeter): void {
  observeScope((report) => {
    meter.record(report);
  });
  new BroadcastChannel(NETWORK_CHANNEL).addEventListener('message', (event: MessageEvent<unknown>) => {
    if (isReport(event.data)) meter.record(event.data);
  });
}

/** Inside a worker: sends this worker's requests and stopped requests to the page's meter. */
export function reportWorkerNetwork(): void {
  const channel = new BroadcastChannel(NETWORK_CHANNEL);
  observeScope((report) => {
    channel.postMessage(report);
  });
}
