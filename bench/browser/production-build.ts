/** The production build for the browser suites: built into a folder of its own, served with the headers of production. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { startServer } from '../../tools/serve/server.mjs';
import { browserArgs, findBrowser } from '../../tools/setup/find-browser.mjs';
import { PROJECT_ROOT, runTool } from '../../tools/setup/project.mjs';

const FOLDER = path.join(PROJECT_ROOT, '.cache/bench/dist');

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

let built: Promise<ProductionBuild> | undefined;

/** Builds once a run. @throws Error with the tool's output when the build fails */
export function productionBuild(): Promise<ProductionBuild> {
  return (built ??= build());
}

async function build(): Promise<ProductionBuild> {
  const { code, output } = await runTool('vite/bin/vite.js', ['build', '--outDir', FOLDER, '--emptyOutDir', '--manifest', '--logLevel', 'warn'], { quiet: true });
  if (code !== 0) throw new Error(`The build failed.\n${output}`);
  return { folder: FOLDER, chunks: JSON.parse(readFileSync(path.join(FOLDER, '.vite/manifest.json'), 'utf8')) as ProductionBuild['chunks'] };
}

/** Serves the build and starts the test browser. */
export async function openBuild(): Promise<ServedApp> {
  const { folder } = await productionBuild();
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
