/**
 * Requests that are not for the app's own files: those to our own origin pass on to the network, uncached and reported;
 * those to any other origin are refused and reported. The policy should have stopped the latter already: this is the second lock.
 */
import { contentBytesOut, purposeOf, type RequestReport } from '../../src/platform/browser/network-report.ts';
import { withSecurityHeaders } from './app-files.ts';
import { STORED_FILES } from './build-values.ts';

type Send = (report: RequestReport) => void;

/** The service worker's own script and the model store's files are not among its files, and asking for them tells nothing. */
const isPublic = (pathname: string): boolean => pathname === self.location.pathname || STORED_FILES.includes(pathname);

function describe(request: Request, bodyBytes: number): Omit<RequestReport, 'outcome' | 'bytesIn'> {
  const address = new URL(request.url);
  return {
    kind: 'request',
    at: Date.now(),
    purpose: purposeOf(address.pathname, request.destination),
    host: address.host,
    bytesOut: contentBytesOut(address, isPublic(address.pathname), bodyBytes),
  };
}

/**
 * Says whether a request is one that the download worker makes: it asks the hub for a file and carries nothing, no cookie and no body.
 * A service worker cannot tell at once who asks, and may not ask the hub itself; the policy of every other part of the app refuses it.
 */
export function isForHub(request: Request, hubOrigin: string): boolean {
  return new URL(request.url).origin === hubOrigin && request.method === 'GET' && request.mode === 'cors' && request.credentials === 'omit';
}

/** Refuses a request to another origin. */
export function refuseForeign(request: Request, report: Send): Response {
  report({ ...describe(request, 0), bytesOut: 0, bytesIn: 0, outcome: 'blocked' });
  return Response.error();
}

/** Sends a request to our own origin on, counting the bytes both ways. */
export async function passOn(request: Request, headers: Readonly<Record<string, string>>, report: Send): Promise<Response> {
  const bodyBytes = request.body ? (await request.clone().arrayBuffer()).byteLength : 0;
  const described = describe(request, bodyBytes);
  let response: Response;
  try {
    response = await fetch(request);
  } catch (error) {
    report({ ...described, bytesIn: 0, outcome: 'failed' });
    throw error;
  }
  if (!response.body) {
    report({ ...described, bytesIn: 0, outcome: 'done' });
    return response;
  }
  const counted = response.body.pipeThrough(countBytes((bytesIn) => {
    report({ ...described, bytesIn, outcome: 'done' });
  }));
  return withSecurityHeaders(response, headers, counted);
}

function countBytes(done: (bytes: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      controller.enqueue(chunk);
    },
    flush() {
      done(bytes);
    },
  });
}
