import { defineConfig } from '@playwright/test';
import { PORTS, REQUEST_LOGS } from './e2e/fixtures/servers.ts';
import { browserArgs, findBrowser } from './tools/setup/find-browser.mjs';

const browser = await findBrowser();

/** Serves a folder with the headers of production and writes each request to a log that the tests read. */
function serve(root: string, port: number, log: string, ...flags: string[]): string {
  return ['node tools/serve.mjs', '--root', root, '--port', String(port), '--log', log, ...flags].join(' ');
}

const buildWithoutModel = 'node node_modules/vite/bin/vite.js build --logLevel warn --config tools/model-fixture/vite.config.ts';
const withoutModel = '.cache/model-app-0';
const buildProbe = 'node node_modules/vite/bin/vite.js build --logLevel warn --config tools/policy-probe/vite.config.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e/results',
  // One worker: the machine has two cores, and the tests read the server's log.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Of use only to a test that fails: a busy machine takes many times what a quiet one does, and nothing here is timed.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${PORTS.app}`,
    launchOptions: {
      executablePath: browser.executablePath,
      args: browserArgs(),
      env: { ...(process.env as Record<string, string>), ...browser.env },
    },
    // Otherwise the browser lets a page write for as long as it remembers the click: on a busy machine it has forgotten by then.
    permissions: ['clipboard-write'],
    // A trace or a video would put the text of a note on the disk.
    trace: 'off',
    video: 'off',
    screenshot: 'off',
  },
  webServer: [
    {
      // The production build in all but the model: see tools/model-fixture/vite.config.ts.
      command: `${buildWithoutModel} && ${serve(withoutModel, PORTS.app, REQUEST_LOGS.app)}`,
      env: { NODE_ENV: 'production', PLAINCHART_FIXTURE_VERSION: '0' },
      port: PORTS.app,
      reuseExistingServer: false,
      timeout: 180_000,
    },
    { command: serve('dist', PORTS.shipped, REQUEST_LOGS.shipped), port: PORTS.shipped, reuseExistingServer: false },
    { command: serve('e2e/fixtures/outside', PORTS.outside, REQUEST_LOGS.outside, '--bare'), port: PORTS.outside, reuseExistingServer: false },
    { command: serve(withoutModel, PORTS.bareHost, REQUEST_LOGS.bareHost, '--bare'), port: PORTS.bareHost, reuseExistingServer: false },
    {
      command: `${buildProbe} && ${serve('.cache/policy-probe', PORTS.probe, REQUEST_LOGS.probe)}`,
      port: PORTS.probe,
      reuseExistingServer: false,
      timeout: 180_000,
    },
  ],
});
