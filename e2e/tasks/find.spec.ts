/** Find: marks, tables, the ways between them, and what the user decides. */
import type { Locator, Page } from '@playwright/test';
import { expect, test, type App } from '../fixtures/app.ts';
import { expectDone, expectTextOf, openTask } from './steps.ts';

/** An invented note. */
const NOTE = [
  'History:',
  'No chest pain. Possible asthma. Her brother had a myocardial infarction.',
  '',
  'Medications:',
  'Furosemide 80 mg PO once daily',
  'Ibuprofen was stopped.',
  '',
  'Results:',
  'Potassium 3.2 mmol/L. ECG: atrial fibrillation, new. Quiverful sign seen. The quiverful sign persists.',
].join('\n');

async function openFind(app: App): Promise<void> {
  await app.open();
  await app.paste(NOTE);
  await openTask(app, 'Find');
  await expectDone(app, 'Find');
}
const mark = (app: App, words: string): Locator => app.region('Annotated text').getByRole('button', { name: words, exact: true });
const row = (page: Page, table: string, words: string): Locator => page.getByRole('region', { name: table }).getByRole('row').filter({ hasText: words });

async function selectWords(app: App, words: string): Promise<void> {
  await app.region('Annotated text').evaluate((region, wanted) => {
    const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      region.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      return;
    }
  }, words);
}

test('shows the note to the letter: labels are drawn, not written into it', async ({ app }) => {
  await openFind(app);
  await expectTextOf(app, NOTE);
  await expect(app.region('Annotated text').locator('mark', { hasText: 'chest pain' })).toHaveAttribute('data-label', 'NO');
  await expect(app.region('Annotated text').locator('mark', { hasText: 'asthma' })).toHaveAttribute('data-label', 'MAYBE');
  await expect(app.region('Annotated text').locator('mark', { hasText: 'myocardial infarction' }).first()).toHaveAttribute('data-label', 'FAMILY');
  await expect(app.region('Annotated text').locator('mark', { hasText: 'Ibuprofen' })).toHaveAttribute('data-label', 'STOPPED');
});

test('leads from a row to its words and from words to their row', async ({ app, page }) => {
  await openFind(app);
  const problem = row(page, 'Problem list', 'Atrial fibrillation');
  await expect(problem).toContainText('New');
  const chip = problem.getByRole('button', { name: 'Results: show in text' });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(app.region('Annotated text').locator('[data-lit]')).toHaveText('atrial fibrillation');
  await mark(app, 'atrial fibrillation').click();
  const card = page.getByRole('dialog', { name: 'atrial fibrillation, details' });
  await expect(card).toContainText('Problem, affirmed, about the patient');
  await expect(problem).toHaveAttribute('data-current', '');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('fills the tables of medicines and results', async ({ app, page }) => {
  await openFind(app);
  await expect(row(page, 'Medicines', 'Furosemide')).toContainText(/80 mg.*PO.*once daily/);
  await expect(row(page, 'Medicines', 'Ibuprofen')).toContainText('Stopped');
  await expect(row(page, 'Results', 'Potassium')).toContainText(/3\.2 mmol\/L.*Low/);
  await page.getByRole('button', { name: 'Show absent problems' }).click();
  await expect(row(page, 'Problem list', 'Chest pain')).toContainText('Absent');
});

test('takes a rejected finding out of text and table, and Undo brings it back', async ({ app, page }) => {
  await openFind(app);
  await mark(app, 'atrial fibrillation').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click();
  await expect(row(page, 'Problem list', 'Atrial fibrillation')).toHaveCount(0);
  await expect(mark(app, 'atrial fibrillation')).toHaveCount(0);
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Problem list', 'Atrial fibrillation')).toBeVisible();
  await expect(mark(app, 'atrial fibrillation')).toBeVisible();
});

test('adds selected words in every place that holds them', async ({ app, page }) => {
  await openFind(app);
  await selectWords(app, 'Quiverful sign');
  const bar = page.getByRole('toolbar', { name: 'Mark the selected words' });
  await expect(bar).toContainText('All 2 places with “Quiverful sign”');
  await bar.getByRole('button', { name: 'Problem' }).click();
  await expect(app.region('Annotated text').locator('mark', { hasText: /quiverful sign/i })).toHaveCount(2);
  await expect(row(page, 'Problem list', 'Quiverful sign')).toBeVisible();
});

test('hides and shows a type by its key', async ({ app, page }) => {
  await openFind(app);
  const key = page.getByRole('group', { name: 'Show in text' }).getByRole('button', { name: /^Medicines/ });
  await key.click();
  await expect(key).toHaveAttribute('aria-pressed', 'false');
  await expect(mark(app, 'Ibuprofen')).toHaveCount(0);
  await key.click();
  await expect(mark(app, 'Ibuprofen')).toBeVisible();
});

test('edits the text at its own textbox and reads it again', async ({ app, page }) => {
  await openFind(app);
  await app.region('Annotated text').focus();
  await page.keyboard.press('e');
  await expect(app.textbox).toBeFocused();
  await expect(app.textbox).toHaveValue(NOTE);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nHistory of gout.');
  await page.keyboard.press('Escape');
  await expect(app.region('Annotated text')).toContainText('History of gout.');
  await expect(row(page, 'Problem list', 'Gout')).toBeVisible();
});

test('copies the tables', async ({ app, page }) => {
  await openFind(app);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(/Copied \d+ problems, 2 medicines, 1 result\./);
});
