/** What the tests of the tasks do again and again: open a sample, press Copy, light a passage. */
import { expect, type Locator } from '@playwright/test';
import type { App } from '../fixtures/app.ts';

/** Opens one of the six samples from the start screen; all six are listed on a desktop. */
export async function openSample(app: App, title: string): Promise<void> {
  await app.open();
  await app.page.getByRole('button', { name: title }).click();
  await expect(app.tab('Find')).toBeVisible();
}

export async function openTask(app: App, name: 'Find' | 'De-identify' | 'Plain language' | 'Summary'): Promise<void> {
  await app.tab(name).click();
  await expect(app.tab(name)).toHaveAttribute('aria-selected', 'true');
}

/** Presses Copy, confirms where findings are not reviewed, and gives what is on the clipboard then. */
export async function copyOf(app: App): Promise<string> {
  const { page } = app;
  await page.context().grantPermissions(['clipboard-write']);
  const said = page.getByRole('region', { name: 'Messages' }).getByText(/^Copied/);
  const before = await said.count();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  const question = page.getByRole('dialog', { name: /not reviewed/ });
  await expect(question.or(said.nth(before)).first()).toBeVisible();
  if (await question.isVisible()) await question.getByRole('button', { name: 'Copy' }).click();
  await expect(said.nth(before)).toBeVisible();
  const text = await clipboardText(app);
  for (const dismiss of await page.getByRole('button', { name: 'Dismiss' }).all()) await dismiss.click();
  return text;
}

/** Pastes into a page of its own: the app's page may not read the clipboard, by its own policy. */
async function clipboardText(app: App): Promise<string> {
  const other = await app.page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.locator('textarea').press('ControlOrMeta+v');
  const text = await other.locator('textarea').inputValue();
  await other.close();
  return text;
}

/** The passages that are painted yellow in the text now. */
export function litPassages(app: App): Locator {
  return app.region('Annotated text').locator('[data-lit]');
}

export function evidenceChips(within: Locator): Locator {
  return within.getByRole('button', { name: /: show in text$/ });
}

/** Presses a chip and gives the words that it lights; presses it again, so that nothing is lit. */
export async function passagesOf(app: App, chip: Locator): Promise<string[]> {
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(litPassages(app).first()).toBeInViewport();
  const words = await litPassages(app).allTextContents();
  await chip.click();
  await expect(litPassages(app)).toHaveCount(0);
  return words;
}
