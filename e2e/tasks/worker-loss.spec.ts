/** The engine's worker is lost in the middle of reading: note and decisions stay, the loss is said, and the result arrives all the same. */
import { expect, NOTE, test, type App } from '../fixtures/app.ts';
import { longText } from './long-text.ts';
import { expectDone, expectTextOf, openTask } from './steps.ts';

const WORDS = 20_000;

interface WorkerWindow {
  readonly startedWorkers: Worker[];
  /** So many readings more are ended soon after they were asked for. */
  readingsToEnd: number;
}

test.beforeEach(async ({ page }) => {
  // Keeps hold of the workers that the page starts, and ends one in the middle of a reading, as a crash would: at once, whatever it
  // is doing, and without a word to the page.
  await page.addInitScript(() => {
    const state: WorkerWindow = Object.assign(globalThis, { startedWorkers: [] as Worker[], readingsToEnd: 0 });
    const soonMs = 30;
    const Native = Worker;
    const start = (...parameters: ConstructorParameters<typeof Worker>): Worker => {
      const worker = new Native(...parameters);
      state.startedWorkers.push(worker);
      const post = worker.postMessage.bind(worker) as (message: unknown, transfer?: Transferable[]) => void;
      worker.postMessage = (message: { path?: string[] }, transfer?: Transferable[] | StructuredSerializeOptions) => {
        post(message, (transfer ?? []) as Transferable[]);
        if (message.path?.[0] !== 'analyze' || state.readingsToEnd === 0) return;
        state.readingsToEnd -= 1;
        setTimeout(() => worker.terminate(), soonMs);
      };
      return worker;
    };
    Object.assign(globalThis, { Worker: new Proxy(Native, { construct: (_, parameters) => start(...(parameters as ConstructorParameters<typeof Worker>)) }) });
  });
});

/** How many engine workers were started since the page was opened. */
function startedWorkers(app: App): Promise<number> {
  return app.page.evaluate(() => (globalThis as unknown as WorkerWindow).startedWorkers.length);
}

/** Ends the worker while it has nothing to do. */
async function endWorker(app: App): Promise<void> {
  await app.page.evaluate(() => (globalThis as unknown as WorkerWindow).startedWorkers.at(-1)?.terminate());
}

/** Opens a long note whose reading is cut short so many times. */
async function openLongNote(app: App, losses: number): Promise<void> {
  await app.open();
  await app.page.evaluate((count) => {
    (globalThis as unknown as WorkerWindow).readingsToEnd = count;
  }, losses);
  await app.paste(longText(WORDS));
  await openTask(app, 'Find');
}

const lostNotice = (app: App) => app.page.getByText('The reader stopped and was started again.');

test('a note being read when the worker is lost is read to its end by the next worker', async ({ app }) => {
  test.setTimeout(300_000);
  await openLongNote(app, 1);
  await expect(lostNotice(app)).toBeVisible();
  await expect(app.page.getByText('Your note and your decisions are safe.')).toBeVisible();
  await expect(app.region('Annotated text')).toContainText(NOTE.slice(0, 20));
  await expectDone(app, 'Find', { timeout: 120_000 });
  await expectTextOf(app, longText(WORDS));
  // The result is the second worker's: the first was ended before it had one.
  expect(await startedWorkers(app)).toBe(2);
});

test('decisions outlive the worker, and the next task is answered', async ({ app, page }) => {
  await app.open();
  await app.paste(NOTE);
  await openTask(app, 'De-identify');
  const output = app.region('De-identified text');
  await expectDone(app, 'De-identify');
  await expect(output).toContainText('[NAME-1]');
  await expect(output).not.toContainText('Quillfeather');
  // Kept by hand: the name comes back.
  await app.region('Annotated text').getByRole('button', { name: /Quillfeather/ }).first().click();
  await page.getByRole('dialog', { name: /Quillfeather/ }).getByRole('button', { name: /^Keep/ }).first().click();
  await expect(output).toContainText('Quillfeather');
  await page.keyboard.press('Escape');
  await endWorker(app);
  await expect(lostNotice(app)).toBeVisible();
  await expect(app.region('Annotated text')).toContainText('Quillfeather');
  await openTask(app, 'Summary');
  await expect(app.region('Summary').getByRole('listitem').first()).toBeVisible();
  await openTask(app, 'De-identify');
  await expect(output).toContainText('Quillfeather');
  await page.getByRole('region', { name: 'Tasks' }).getByRole('button', { name: 'Undo' }).click();
  await expect(output).not.toContainText('Quillfeather');
});

test('a second loss of the same reading is said, and reading again works', async ({ app }) => {
  test.setTimeout(300_000);
  await openLongNote(app, 2);
  const alert = app.page.getByRole('alert');
  await expect(alert).toBeVisible();
  await expectTextOf(app, longText(WORDS));
  await alert.getByRole('button', { name: 'Read it again' }).click();
  await expectDone(app, 'Find', { timeout: 120_000 });
});
