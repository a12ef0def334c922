/**
 * Serves a build: `node tools/serve.mjs [--root dist] [--port 4173] [--log file] [--bare] [--hub origin]`.
 * PORT in the environment sets the port; `--hub` names the one host that the download worker may ask, in tests.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from './serve/server.mjs';

const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: 'dist' },
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    log: { type: 'string' },
    bare: { type: 'boolean', default: false },
    hub: { type: 'string' },
  },
});

const server = await startServer({
  root: path.resolve(projectRoot, values.root),
  port: Number(values.port),
  bare: values.bare,
  ...(values.hub ? { hubOrigins: [values.hub] } : {}),
  ...(values.log ? { logFile: path.resolve(projectRoot, values.log) } : {}),
});
console.log(`Plainchart is served at ${server.address}`);
