import { describe, expect, it } from 'vitest';
import { findAppFile, withSecurityHeaders } from './app-files.ts';

const FILES = [
  { url: '/', sha256: 'a', sizeBytes: 1 },
  { url: '/assets/index-AbCd1234.js', sha256: 'b', sizeBytes: 2 },
];

describe('the service worker\'s files', () => {
  it('answers to both names of the start page, and to nothing that was not built', () => {
    expect(findAppFile(FILES, '/')?.sha256).toBe('a');
    expect(findAppFile(FILES, '/index.html')?.sha256).toBe('a');
    expect(findAppFile(FILES, '/assets/index-AbCd1234.js')?.sha256).toBe('b');
    expect(findAppFile(FILES, '/assets/')).toBeUndefined();
    expect(findAppFile(FILES, '/assets/index-AbCd1234.js.map')).toBeUndefined();
  });

  it('puts the headers on a response, over what a host sent, and keeps the rest', async () => {
    const response = new Response('text', {
      status: 203,
      headers: { 'Content-Type': 'text/plain', 'Content-Security-Policy': 'default-src *' },
    });
    const kept = withSecurityHeaders(response, { 'Content-Security-Policy': "default-src 'none'" }, response.body);
    expect(kept.status).toBe(203);
    expect(kept.headers.get('content-security-policy')).toBe("default-src 'none'");
    expect(kept.headers.get('content-type')).toBe('text/plain');
    expect(await kept.text()).toBe('text');
  });
});
