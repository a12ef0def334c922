import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HUB_ORIGINS, SECURITY_HEADERS, metaPolicy, securityHeadersFor } from './security-headers.mjs';
import { startServer } from './server.mjs';

const root = mkdtempSync(path.join(tmpdir(), 'plainchart-serve-'));
const logFile = path.join(root, '..', `${path.basename(root)}.log`);
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  mkdirSync(path.join(root, 'assets'));
  mkdirSync(path.join(root, 'lexicons'));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>t</title>');
  writeFileSync(path.join(root, 'assets/engine.worker-AbCd1234.js'), 'self;');
  writeFileSync(path.join(root, 'lexicons/tests.0123456789ab.tsv.gz'), 'gz');
  server = await startServer({ root, port: 0, logFile });
});

afterAll(() => server.close());

/** Sends one request without the clean-up that fetch gives to addresses. */
function ask(target: string, method = 'GET'): Promise<{ status: number; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path: target, method }, (response) => {
      response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it.each([
    ['/', 'GET', 200, 'text/html; charset=utf-8'],
    ['/assets/engine.worker-AbCd1234.js', 'GET', 200, 'text/javascript; charset=utf-8'],
    ['/lexicons/tests.0123456789ab.tsv.gz', 'GET', 200, 'application/gzip'],
    ['/', 'HEAD', 200, 'text/html; charset=utf-8'],
    ['/missing', 'GET', 404, 'text/plain; charset=utf-8'],
    ['/%ff', 'GET', 404, 'text/plain; charset=utf-8'],
    ['/../../etc/passwd', 'GET', 404, 'text/plain; charset=utf-8'],
    ['/', 'POST', 405, 'text/plain; charset=utf-8'],
  ])('sends every security header on %s %s', async (target, method, status, type) => {
    const response = await ask(target, method);
    expect(response.status).toBe(status);
    expect(response.headers['content-type']).toBe(type);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(response.headers[name.toLowerCase()], name).toBe(value);
  });

  it('never marks a compressed lexicon as an encoding, which the browser would undo by itself', async () => {
    expect((await ask('/lexicons/tests.0123456789ab.tsv.gz')).headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['/assets/engine.worker-AbCd1234.js', 'public, max-age=31536000, immutable'],
    ['/lexicons/tests.0123456789ab.tsv.gz', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
  ])('lets a browser keep %s as "%s"', async (target, expected) => {
    expect((await ask(target)).headers['cache-control']).toBe(expected);
  });

  it.each([
    [{ Range: 'bytes=0-1' }, 206, 'bytes 0-1/2'], [{ Range: 'bytes=1-' }, 206, 'bytes 1-1/2'], [{ Range: 'bytes=1-99' }, 206, 'bytes 1-1/2'],
    [{ Range: 'bytes=2-' }, 416, 'bytes */2'], [{ Range: 'bytes=1-0' }, 200, null], [{ Range: 'bytes=-1' }, 200, null], [{ Range: 'bytes=0-0,1-1' }, 200, null],
    [{ Range: 'bytes=1-', 'If-Range': '"another"' }, 200, null],
  ])('answers %j with %i', async (headers: Record<string, string>, status, contentRange) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/lexicons/tests.0123456789ab.tsv.gz`, { headers });
    expect([response.status, response.headers.get('content-range')]).toEqual([status, contentRange]);
    const part = /^bytes (\d)-(\d)/.exec(contentRange ?? '');
    if (status < 400) expect(await response.text()).toBe(part === null ? 'gz' : 'gz'.slice(Number(part[1]), Number(part[2]) + 1));
    expect(response.headers.get('content-security-policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
  });

  it('goes on with a file that is still the same', async () => {
    const address = `http://127.0.0.1:${server.port}/lexicons/tests.0123456789ab.tsv.gz`;
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    const rest = await fetch(address, { headers: { Range: 'bytes=1-', 'If-Range': etag } });
    expect([rest.status, await rest.text()]).toEqual([206, 'z']);
  });

  it('answers an unchanged file with 304 and the headers', async () => {
    const first = await fetch(`http://127.0.0.1:${server.port}/`);
    const again = await fetch(`http://127.0.0.1:${server.port}/`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
    expect(again.headers.get('content-security-policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
  });

  it('sends them on a request that is not HTTP', async () => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write('nonsense\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString())).on('close', () => resolve(text)).on('error', reject);
    });
    expect(answer).toContain('400 Bad Request');
    expect(answer).toContain(`Content-Security-Policy: ${SECURITY_HEADERS['Content-Security-Policy']}`);
  });

  it('logs requests only where a test asked for it', async () => {
    await ask('/logged-for-a-test?q=1');
    await expect.poll(() => readFileSync(logFile, 'utf8')).toContain('"/logged-for-a-test?q=1"');
  });
});

describe('the policy', () => {
  it('allows no inline code, no eval, no foreign host', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('opens the hub to the download worker, which may ask nothing else, and to no other address', () => {
    const policy = securityHeadersFor('/assets/download.worker-AbCd1234.js')['Content-Security-Policy'];
    expect(policy).toContain(`connect-src ${HUB_ORIGINS.join(' ')};`);
    expect(policy?.replace(/connect-src [^;]*/, "connect-src 'self'")).toBe(SECURITY_HEADERS['Content-Security-Policy']);
    for (const other of ['/', '/assets/engine.worker-AbCd1234.js', '/assets/models.worker-AbCd1234.js', '/service-worker.js', '/assets/download.worker-AbCd1234.js.map', '/x/assets/download.worker-AbCd1234.js']) {
      expect(securityHeadersFor(other), other).toBe(SECURITY_HEADERS);
    }
  });

  it('leaves out of the meta element what a browser ignores there', () => {
    expect(metaPolicy()).not.toContain('frame-ancestors');
    expect(metaPolicy()).toContain("connect-src 'self'");
  });
});
