import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

type Packages = Record<string, { version: string; optional?: boolean }>;

function project(wanted: Packages, installed?: Packages): string {
  const root = mkdtempSync(path.join(tmpdir(), 'plainchart-install-'));
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': { version: '1.0.0' }, ...wanted } }));
  if (installed) {
    mkdirSync(path.join(root, 'node_modules'));
    writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return root;
}

const ONE = { 'node_modules/a': { version: '1.0.0' } };

describe('isInstalled', () => {
  it.each([
    ['nothing is there', project(ONE), false],
    ['everything is there', project(ONE, ONE), true],
    ['a version differs', project(ONE, { 'node_modules/a': { version: '0.9.0' } }), false],
    ['a package is missing', project({ ...ONE, 'node_modules/b': { version: '2.0.0' } }, ONE), false],
    ['a package for another platform is missing', project({ ...ONE, 'node_modules/b': { version: '2.0.0', optional: true } }, ONE), true],
  ])('when %s', (_when, root, expected) => {
    expect(isInstalled(root)).toBe(expected);
  });
});
