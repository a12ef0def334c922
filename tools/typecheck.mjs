/** Type-checks each world by its own tsconfig (config/tsconfig.*.json), skipping a world that has no files yet. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT, runTool } from './setup/project.mjs';

const NO_INPUTS = 'TS18003';

const configs = readdirSync(path.join(PROJECT_ROOT, 'config'))
  .filter((name) => /^tsconfig\.[\w-]+\.json$/.test(name) && name !== 'tsconfig.base.json')
  .sort();

let failed = 0;
for (const name of configs) {
  const { code, output } = await runTool('typescript/bin/tsc', ['-p', path.join('config', name), '--pretty', 'false'], { quiet: true });
  const empty = output.includes(NO_INPUTS);
  if (code !== 0 && !empty) {
    failed += 1;
    process.stdout.write(output);
  }
  console.log(`${code === 0 ? 'ok     ' : empty ? 'no files' : 'FAILED '} ${name}`);
}
process.exit(failed === 0 ? 0 : 1);
