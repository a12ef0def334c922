/** The engine's worker is lost in the middle of reading: note and decisions stay, the loss is said, and the result arrives all the same. */
import type { Worker } from '@playwright/test';
import { expect, NOTE, test, type App } from '../fixtures/app.ts';
import { longText } from './long-text.ts';
import { openTask } from './steps.ts';

const WORDS = 20_000;

function engineWorkers(app: App): Worker[] {
  return app.page.workers().filter((worker) => worker.url().includes('engine'));
}

/** Ends the worker as a crash would: from inside, without a word to the page. */
async function endWorker(app: App): Promise<void> {
  const [worker] = engineWorkers(app);
  if (worker === undefined) throw new Error('There is no engine worker.');
  const closed = worker.waitForEvent('close');
  await worker.evaluate(() => {
    close();
  });
  await closed;
}

/** Opens a long note and waits until the first findings show that it is being read. */
async function openLongNote(app: App): Promise<void> {
  await app.open();
  await app.paste(longText(WORDS));
  await openTask(app, 'Find');
  await expect(app.region('Annotated text').locator('mark').first()).toBeVisible();
}

const readInFull = (app: App) => app.page.getByText(/words read in/);
const lostNotice = (app: App) => app.page.getByText('The reader stopped and was started again.');

test('a note being read when the worker is lost is read to its end by the next worker', async ({ app }) => {
  test.setTimeout(180_000);
  await openLongNote(app);
  await expect(readInFull(app)).toHaveCount(0);
  await endWorker(app);
  await expect(lostNotice(app)).toBeVisible();
  await expect(app.page.getByText('Your note and your decisions are safe.')).toBeVisible();
  await expect(app.region('Annotated text')).toContainText(NOTE.slice(0, 20));
  await expect(readInFull(app)).toBeVisible({ timeout: 120_000 });
  expect(await app.region('Annotated text').evaluate((region) => region.textContent)).toBe(longText(WORDS));
  expect(engineWorkers(app)).toHaveLength(1);
});

test('decisions outlive the worker, and the next task is answered', async ({ app, page }) => {
  await app.open();
  await app.paste(NOTE);
  await openTask(app, 'De-identify');
  const output = app.region('De-identified text');
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
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(output).not.toContainText('Quillfeather');
});

test('a second loss of the same reading is said, and reading again works', async ({ app }) => {
  test.setTimeout(180_000);
  await openLongNote(app);
  await endWorker(app);
  await expect.poll(() => engineWorkers(app).length).toBe(1);
  await endWorker(app);
  const alert = app.page.getByRole('alert');
  await expect(alert).toBeVisible();
  expect(await app.region('Annotated text').evaluate((region) => region.textContent)).toBe(longText(WORDS));
  await alert.getByRole('button', { name: 'Read it again' }).click();
  await expect(readInFull(app)).toBeVisible({ timeout: 120_000 });
});
