/** The production build for the browser suites: built into a folder of its own, served with the headers of production. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { startServer } from '../../tools/serve/server.mjs';
import { browserArgs, findBrowser } from '../../tools/setup/find-browser.mjs';
import { PROJECT_ROOT, runTool } from '../../tools/setup/project.mjs';

/** As it ships, or with no model in it: rules alone, measured without waiting for the model to read along. */
export type Variant = 'as it ships' | 'without its model';

const BUILDS: Readonly<Record<Variant, { readonly folder: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> }>> = {
  'as it ships': { folder: path.join(PROJECT_ROOT, '.cache/bench/dist'), args: [], env: {} },
  'without its model': {
    folder: path.join(PROJECT_ROOT, '.cache/bench/dist-without-model'),
    args: ['--config', 'tools/model-fixture/vite.config.ts'], env: { PLAINCHART_FIXTURE_VERSION: '0' },
  },
};

export interface BuiltChunk {
  readonly file: string;
  /** Keys of chunks that are fetched with this one. */
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
export interface ProductionBuild {
  /** Absolute path. */
  readonly folder: string;
  /** Chunks of the page by key, as Vite names them; `index.html` is where the page begins. */
  readonly chunks: Readonly<Record<string, BuiltChunk>>;
}
export interface ServedApp {
  readonly address: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

const built = new Map<Variant, Promise<ProductionBuild>>();

/** Builds each variant once a run. @throws Error with the tool's output when the build fails */
export function productionBuild(variant: Variant = 'as it ships'): Promise<ProductionBuild> {
  const known = built.get(variant) ?? build(variant);
  built.set(variant, known);
  return known;
}

async function build(variant: Variant): Promise<ProductionBuild> {
  const { folder, args, env } = BUILDS[variant];
  const { code, output } = await runTool('vite/bin/vite.js', ['build', ...args, '--outDir', folder, '--emptyOutDir', '--manifest', '--logLevel', 'warn'], { quiet: true, env });
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  return { folder, chunks: JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as ProductionBuild['chunks'] };
}

/** Serves the build and starts the test browser. */
export async function openBuild(variant?: Variant): Promise<ServedApp> {
  const { folder } = await productionBuild(variant);
  const server = await startServer({ root: folder, port: 0 });
  const found = await findBrowser();
  const browser = await chromium.launch({ executablePath: found.executablePath, args: browserArgs(), env: { ...(process.env as Record<string, string>), ...found.env } });
  return {
    address: server.address, browser,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
