/**
 * How the app behaves in the browser: the rules inside their worker, the main thread while they run, and typing. Measured without the model, which
 * would read along, for minutes in the longest note.
 */
import type { Page, Worker } from 'playwright';
import { openBuild, type ServedApp } from '../browser/production-build.ts';
import { paste, watchAnalyses, watchPage, watchTyping } from '../browser/page-probes.mjs';
import { median, repeat, round, type Suite } from '../suite.ts';
import { longNote } from '../texts/long-note.ts';

const WARM_RUNS = 15;
const LONG_RUNS = 5;
/** From the end of the reading until its last findings and tables are drawn, several times over. */
const DRAWN_AFTER_MS = 4000;
/** Bursts with pauses between them: after each pause what was typed is read again. */
const BURSTS = 5;
const KEYS_A_BURST = 24;
const KEY_EVERY_MS = 60;
const PAUSE_MS = 1500;
const TIMEOUT_MS = 300_000;

interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

async function open({ browser, address }: ServedApp): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.addInitScript(watchPage);
  await page.goto(address);
  await page.getByText('ready offline').waitFor();
  await page.getByText('Rules and word lists ready').waitFor();
  return page;
}

function engineOf(page: Page): Worker {
  const worker = page.workers().find((one) => one.url().includes('engine'));
  if (worker === undefined) throw new Error('There is no engine worker.');
  return worker;
}

/** Pastes a note and waits until it has been read. @returns when it was pasted, ms of the page's clock */
async function read(page: Page, text: string): Promise<number> {
  const start = await page.evaluate<number, string>(paste, text);
  await page.getByRole('tab', { name: 'Find' }).click();
  await page.getByText('words read in').waitFor();
  return start;
}

/** The same text again, with other digits, so that no earlier answer serves. */
const vary = (text: string, run: number): string => text.replace(/\d/g, (digit) => String((Number(digit) + run) % 10));

async function rulesInWorker(app: ServedApp): Promise<number> {
  const page = await open(app);
  const worker = engineOf(page);
  await read(page, longNote(5000));
  await worker.evaluate(watchAnalyses);
  const text = longNote(1000);
  for (let run = 0; run < WARM_RUNS; run += 1) {
    await page.evaluate(paste, vary(text, run));
    while (await worker.evaluate<number>('analysisTimes.length') <= run) await page.waitForTimeout(20);
  }
  const times = await worker.evaluate<number[]>('analysisTimes');
  await page.context().close();
  return median(times);
}

/**
 * Main-thread tasks of 50 ms and more between pasting a long note and the end of its drawing. The page is asked nothing meanwhile: to look
 * for words in a page of this length takes longer than what is measured.
 */
async function longTasks(app: ServedApp): Promise<LongTask[]> {
  const page = await open(app);
  await read(page, longNote(1000));
  const worker = engineOf(page);
  await worker.evaluate(watchAnalyses);
  const start = await page.evaluate<number, string>(paste, longNote(20_000));
  while (await worker.evaluate<number>('analysisTimes.length') === 0) await page.waitForTimeout(100);
  await page.waitForTimeout(DRAWN_AFTER_MS);
  const tasks = await page.evaluate<LongTask[]>('probe.longTasks');
  if (await page.getByText('words read in').count() === 0) throw new Error('The long note was not read to its end.');
  await page.context().close();
  return tasks.filter(({ startTime }) => startTime >= start);
}

/** Press to frame for every key typed into a note of 200,000 words. */
async function keyTimes(app: ServedApp): Promise<number[]> {
  const page = await open(app);
  await read(page, longNote(200_000));
  await page.getByRole('region', { name: 'Annotated text' }).press('F2');
  const box = page.getByRole('textbox', { name: 'Clinical text' });
  await box.waitFor();
  await page.waitForTimeout(PAUSE_MS);
  await page.evaluate(watchTyping);
  for (let burst = 0; burst < BURSTS; burst += 1) {
    for (let key = 0; key < KEYS_A_BURST; key += 1) {
      await page.keyboard.press('abcdefgh '[key % 9] as string);
      await page.waitForTimeout(KEY_EVERY_MS);
    }
    await page.waitForTimeout(PAUSE_MS);
  }
  const times = await page.evaluate<number[]>('keyTimes');
  await page.context().close();
  if (times.length < BURSTS * KEYS_A_BURST * 0.9) throw new Error(`Only ${String(times.length)} keys were seen.`);
  return times;
}

const percentile = (values: readonly number[], share: number): number => [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] as number;

export const browserSpeed: Suite = {
  id: 'browser-speed',
  async run() {
    const app = await openBuild('without its model');
    try {
      const worker = await rulesInWorker(app);
      const tasks = await repeat(LONG_RUNS, () => longTasks(app));
      const keys = await keyTimes(app);
      return {
        suite: 'browser-speed', about: 'The production build without its model in headless Chromium, repeated development notes; medians of warm runs.',
        figures: [
          { name: 'rules over a 1,000-word note, in the worker', value: round(worker, 1), unit: 'ms', floor: 30, better: 'lower' },
          { name: 'main-thread tasks over 50 ms while a 20,000-word note is read', value: median(tasks.map((run) => run.length)), unit: 'tasks', floor: 0, better: 'lower' },
          { name: 'the longest of them', value: round(median(tasks.map((run) => Math.max(0, ...run.map(({ duration }) => duration)))), 0), unit: 'ms', better: 'lower' },
          { name: 'key to frame in a 200,000-word note, 95 of 100 keys within', value: round(percentile(keys, 0.95), 0), unit: 'ms', better: 'lower' },
          { name: 'key to frame in a 200,000-word note, median', value: round(median(keys), 0), unit: 'ms', better: 'lower' },
        ],
      };
    } finally {
      await app.close();
    }
  },
};
