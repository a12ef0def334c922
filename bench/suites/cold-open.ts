/** From opening the app to its first results: on a first visit, the model on its way too, and on a later one, read by rules and model. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright';
import { PROJECT_ROOT } from '../../tools/setup/project.mjs';
import { openBuild, type ServedApp } from '../browser/production-build.ts';
import { firstMark, openFirstSample, readByModel, watchPage } from '../browser/page-probes.mjs';
import { median, repeat, round, type Figure, type Suite } from '../suite.ts';

const RUNS = 3;
const TIMEOUT_MS = 60_000;

type Probe = () => number | false | null | undefined;

/** From the start of the navigation to a probe's answer, the first sample opened as soon as it can be, ms. */
async function openUntil(context: BrowserContext, address: string, probe: Probe): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await page.addInitScript(openFirstSample);
  await page.goto(address);
  const answer = await page.waitForFunction(probe, undefined, { timeout: TIMEOUT_MS, polling: 'raf' });
  return await answer.jsonValue() as number;
}

const newContext = (browser: Browser): Promise<BrowserContext> => browser.newContext({ viewport: { width: 1440, height: 900 } });

/** With nothing cached, to the first mark in a sample. */
async function coldOpen({ browser, address }: ServedApp): Promise<number> {
  const context = await newContext(browser);
  const ms = await openUntil(context, address, firstMark);
  await context.close();
  return ms;
}

/** The app and its model on the device since an earlier visit, to the end of a sample's reading by rules and model. Null where no model ships. */
async function coldOpenWithModel({ browser, address }: ServedApp): Promise<number | null> {
  if (!existsSync(path.join(PROJECT_ROOT, 'public/models'))) return null;
  const context = await newContext(browser);
  const first = await context.newPage();
  await first.goto(address);
  await first.getByText('ready offline').waitFor({ timeout: TIMEOUT_MS });
  await first.close();
  const ms = await openUntil(context, address, readByModel);
  await context.close();
  return ms;
}

const seconds = (name: string, times: readonly number[]): Figure => ({ name, value: round(median(times) / 1000, 2), unit: 's', floor: 3, aim: 1.5, better: 'lower' });

export const coldOpenSuite: Suite = {
  id: 'cold-open',
  async run() {
    const app = await openBuild();
    try {
      const cold = await repeat(RUNS, () => coldOpen(app));
      const withModel = (await repeat(RUNS, () => coldOpenWithModel(app))).filter((ms) => ms !== null);
      return {
        suite: 'cold-open', about: 'The production build in headless Chromium, from the start of the navigation; medians of three, each in a profile of its own.',
        figures: [
          seconds('first visit, nothing cached, the model on its way too, to the first mark', cold),
          ...(withModel.length === 0 ? [] : [seconds('later visit, to a sample read by rules and model', withModel)]),
        ],
      };
    } finally {
      await app.close();
    }
  },
};
