/** Everything by keyboard: tasks, marks, cards, decisions, and none of it in the textbox. */
import type { Page } from '@playwright/test';
import { expect, test, type App } from '../fixtures/app.ts';
import { expectDone } from './steps.ts';

const NOTE = 'Cough and fever. Takes metformin. Cough again. Seen by Dr. Tobias Merrow.';

async function openFind(app: App): Promise<void> {
  await app.open();
  await app.paste(NOTE);
  await app.page.keyboard.press('Alt+1');
  await expectDone(app, 'Find');
  await app.region('Annotated text').focus();
}
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);

test('goes from task to task by Alt and a digit', async ({ app, page }) => {
  await openFind(app);
  for (const [digit, name] of [['2', 'De-identify'], ['3', 'Plain language'], ['4', 'Summary'], ['1', 'Find']] as const) {
    await page.keyboard.press(`Alt+${digit}`);
    await expect(app.tab(name)).toHaveAttribute('aria-selected', 'true');
  }
});

test('walks the marks by J and K, opens a card by Enter, and Escape comes back', async ({ app, page }) => {
  await openFind(app);
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toBe('Cough');
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toBe('fever');
  await page.keyboard.press('k');
  await expect.poll(() => focused(page)).toBe('Cough');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Accept' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => focused(page)).toBe('Cough');
});

test('rejects all equal findings by Shift+R, and takes it back by Control+Z', async ({ app, page }) => {
  await openFind(app);
  const coughs = app.region('Annotated text').getByRole('button', { name: 'Cough', exact: true });
  await expect(coughs).toHaveCount(2);
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+R');
  await expect(coughs).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(coughs).toHaveCount(2);
  await page.keyboard.press('Control+Shift+Z');
  await expect(coughs).toHaveCount(0);
});

test('leaves the letters to the textbox while one types', async ({ app, page }) => {
  await openFind(app);
  await page.keyboard.press('F2');
  await expect(app.textbox).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' jkart?');
  await expect(app.textbox).toHaveValue(`${NOTE} jkart?`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('goes from pane to pane by F6 and skips to the text first', async ({ app, page }) => {
  await openFind(app);
  const pane = () => page.evaluate(() => document.activeElement?.closest('[data-pane], header')?.textContent.slice(0, 20));
  const start = await pane();
  expect(start).toBeTruthy();
  await page.keyboard.press('F6');
  await expect.poll(pane).not.toBe(start);
  await page.keyboard.press('Shift+F6');
  await expect.poll(pane).toBe(start);
});

test('lists the keys on a question mark', async ({ app, page }) => {
  await openFind(app);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});
