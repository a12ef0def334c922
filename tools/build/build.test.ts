import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../serve/security-headers.mjs';
import { renderHeadersFile } from './headers-plugin.ts';
import { headersByFile, listAppFiles, listStoredFiles, versionOf } from './service-worker-plugin.ts';

function site(content: string): string {
  const root = mkdtempSync(path.join(tmpdir(), 'plainchart-dist-'));
  mkdirSync(path.join(root, 'assets'));
  mkdirSync(path.join(root, 'models/tiny'), { recursive: true });
  mkdirSync(path.join(root, 'ort'));
  for (const name of ['models/tiny/model.onnx', 'ort/ort-wasm-simd-threaded.asyncify.wasm']) writeFileSync(path.join(root, name), 'kept by the model store');
  writeFileSync(path.join(root, 'index.html'), content);
  writeFileSync(path.join(root, 'assets/a b.js'), '1');
  writeFileSync(path.join(root, 'assets/a.js.map'), '{}');
  writeFileSync(path.join(root, '_headers'), '');
  writeFileSync(path.join(root, 'service-worker.js'), '');
  // Larger than the limit at which other tools leave a file out.
  writeFileSync(path.join(root, 'assets/large.wasm'), new Uint8Array(3_000_000));
  return root;
}

describe('the list of the app\'s files', () => {
  it('names every public file of any size but the models, the start page as "/"', () => {
    const files = listAppFiles(site('<p>'));
    expect(files.map(({ url, sizeBytes }) => [url, sizeBytes])).toEqual([
      ['/assets/a%20b.js', 1],
      ['/assets/large.wasm', 3_000_000],
      ['/', 3],
    ]);
    expect(listStoredFiles(site('<p>'))).toEqual(['/models/tiny/model.onnx', '/ort/ort-wasm-simd-threaded.asyncify.wasm']);
    expect(files.every(({ sha256 }) => /^[\w+/]{43}=$/.test(sha256))).toBe(true);
  });

  it('gives the download worker headers of its own', () => {
    const url = '/assets/download.worker-AbCd1234.js';
    const files = [...listAppFiles(site('<p>')), { url, sha256: '', sizeBytes: 1 }];
    const headers = headersByFile(files, ['http://hub.example.org']);
    expect(Object.keys(headers)).toEqual([url]);
    expect(headers[url]?.['Content-Security-Policy']).toContain('connect-src http://hub.example.org;');
    expect(versionOf(files, ['http://hub.example.org'])).not.toBe(versionOf(files, ['http://hub.example.net']));
  });

  it('has one version for one content', () => {
    expect(versionOf(listAppFiles(site('<p>')))).toBe(versionOf(listAppFiles(site('<p>'))));
    expect(versionOf(listAppFiles(site('<p>')))).not.toBe(versionOf(listAppFiles(site('<b>'))));
  });
});

describe('the headers file for static hosts', () => {
  it('holds every header, one a line', () => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(renderHeadersFile()).toContain(`\n  ${name}: ${value}\n`);
  });
});
