/** De-identify: the pair, the decisions, and what leaves by Copy and Export. */
import type { Locator, Page } from '@playwright/test';
import { expect, test, type App } from '../fixtures/app.ts';
import { expectDone, openTask } from './steps.ts';

/** An invented note: a hospital that is sure, a name that is doubtful, a risk that no rule removes. */
const NOTE = [
  'Larkspur General Hospital',
  'Patient: Ada Quillfeather, DOB 03/14/1951, MRN 00417733.',
  '',
  'Seen by Dr. Tobias Merrow on 11/02/2025. Phone 555-0142. She is a retired bell founder with Parkinson\'s disease.',
  'Zimblet was there, and Zimblet spoke. Takes metformin 500 mg b.i.d.',
].join('\n');

async function openDeidentify(app: App): Promise<void> {
  await app.open();
  await app.paste(NOTE);
  await openTask(app, 'De-identify');
  await expectDone(app, 'De-identify');
}
const mark = (app: App, words: string): Locator => app.region('Annotated text').getByRole('button', { name: words, exact: true });
const messages = (page: Page): Locator => page.getByRole('region', { name: 'Messages' });
const textOf = (region: Locator): Promise<string> => region.locator('[data-start]').evaluateAll((cells) => cells.map((cell) => cell.textContent).join(''));

test('shows the note to the letter beside a text without its identifiers', async ({ app }) => {
  await openDeidentify(app);
  await expect.poll(() => textOf(app.region('Annotated text'))).toBe(NOTE);
  const read = () => textOf(app.region('De-identified text'));
  await expect.poll(read).toContain('Takes metformin 500 mg b.i.d.');
  const output = await read();
  for (const words of ['Quillfeather', '03/14/1951', '00417733', 'Merrow', '555-0142', 'Larkspur']) expect(output).not.toContain(words);
  expect(output).toContain('Parkinson\'s disease');
});

test('lights both sides of a row together', async ({ app }) => {
  await openDeidentify(app);
  await mark(app, 'Tobias Merrow').click();
  for (const region of [app.region('Annotated text'), app.region('De-identified text')]) {
    await expect(region.locator('[data-current]')).toHaveCount(1);
  }
});

test('keeps what the user keeps, on both sides, and undoes it', async ({ app, page }) => {
  await openDeidentify(app);
  await mark(app, 'Tobias Merrow').click();
  await page.getByRole('dialog', { name: 'Tobias Merrow, details' }).getByRole('button', { name: 'Keep' }).click();
  await expect(app.region('De-identified text')).toContainText('Tobias Merrow');
  await expect(messages(page)).toContainText('Tobias Merrow kept');
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await expect(app.region('De-identified text')).not.toContainText('Tobias Merrow');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(app.region('De-identified text')).toContainText('Tobias Merrow');
});

test('removes what the user marks, in all places', async ({ app, page }) => {
  await openDeidentify(app);
  await app.region('Annotated text').evaluate((region) => {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('Zimblet') ?? -1;
      if (at === -1) continue;
      getSelection()?.setBaseAndExtent(node, at + 1, node, at + 4);
      region.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      return;
    }
  });
  const bar = page.getByRole('toolbar', { name: 'Mark the selected words' });
  await expect(bar).toContainText('All 2 places with “Zimblet”');
  await bar.getByRole('button', { name: 'Name' }).click();
  await expect(app.region('De-identified text')).not.toContainText('Zimblet');
  await expect(app.region('Annotated text').locator('mark', { hasText: 'Zimblet' })).toHaveCount(2);
});

test('follows the policy, the operator and the two lists of words', async ({ app, page }) => {
  await openDeidentify(app);
  const output = app.region('De-identified text');
  await page.getByLabel('Policy').selectOption('names-only');
  await expect(output).toContainText('03/14/1951');
  await expect(output).not.toContainText('Quillfeather');
  await page.getByLabel('Policy').selectOption('safe-harbor');
  await expect(output).not.toContainText('03/14/1951');
  await page.getByRole('radio', { name: 'Mask' }).click();
  await expect(output).not.toContainText('[NAME-');
  await page.getByText('Words that stay or go').click();
  await page.getByLabel('Always remove').fill('metformin');
  await page.getByLabel('Always remove').press('Enter');
  await expect(output).not.toContainText('metformin');
  await page.getByRole('button', { name: 'Take metformin off the list' }).click();
  await expect(output).toContainText('metformin');
});

test('reviews the doubtful ones by keys, the most doubtful first, and ends at Copy', async ({ app, page }) => {
  await openDeidentify(app);
  const queue = page.getByRole('grid', { name: 'Review queue' });
  await expect(queue.getByRole('row').first()).toBeVisible();
  const left = await queue.getByRole('row').count();
  await queue.getByRole('row').first().focus();
  for (let i = 0; i < left; i += 1) {
    await page.keyboard.press('a');
    await expect(queue.getByRole('row')).toHaveCount(left - i - 1);
    if (i + 1 < left) await expect(queue.getByRole('row').and(page.locator(':focus'))).toHaveCount(1);
  }
  await expect(page.getByText('Nothing left to review.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
});

test('says before copying what is not reviewed, and copies it removed', async ({ app, page }) => {
  await openDeidentify(app);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText(/not reviewed\..*removed in the copy, because removing is the safer side\./);
  await question.getByRole('button', { name: /^Review \d+ first$/ }).click();
  await expect(page.locator('[data-focus]:focus')).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await question.getByRole('button', { name: 'Copy' }).click();
  await expect(messages(page)).toContainText(/Copied de-identified text\. \d+ identifiers replaced\./);
});

test('exports the text and an audit log that holds no word of the note', async ({ app, page }) => {
  await openDeidentify(app);
  await mark(app, 'Tobias Merrow').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('region', { name: 'Audit log' })).toContainText('You kept Tobias Merrow');
  const save = async (item: string): Promise<string> => {
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: item }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  };
  const text = await save('De-identified text');
  expect(text).toContain('Takes metformin 500 mg b.i.d.');
  expect(text).not.toContain('Quillfeather');
  const log = await save('Audit log');
  expect(log).toMatch(/you\tkeep\tphi:NAME/);
  for (const words of ['Tobias', 'Quillfeather', 'Larkspur', 'bell founder']) expect(log).not.toContain(words);
});

test('tells at the dial what the rules were measured to find at each place, on what, and by kind', async ({ app, page }) => {
  await openDeidentify(app);
  const card = page.getByRole('region', { name: 'Recall dial' });
  const words = /^Rules alone find (\d+) of 100 characters of identifiers; (\d+) of 100 taken are wrong\. Measured on \d+ invented notes; others may fare worse\.$/;
  const line = card.getByText(words);
  const careful = await line.textContent();
  await card.getByRole('slider').press('Home');
  await expect(line).not.toHaveText(careful ?? '');
  await card.getByText('By kind').click();
  await expect(card.getByRole('row')).toHaveCount(8);
});

test('never moves a decision by the recall dial', async ({ app, page }) => {
  await openDeidentify(app);
  await mark(app, 'Tobias Merrow').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  const dial = page.getByRole('slider', { name: 'Recall dial' });
  await dial.press('End');
  await expect(dial).toHaveAttribute('aria-valuetext', /^All: /);
  await expect(app.region('De-identified text')).toContainText('Tobias Merrow');
});

test('offers its copy again after another task was open', async ({ app, page }) => {
  await openDeidentify(app);
  const copy = page.getByRole('button', { name: 'Copy', exact: true });
  await expect(copy).toBeEnabled();
  for (const name of ['Find', 'Plain language', 'Summary'] as const) {
    await openTask(app, name);
    await expectDone(app, name);
    await expect(copy).toBeEnabled();
    await openTask(app, 'De-identify');
    await expectDone(app, 'De-identify');
    await expect(copy).toBeEnabled();
  }
});
