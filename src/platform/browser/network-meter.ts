/**
 * The network meter: every request the app makes or tries to make, as a store for React's `useSyncExternalStore`.
 * In: reports from the page's observers, the workers and the service worker. Out: totals and a list. Nothing is kept on disk.
 */
import type { RequestReport } from './network-report.ts';

/** `loading` until the app said that it is ready; what comes later counts as "after load". */
export type NetworkPhase = 'loading' | 'ready-offline' | 'ready-online';

export interface NetworkTotals {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly blocked: number;
}

export interface NetworkEntry extends RequestReport {
  readonly id: number;
  /** Made after the app was ready. */
  readonly afterLoad: boolean;
}

export interface NetworkSnapshot {
  readonly phase: NetworkPhase;
  /** Everything since the page was opened. */
  readonly total: NetworkTotals;
  /** Since the app was ready: the figures the status line shows. */
  readonly afterLoad: NetworkTotals;
  /** Newest last; at most {@link ENTRY_LIMIT}, the oldest are forgotten first and stay in the totals. */
  readonly entries: readonly NetworkEntry[];
}

export const ENTRY_LIMIT = 500;

const NOTHING: NetworkTotals = { requests: 0, bytesIn: 0, bytesOut: 0, blocked: 0 };
const START: NetworkSnapshot = { phase: 'loading', total: NOTHING, afterLoad: NOTHING, entries: [] };

function add(totals: NetworkTotals, report: RequestReport, isLaterPart: boolean): NetworkTotals {
  if (report.outcome === 'blocked') return { ...totals, blocked: totals.blocked + 1 };
  return {
    requests: totals.requests + (isLaterPart ? 0 : 1),
    bytesIn: totals.bytesIn + report.bytesIn,
    bytesOut: totals.bytesOut + report.bytesOut,
    blocked: totals.blocked,
  };
}

/** An observable store of requests. */
export class NetworkMeter {
  #snapshot = START;
  #nextId = 1;
  #readyAt = Number.POSITIVE_INFINITY;
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` after each change. @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly getSnapshot = (): NetworkSnapshot => this.#snapshot;

  /** Adds one request. One that began before the app was ready belongs to loading, even when its report comes later. */
  record(report: RequestReport): void {
    const { total, afterLoad, entries, phase } = this.#snapshot;
    const before = this.#earlierPart(report);
    const entry: NetworkEntry = before === undefined
      ? { ...report, id: this.#nextId++, afterLoad: report.at >= this.#readyAt }
      : { ...before, outcome: report.outcome, bytesIn: before.bytesIn + report.bytesIn, bytesOut: before.bytesOut + report.bytesOut };
    const others = before === undefined ? entries : entries.filter((one) => one !== before);
    this.#publish({
      phase,
      total: add(total, report, before !== undefined),
      afterLoad: entry.afterLoad ? add(afterLoad, report, before !== undefined) : afterLoad,
      entries: [...others, entry].slice(-ENTRY_LIMIT),
    });
  }

  #earlierPart({ partOf }: RequestReport): NetworkEntry | undefined {
    return partOf === undefined ? undefined : this.#snapshot.entries.find((entry) => entry.partOf === partOf);
  }

  /** Ends loading; later calls may only improve `ready-online` to `ready-offline`. `now` in milliseconds since the epoch. */
  markReady(phase: 'ready-offline' | 'ready-online', now: number): void {
    if (this.#snapshot.phase === 'ready-offline' || this.#snapshot.phase === phase) return;
    if (phase === 'ready-offline') this.#readyAt = now;
    this.#publish({ ...this.#snapshot, phase });
  }

  #publish(snapshot: NetworkSnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}

/** The page's meter. */
export const networkMeter = new NetworkMeter();
