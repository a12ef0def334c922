/**
 * `npm test`: installs what is missing, finds a browser, runs every check, prints a table and closes with "N passed, N failed".
 * `--long` adds the long set: tests tagged @long, and vitest with PLAINCHART_LONG=1.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './setup/install.mjs';
import { PROJECT_ROOT, runCommand, runTool } from './setup/project.mjs';
import { readPlaywrightCounts, readVitestCounts, sumUp } from './check/test-counts.mjs';

const long = process.argv.includes('--long');
const reports = path.join(PROJECT_ROOT, '.cache/reports');
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

await ensureInstalled();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Imported only now: finding a browser needs packages.
const { findBrowser } = await import('./setup/find-browser.mjs');
const browser = await findBrowser();
console.log(`Browser: ${browser.executablePath} (${browser.source})`);

const env = {
  PLAINCHART_CHROMIUM: browser.executablePath,
  PLAINCHART_LONG: long ? '1' : undefined,
  ...browser.env,
};

const steps = [
  { name: 'types', run: () => runCommand(process.execPath, ['tools/typecheck.mjs']) },
  { name: 'lint', run: () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings=0']) },
  {
    name: 'import rules',
    run: () =>
      runTool('dependency-cruiser/bin/dependency-cruise.mjs', ['src', 'workers', 'bench', '--config', '.dependency-cruiser.cjs']),
  },
  {
    name: 'unit',
    run: () =>
      runTool(
        'vitest/vitest.mjs',
        ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
        { env: { PLAINCHART_LONG: env.PLAINCHART_LONG } },
      ),
    counts: () => readVitestCounts(vitestReport),
  },
  { name: 'build', run: () => runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { env: { NODE_ENV: 'production' } }) },
  {
    name: 'end to end',
    needs: 'build',
    run: () =>
      runTool('playwright/cli.js', ['test', '--pass-with-no-tests', ...(long ? [] : ['--grep-invert', '@long'])], {
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
      }),
    counts: () => readPlaywrightCounts(playwrightReport),
  },
];

const results = [];
for (const step of steps) {
  if (step.needs && !results.find((result) => result.name === step.needs)?.ok) {
    results.push({ name: step.name, ok: false, seconds: 0, note: `not run: ${step.needs} failed` });
    continue;
  }
  console.log(`\n== ${step.name}`);
  const startedAt = performance.now();
  const { code } = await step.run();
  results.push({
    name: step.name,
    ok: code === 0,
    seconds: (performance.now() - startedAt) / 1000,
    ...(step.counts ? { counts: step.counts() } : {}),
  });
}

console.log('\ncheck         result   seconds   tests');
for (const { name, ok, seconds, counts, note } of results) {
  const tests = counts ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : (note ?? '');
  console.log(`${name.padEnd(13)} ${(ok ? 'ok' : 'FAILED').padEnd(8)} ${seconds.toFixed(1).padStart(7)}   ${tests}`.trimEnd());
}
const { passed, failed } = sumUp(results);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
