/** `npm start`: installs what is missing, builds, serves the production build and prints its address. */
import path from 'node:path';
import { ensureInstalled } from './setup/install.mjs';
import { PROJECT_ROOT, runTool } from './setup/project.mjs';
import { startServer } from './serve/server.mjs';

const DEFAULT_PORT = 4173;

await ensureInstalled();
console.log('Building ...');
const build = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { env: { NODE_ENV: 'production' } });
if (build.code !== 0) process.exit(build.code);

try {
  const server = await startServer({ root: path.join(PROJECT_ROOT, 'dist'), port: Number(process.env.PORT ?? DEFAULT_PORT) });
  console.log(`\nPlainchart is ready at ${server.address}\nPress Ctrl+C to stop.`);
} catch (error) {
  const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
  console.error(taken ? 'That port is taken. Set another one: PORT=4174 npm start' : error);
  process.exit(1);
}
