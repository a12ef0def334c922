/**
 * Builds the app for the tests of the model store: with a made-up model that ships, and a host on this machine in place of the hub.
 * `PLAINCHART_FIXTURE_VERSION=1 PLAINCHART_HUB=http://localhost:4279 npx vite build --config tools/model-fixture/vite.config.ts` writes
 * .cache/model-app-1. Version 0 has no model and the true hub: what most tests and the browser bench of the rules run on, so that rules
 * alone say what is found and nothing waits for a model. Everything else is the production build.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vite';
import { appConfig } from '../build/app-config.ts';
import { shippedFixture } from './shipped.ts';

const projectRoot = path.resolve(import.meta.dirname, '../..');
const version = process.env['PLAINCHART_FIXTURE_VERSION'] ?? '1';
const hub = process.env['PLAINCHART_HUB'] ?? '';
const NO_MODEL = '0';
const publicDir = path.join(projectRoot, `.cache/model-fixture-${version}`);

/** The public folder of the fixture: the app's own files without its models, and the made-up model. */
function writePublicFolder(): void {
  rmSync(publicDir, { recursive: true, force: true });
  const folder = path.join(publicDir, 'models/plainchart-tagger');
  cpSync(path.join(projectRoot, 'public'), publicDir, { recursive: true, filter: (from) => !from.startsWith(path.join(projectRoot, 'public/models')) });
  if (version === NO_MODEL) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(shippedFixture(version))) writeFileSync(path.join(folder, name), bytes);
}

writePublicFolder();
const config = appConfig({ projectRoot, publicDir, outDir: path.join(projectRoot, `.cache/model-app-${version}`), ...(version === NO_MODEL ? {} : { hubOrigins: [hub] }) });

export default defineConfig({ ...config, build: { ...config.build, emptyOutDir: true } });
