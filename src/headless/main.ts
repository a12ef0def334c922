/** The headless command: JSON Lines in, JSON Lines out (docs/headless.md). Standard output holds JSON alone. */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { EngineError, loadLexicons } from '../engine/index.ts';
import { nodeLexicons } from '../platform/node/lexicon-source.ts';
import { COMMANDS, readOptions } from './options.ts';
import { processLine, type Settings } from './process-line.ts';
import { openShippedTagger } from './shipped-tagger.ts';

async function settingsFrom(args: readonly string[]): Promise<Settings> {
  const options = readOptions(args);
  const tagger = options.rulesOnly || options.command === 'verify' ? undefined : await openShippedTagger();
  return { options, lexicons: await loadLexicons(nodeLexicons()), seed: options.seed ?? randomUUID(), ...(tagger === undefined ? {} : { tagger }) };
}

/** Waits when the reader of our output is slower than we are, so that memory stays constant. */
function write(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return Promise.resolve();
  return new Promise((resolve) => void process.stdout.once('drain', resolve));
}

async function main(): Promise<number> {
  const settings = await settingsFrom(process.argv.slice(2));
  let failed = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const output = await processLine(line, settings);
    if (output.failed) failed += 1;
    await write(output.json);
  }
  if (failed > 0) process.stderr.write(`${failed} lines could not be processed.\n`);
  return failed > 0 ? 1 : 0;
}

process.stdout.on('error', () => process.exit(1));

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof EngineError ? error : new EngineError('INTERNAL');
  process.stderr.write(`${known.message}\nUse: npm run -s headless -- ${COMMANDS.join('|')} [options] < in.jsonl > out.jsonl\n`);
  process.exitCode = 2;
}
