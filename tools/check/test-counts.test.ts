import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlaywrightCounts, readVitestCounts, sumUp } from './test-counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'plainchart-counts-'));

function report(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('test counts', () => {
  it('reads vitest reports and counts a file that does not load as a failure', () => {
    const file = report('vitest.json', {
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
      ],
    });
    expect(readVitestCounts(file)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('reads Playwright reports and counts errors outside tests', () => {
    const file = report('playwright.json', { stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 4 }, errors: [{}] });
    expect(readPlaywrightCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 4 });
  });

  it('takes a missing report for no tests', () => {
    expect(readVitestCounts(path.join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('counts a failed check without tests as one failure, and a failed suite once', () => {
    const results = [
      { ok: false },
      { ok: false, counts: { passed: 4, failed: 2, skipped: 0 } },
      { ok: true, counts: { passed: 5, failed: 0, skipped: 1 } },
    ];
    expect(sumUp(results)).toEqual({ passed: 9, failed: 3 });
  });
});
