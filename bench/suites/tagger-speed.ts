/**
 * The tagger in the browser against transformers.js's own pipeline: same weights, same threads, same texts, one run after the other.
 * `PLAINCHART_TAGGER` names another model folder; with no model there are no figures.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { startServer } from '../../tools/serve/server.mjs';
import { browserArgs, findBrowser } from '../../tools/setup/find-browser.mjs';
import { PROJECT_ROOT, runTool } from '../../tools/setup/project.mjs';
import type { SpeedAnswer, SpeedTask } from '../../tools/speed-probe/task.ts';
import { speedTable } from '../charts/tagger-speed-chart.ts';
import { taggerFolder } from '../readings/measured-tagger.ts';
import { round, type Figure, type Suite, type SuiteResult, type Table } from '../suite.ts';
import { countWords, longNote } from '../texts/long-note.ts';

const WORDS = 1000;
/** Texts a run; the fastest counts, as the machine does other work. */
const TEXTS = 6;
const ROUNDS = 2;
const WINDOWS = [[128, 32], [192, 0], [192, 48], [256, 0], [256, 32], [256, 64], [384, 32], [512, 32]] as const;
const TIMEOUT_MS = 600_000;

type Path = 'plainchart' | 'transformers';
type Measure = (name: Path, task: SpeedTask) => Promise<SpeedAnswer>;

const vary = (text: string, run: number): string => text.replace(/\d/g, (digit) => String((Number(digit) + run) % 10));

function textsOf(words: number): string[] {
  const text = longNote(words);
  return ['Takes aspirin.', ...Array.from({ length: TEXTS }, (_, run) => vary(text, run))];
}

async function build(): Promise<string> {
  const { code, output } = await runTool('vite/bin/vite.js', ['build', '--config', 'tools/speed-probe/vite.config.ts', '--logLevel', 'warn'], { quiet: true });
  if (code !== 0) throw new Error(`The speed page could not be built.\n${output}`);
  return path.join(PROJECT_ROOT, '.cache/speed-probe');
}

/** Each measurement on a page of its own, so that no run inherits memory or threads. */
async function measureWith(browser: Browser, address: string, name: Path, task: SpeedTask): Promise<SpeedAnswer> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.goto(address);
  const request = JSON.stringify(task);
  const answer = await page.evaluate(
    ([worker, words]) => (globalThis as unknown as { speedProbe: { ask(name: string, request: string): Promise<unknown> } }).speedProbe.ask(worker ?? '', words ?? ''), [name, request],
  ) as { ok: boolean; result?: SpeedAnswer; message?: string };
  await context.close();
  if (!answer.ok || answer.result === undefined) throw new Error(`${name}: ${answer.message ?? 'no answer'}`);
  return answer.result;
}

const least = (answers: readonly SpeedAnswer[], of: (answer: SpeedAnswer) => number): number => Math.min(...answers.map(of));
const fastest = (answer: SpeedAnswer): number => Math.min(...answer.timesMs);

async function compare(measure: Measure, threads: number): Promise<{ readonly ours: SpeedAnswer[]; readonly theirs: SpeedAnswer[] }> {
  const texts = textsOf(WORDS);
  const ours: SpeedAnswer[] = [];
  const theirs: SpeedAnswer[] = [];
  for (let run = 0; run < ROUNDS; run += 1) {
    ours.push(await measure('plainchart', { threads, texts }));
    theirs.push(await measure('transformers', { threads, texts }));
  }
  return { ours, theirs };
}

async function windowTable(measure: Measure, maxPositions: number): Promise<Table> {
  const texts = textsOf(WORDS);
  const rows = [];
  for (const [windowTokens, overlapTokens] of WINDOWS) {
    if (windowTokens > maxPositions) continue;
    const answer = await measure('plainchart', { threads: 2, texts, windowTokens, overlapTokens });
    const ms = fastest(answer);
    rows.push([windowTokens, overlapTokens, round(ms, 0), round(((answer.pieces[0] ?? 0) / ms) * 1000, 0)]);
  }
  return { title: 'Windows, 2 threads', columns: ['tokens', 'shared', 'ms', 'pieces of text/s'], rows };
}

async function figuresOf(measure: Measure, maxPositions: number): Promise<Omit<SuiteResult, 'suite' | 'about'>> {
  const [one, two] = [await compare(measure, 1), await compare(measure, 2)];
  const speed = ({ ours, theirs }: typeof one): number => least(theirs, fastest) / least(ours, fastest);
  const pieces = one.ours[0]?.pieces[0] ?? 0;
  // The rival counts no pieces: the text is the same, and so are they.
  const rate = (answers: readonly SpeedAnswer[]): number => round((pieces / least(answers, fastest)) * 1000, 0);
  const figures: Figure[] = [
    { name: `${WORDS}-word note, all heads, WASM 2 threads, warm`, value: round(least(two.ours, fastest) / 1000), unit: 's', floor: 0.8, aim: 0.3, better: 'lower' },
    { name: 'the same, 1 thread', value: round(least(one.ours, fastest) / 1000), unit: 's', better: 'lower' },
    { name: "times as fast as transformers.js's pipeline, 2 threads", value: round(speed(two), 2), unit: 'times', floor: 1.3, aim: 2, better: 'higher' },
    { name: 'the same, 1 thread', value: round(speed(one), 2), unit: 'times', better: 'higher' },
    { name: 'pieces of text a second, 2 threads', value: rate(two.ours), unit: '1/s', better: 'higher' },
    { name: 'load and first run, 2 threads', value: round(least(two.ours, ({ loadMs }) => loadMs) / 1000), unit: 's', better: 'lower' },
    { name: "transformers.js's load and first run, 2 threads", value: round(least(two.theirs, ({ loadMs }) => loadMs) / 1000), unit: 's', better: 'lower' },
  ];
  const speeds = speedTable([one, two].map(({ ours, theirs }, i) => ({ threads: i + 1, ours: rate(ours), theirs: rate(theirs) })));
  return { figures, tables: [speeds, await windowTable(measure, maxPositions)] };
}

export const taggerSpeed: Suite = {
  id: 'tagger-speed',
  async run() {
    const suite = { suite: 'tagger-speed', about: `The tagger on ${countWords(longNote(WORDS))} words of notes in headless Chromium, pieces to offsets, beside transformers.js's token-classification pipeline on the same int8 file; the fastest of ${TEXTS * ROUNDS} texts.` };
    const folder = taggerFolder();
    if (folder === undefined) return { ...suite, figures: [] };
    const { maxPositions } = JSON.parse(readFileSync(path.join(folder, 'tagger.json'), 'utf8')) as { maxPositions: number };
    const server = await startServer({ root: await build(), port: 0 });
    const found = await findBrowser();
    const browser = await chromium.launch({ executablePath: found.executablePath, args: browserArgs(), env: { ...(process.env as Record<string, string>), ...found.env } });
    try {
      return { ...suite, ...(await figuresOf((name, task) => measureWith(browser, server.address, name, task), maxPositions)) };
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
