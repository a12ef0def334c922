/** The whole app by keyboard: the order of Tab, the keys that work everywhere, and where the focus goes back to. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { expectDone, openSample, openTask } from '../tasks/steps.ts';

/** In which part of the page the focus is, by the landmarks and controls that the order of focus is told in. */
function focusedPart(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return 'page';
    if (focused.matches('a[href="#main"]')) return 'skip link';
    if (focused.closest('header') !== null) return 'top bar';
    if (focused.closest('[role=tablist]') !== null) return 'tabs';
    if (focused.closest('[role=region][aria-label="Tasks"]') !== null) return 'task actions';
    if (focused.closest('aside') !== null) return 'rail';
    if (focused.closest('footer') !== null) return 'status bar';
    const region = focused.closest('section[aria-label]')?.getAttribute('aria-label');
    return region ?? (focused.closest('main') !== null ? 'pane' : 'elsewhere');
  });
}

/** The parts in the order in which Tab comes to them, each once in a row, until the focus leaves the page. */
async function tabOrder(page: Page): Promise<string[]> {
  const parts: string[] = [];
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press('Tab');
    const part = await focusedPart(page);
    if (part === 'page' || (part === 'skip link' && parts.length > 1)) break;
    if (part !== parts.at(-1)) parts.push(part);
  }
  return parts;
}

async function focusTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement) focused.blur();
    getSelection()?.removeAllRanges();
  });
}

test('Tab goes from the skip link to top bar, tabs, task actions, source, output and rail', async ({ app, page }) => {
  await openSample(app, 'Discharge summary');
  await openTask(app, 'De-identify');
  await expectDone(app, 'De-identify');
  await expect(app.region('De-identified text')).toContainText('[');
  await page.locator('a[href="#main"]').focus();
  const order = (await tabOrder(page)).filter((part) => part !== 'pane');
  expect(order).toEqual(['top bar', 'tabs', 'task actions', 'Annotated text', 'De-identified text', 'rail']);
});

test('the annotated text is one tab stop; J and K go through its findings and Esc closes a card', async ({ app, page }) => {
  await openSample(app, 'Discharge summary');
  await openTask(app, 'Find');
  const text = app.region('Annotated text');
  await expectDone(app, 'Find');
  await text.focus();
  /** The words of the finding that has the focus; null where another part of the page has it. */
  const finding = () => page.evaluate(() => (document.activeElement?.matches('[data-focus]') === true ? document.activeElement.textContent : null));
  await page.keyboard.press('j');
  await expect.poll(finding).not.toBeNull();
  const first = await finding();
  await page.keyboard.press('j');
  await expect.poll(finding).not.toBe(first);
  expect(await finding()).not.toBeNull();
  await page.keyboard.press('k');
  await expect.poll(finding).toBe(first);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(finding).toBe(first);
});

test('Alt with 1 to 4 opens the tasks', async ({ app, page }) => {
  await openSample(app, 'GP letter');
  const names = ['Find', 'De-identify', 'Plain language', 'Summary'] as const;
  for (const [index, name] of names.entries()) {
    await page.keyboard.press(`Alt+${String(index + 1)}`);
    await expect(app.tab(name)).toHaveAttribute('aria-selected', 'true');
  }
});

test('? opens the list of keys and Esc gives the focus back', async ({ app, page }) => {
  await openSample(app, 'GP letter');
  await app.tab('De-identify').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(app.tab('De-identify')).toBeFocused();
});

test('? is a letter like any other in the text box', async ({ app, page }) => {
  await app.open();
  await app.textbox.focus();
  await page.keyboard.type('Chest pain?');
  await expect(app.textbox).toHaveValue('Chest pain?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('F6 walks the panes and comes round', async ({ app, page }) => {
  await openSample(app, 'GP letter');
  await openTask(app, 'Plain language');
  await expectDone(app, 'Plain language');
  await focusTop(page);
  const parts: string[] = [];
  for (let i = 0; i < 12 && (parts.length < 2 || parts.at(-1) !== parts[0]); i += 1) {
    await page.keyboard.press('F6');
    parts.push(await focusedPart(page));
  }
  expect(parts[0]).toBe('top bar');
  expect(parts).toContain('rail');
  expect(parts.at(-1)).toBe('top bar');
  await page.keyboard.press('Shift+F6');
  expect(await focusedPart(page)).not.toBe('top bar');
});

test('from the cursor in the box to a copied result without a mouse', async ({ app, page }) => {
  await app.open();
  await expect(app.textbox).toBeFocused();
  await page.keyboard.type('Takes aspirin 75 mg daily.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Alt+3');
  const copy = page.getByRole('button', { name: 'Copy', exact: true });
  await expectDone(app, 'Plain language');
  await expect(copy).toBeEnabled();
  for (let i = 0; i < 40 && !(await copy.evaluate((button) => button === document.activeElement)); i += 1) await page.keyboard.press('Tab');
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Copied plain language/)).toBeVisible();
});
