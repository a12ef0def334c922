/** What the tests of the tasks do again and again: open a sample, paste, wait for a result, press Copy, light a passage. */
import { expect, type Locator, type Page } from '@playwright/test';
import { NOTE, type App, type TaskName } from '../fixtures/app.ts';

/** Opens one of the six samples from the start screen, all listed on a desktop, and waits until it has been read to its end. */
export async function openSample(app: App, title: string): Promise<void> {
  await app.open();
  await app.page.getByRole('button', { name: title }).click();
  await expectDone(app, 'De-identify');
}

export async function openTask(app: App, name: TaskName): Promise<void> {
  await app.tab(name).click();
  await expect(app.tab(name)).toHaveAttribute('aria-selected', 'true');
}

/** What the status bar says once a task has its result, in words that no other task uses. */
const DONE: Readonly<Record<TaskName, RegExp>> = {
  Find: /\d words read in/, 'De-identify': /\d identifiers found/, 'Plain language': /\d lines read/, Summary: /\d lines by selection/,
};

/** The open task has its result, and it is on screen. A tab alone is chosen before there is anything below it. */
export async function expectDone(app: App, name: TaskName, options: { readonly timeout?: number } = {}): Promise<void> {
  await expect(app.status).toContainText(DONE[name], options);
}

/** Pastes a note and has all four tasks done; De-identify stays open. */
export async function useEveryTask(app: App): Promise<void> {
  await app.paste(NOTE);
  for (const name of ['Find', 'Plain language', 'Summary', 'De-identify'] as const) {
    await openTask(app, name);
    await expectDone(app, name);
  }
  await expect(app.region('De-identified text')).toContainText('[NAME-1]');
}

/** Pastes anywhere on the page, as Ctrl+V does outside a text field; again until the page takes it, which it does not before it listens. */
export async function pasteAnywhere(page: Page, text: string, html?: string): Promise<void> {
  const paste = () => page.evaluate(([plain, markup]) => {
    const data = new DataTransfer();
    data.setData('text/plain', plain);
    if (markup != null) data.setData('text/html', markup);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  }, [text, html] as const);
  await expect.poll(paste).toBe(true);
}

/** The annotated text is the note, letter by letter. */
export async function expectTextOf(app: App, text: string): Promise<void> {
  await expect.poll(() => app.region('Annotated text').evaluate((region) => region.textContent)).toBe(text);
}

/** Presses Copy, confirms where findings are not reviewed, and gives what is on the clipboard then. */
export async function copyOf(app: App): Promise<string> {
  const { page } = app;
  const said = page.getByRole('region', { name: 'Messages' }).getByText(/^Copied/);
  await expect(said).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  const question = page.getByRole('dialog', { name: /not reviewed/ });
  await expect(question.or(said).first()).toBeVisible();
  if (await question.isVisible()) await question.getByRole('button', { name: 'Copy' }).click();
  await expect(said).toBeVisible();
  return clipboardText(app);
}

/** Pastes into a page of its own: the app's page may not read the clipboard, by its own policy. */
async function clipboardText(app: App): Promise<string> {
  const other = await app.page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  const box = other.locator('textarea');
  await box.press('ControlOrMeta+v');
  await expect(box).not.toHaveValue('');
  const text = await box.inputValue();
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
