import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserArgs, findBrowser } from './find-browser.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'plainchart-browser-'));
const installed = path.join(folder, 'chromium');
writeFileSync(installed, '');

describe('the browser for the tests', () => {
  it('is the one that the variable names', async () => {
    const env = { PLAINCHART_CHROMIUM: installed, PATH: '' };
    expect(await findBrowser({ env, platform: 'linux' })).toMatchObject({ executablePath: installed, source: 'PLAINCHART_CHROMIUM' });
  });

  it('is refused when the variable names nothing, rather than replaced in silence', async () => {
    const env = { PLAINCHART_CHROMIUM: path.join(folder, 'absent'), PATH: folder };
    await expect(findBrowser({ env, platform: 'linux' })).rejects.toThrow('not there');
  });

  it('is an installed one where there is one', async () => {
    expect(await findBrowser({ env: { PATH: folder }, platform: 'linux' })).toMatchObject({ executablePath: installed, source: 'installed' });
  });

  it('makes no traffic of its own', () => {
    expect(browserArgs()).toContain('--disable-background-networking');
  });
});
