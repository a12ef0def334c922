/** The app's own files as the service worker knows them, and the headers on what it answers. */

/** One public file. `sha256` is base64, as Subresource Integrity writes it. */
export interface AppFile {
  readonly url: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

/**
 * The app file behind a path; the start page answers to both of its names.
 * @param pathname path of an address of our own origin
 */
export function findAppFile(files: readonly AppFile[], pathname: string): AppFile | undefined {
  const wanted = pathname === '/index.html' ? '/' : pathname;
  return files.find((file) => file.url === wanted);
}

/** A copy of a response with the security headers on it, for hosts that send none. */
export function withSecurityHeaders(response: Response, headers: Readonly<Record<string, string>>, body: ReadableStream<Uint8Array<ArrayBuffer>> | null): Response {
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(body, { status: response.status, statusText: response.statusText, headers: all });
}
