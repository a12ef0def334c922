/**
 * Asks a host for a model's file: the whole, or the rest of it. In: an address and where to begin. Out: the body as it arrives. Nothing
 * goes through the HTTP cache: the model store keeps the bytes itself.
 */

/** How a request may be made; the worker that uses it decides. */
export interface HostRules {
  /** Of our own origin nothing is followed elsewhere; a hub sends its files from other hosts. */
  readonly redirect: 'error' | 'follow';
}
interface Asked {
  readonly address: string;
  readonly from: number;
  readonly etag: string | null;
  readonly signal: AbortSignal;
}
interface Opened {
  readonly status: number;
  readonly start: number;
  readonly etag: string | null;
  readonly body: ReadableStream<Uint8Array>;
}

/** @throws TypeError when there is no answer, DOMException when the signal fired */
export async function askModelHost({ address, from, etag, signal }: Asked, { redirect }: HostRules): Promise<Opened> {
  const headers = new Headers();
  if (from > 0) headers.set('Range', `bytes=${from}-`);
  if (from > 0 && etag !== null) headers.set('If-Range', etag);
  const response = await fetch(address, { headers, signal, redirect, cache: 'no-store', credentials: 'omit' });
  const start = response.status === 206 ? startOf(response.headers.get('Content-Range')) ?? from : 0;
  return { status: response.status, start, etag: strongTag(response.headers.get('ETag')), body: response.body ?? new Blob([]).stream() };
}

/** First byte of "bytes 100-199/1000". */
function startOf(contentRange: string | null): number | null {
  const first = /^bytes (\d{1,15})-/.exec(contentRange ?? '')?.[1];
  return first === undefined ? null : Number(first);
}

/** A weak tag (W/"...") says that two contents are alike, not the same: it cannot join two parts of a file. */
const strongTag = (etag: string | null): string | null => (etag !== null && etag.startsWith('"') ? etag : null);
