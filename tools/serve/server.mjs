/**
 * A static server for the production build: public files only, GET and HEAD only, the security headers on every response,
 * and no log unless a test asks for one. It listens on the loopback address alone.
 */
import { createReadStream } from 'node:fs';
import { appendFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { readRange } from './byte-range.mjs';
import { HUB_ORIGINS, SECURITY_HEADERS, setSecurityHeaders } from './security-headers.mjs';
import { readPublicFiles } from './static-files.mjs';

const RAW_HEADERS = Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

/**
 * Starts the server.
 * @param {{ root: string, port: number, host?: string, logFile?: string, bare?: boolean, hubOrigins?: readonly string[] }} options
 *   `root` the folder to serve; `port` 0 takes a free one; `logFile` gets one JSON line a request (for tests); `bare` leaves the
 *   security headers out, as a static host would (for tests of the service worker); `hubOrigins` stand in for the hub (for tests).
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({ root, port, host = '127.0.0.1', logFile, bare = false, hubOrigins = HUB_ORIGINS }) {
  const files = readPublicFiles(root);
  if (logFile) await writeFile(logFile, '');
  const server = createServer((request, response) => {
    if (logFile) void logRequest(logFile, request);
    if (!bare) setSecurityHeaders(response, addressOf(request.url ?? '/'), hubOrigins);
    answer(files, request, response);
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end(`HTTP/1.1 400 Bad Request\r\n${RAW_HEADERS}Content-Length: 0\r\nConnection: close\r\n\r\n`);
  });
  // A WebSocket handshake never reaches the request handler: log it as well, then refuse it.
  server.on('upgrade', (request, socket) => {
    if (logFile) void logRequest(logFile, request);
    socket.end(`HTTP/1.1 403 Forbidden\r\n${RAW_HEADERS}Content-Length: 0\r\nConnection: close\r\n\r\n`);
  });
  await listen(server, port, host);
  const actualPort = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  return {
    address: `http://localhost:${actualPort}`,
    port: actualPort,
    close: () => closeServer(server),
  };
}

/** One line a request: never sent anywhere, written only where a test named a file. */
function logRequest(logFile, request) {
  const line = JSON.stringify({
    at: Date.now(),
    method: request.method,
    url: request.url,
    destination: request.headers['sec-fetch-dest'] ?? null,
    mode: request.headers['sec-fetch-mode'] ?? null,
  });
  return appendFile(logFile, `${line}\n`);
}

function answer(files, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'Only GET and HEAD are answered here.');
  }
  const found = files.get(addressOf(request.url ?? '/'));
  if (!found) return refuse(response, 404, 'There is no such file.');
  response.setHeader('ETag', found.etag);
  response.setHeader('Cache-Control', found.cacheControl);
  if (request.headers['if-none-match'] === found.etag) {
    response.writeHead(304).end();
    return undefined;
  }
  return send(found, readRange(request.headers, found), request.method === 'HEAD', response);
}

/**
 * Sends a file, or the part of it that was asked for.
 * @param {import('./static-files.mjs').PublicFile} found
 * @param {import('./byte-range.mjs').ByteRange | 'whole' | 'outside'} range
 * @param {boolean} headersOnly
 * @param {import('node:http').ServerResponse} response
 */
function send(found, range, headersOnly, response) {
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === 'outside') {
    response.setHeader('Content-Range', `bytes */${found.sizeBytes}`);
    return refuse(response, 416, 'There is no such part of the file.');
  }
  const { first, last } = range === 'whole' ? { first: 0, last: found.sizeBytes - 1 } : range;
  if (range !== 'whole') response.setHeader('Content-Range', `bytes ${first}-${last}/${found.sizeBytes}`);
  response.writeHead(range === 'whole' ? 200 : 206, { 'Content-Type': found.contentType, 'Content-Length': last - first + 1 });
  if (headersOnly || found.sizeBytes === 0) {
    response.end();
    return undefined;
  }
  createReadStream(found.file, { start: first, end: last })
    .on('error', () => response.destroy())
    .pipe(response);
  return undefined;
}

/** The path of a request without its query; an address that cannot be decoded matches no file. */
function addressOf(url) {
  const [pathname = '/'] = url.split('?', 1);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}

function refuse(response, status, message) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${message}\n`);
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
}

function closeServer(server) {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
  });
}
