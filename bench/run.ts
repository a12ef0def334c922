/**
 * `npm run bench [suite ...]`: runs the suites (all, when none is named), prints each figure beside its
 * floor and aim, and writes bench/baselines/<suite>.json and what is made of them (derived.ts). A suite that has nothing to measure
 * here, a model say, leaves its baseline as it stands.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { derivedFiles, readBaselines } from './derived.ts';
import { meets, type Figure, type MadeFile, type SuiteResult } from './suite.ts';
import { SUITES } from './suites/registry.ts';

const ROOT = new URL('../', import.meta.url);
const BASELINES = new URL('baselines/', import.meta.url);

function lineOf(figure: Figure): string {
  const met = meets(figure, figure.floor);
  const sign = met === undefined ? ' ' : met ? '✓' : '✗';
  const bounds = [figure.floor === undefined ? '' : `floor ${figure.floor}`, figure.aim === undefined ? '' : `aim ${figure.aim}`].filter((part) => part !== '');
  return `  ${sign} ${figure.name}: ${figure.value} ${figure.unit}${bounds.length > 0 ? ` (${bounds.join(', ')})` : ''}`;
}

function keep({ files = [], ...result }: SuiteResult): void {
  mkdirSync(BASELINES, { recursive: true });
  writeFileSync(new URL(`${result.suite}.json`, BASELINES), `${JSON.stringify(result, null, 2)}\n`);
  write(files);
}

function write(files: readonly MadeFile[]): void {
  for (const { path, text } of files) writeFileSync(new URL(path, ROOT), text);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !SUITES.some((suite) => suite.id === id));
if (unknown.length > 0) {
  process.stderr.write(`No suite is called ${unknown.join(', ')}. Suites: ${SUITES.map((suite) => suite.id).join(', ')}\n`);
  process.exit(2);
}
let missed = 0;
for (const suite of SUITES.filter((one) => wanted.length === 0 || wanted.includes(one.id))) {
  const result = await suite.run();
  const lines = result.figures.length === 0 ? ['    nothing to measure here'] : result.figures.map(lineOf);
  process.stdout.write(`\n${result.suite}: ${result.about}\n${lines.join('\n')}\n`);
  missed += result.figures.filter((figure) => meets(figure, figure.floor) === false).length;
  if (result.figures.length > 0) keep(result);
}
write(derivedFiles(readBaselines(BASELINES)));
process.stdout.write(missed === 0 ? '\nEvery floor is met.\n' : `\n${missed} floors are not met.\n`);
process.exitCode = missed === 0 ? 0 : 1;
