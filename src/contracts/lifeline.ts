/**
 * How a page learns that a worker is gone. The worker holds a Web Lock for as long as it lives; the
 * browser releases it when the worker ends, however it ends, and the page that waits for the same
 * lock then gets it. No heartbeat, no time limit that a busy worker could miss.
 */
export interface WithLifeline {
  /** Takes the named lock and keeps it; resolves when it is held. */
  holdLifeline(name: string): Promise<void>;
}
