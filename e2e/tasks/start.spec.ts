/** The start screen: a note gets in by every way there is, and what is no note gets a clear word. */
import { expect, NOTE, test } from '../fixtures/app.ts';
import { pasteAnywhere } from './steps.ts';

const FILE = 'input[type=file]';

test('begins with the cursor in the text box, six samples, and no task yet', async ({ app, page }) => {
  await app.open();
  await expect(app.textbox).toBeFocused();
  await expect(app.textbox).toHaveAttribute('placeholder', 'Paste a note here, or drop a file anywhere on this page.');
  await expect(page.getByRole('button', { name: /, \d+ words$/ })).toHaveCount(6);
  await expect(page.getByRole('tablist')).toHaveCount(0);
});

test('opens what is pasted anywhere on the page, with De-identify first', async ({ app, page }) => {
  await app.open();
  await pasteAnywhere(page, NOTE);
  await expect(app.tab('De-identify')).toHaveAttribute('aria-selected', 'true');
  await expect(app.region('Annotated text')).toContainText('Ada Quillfeather');
  await expect(app.region('De-identified text')).toContainText('[NAME-1]');
  await expect(app.region('De-identified text')).not.toContainText('Quillfeather');
});

test('waits while a note is typed by hand, and reads it on request', async ({ app, page }) => {
  await app.open();
  await app.textbox.pressSequentially('BP 120/80. No fever.');
  await expect(page.getByRole('tablist')).toHaveCount(0);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(app.region('Annotated text')).toContainText('BP 120/80. No fever.');
});

test('opens a text file, chosen or dropped', async ({ app, page }) => {
  await app.open();
  await page.setInputFiles(FILE, { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTE) });
  await expect(page.getByRole('heading', { level: 1, name: 'letter' })).toBeVisible();
  await page.getByRole('button', { name: 'Plainchart, new note' }).click();
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, NOTE);
  await expect(page.getByRole('heading', { level: 1, name: 'dropped' })).toBeVisible();
});

test('says what is wrong with a file that is empty, no text, or too long, and opens nothing', async ({ app, page }) => {
  await app.open();
  const files: readonly (readonly [Buffer, string, string])[] = [
    [Buffer.from('  \n '), 'There is no text in it.', 'TEXT_EMPTY'],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1]), 'This is not a text file.', 'TEXT_BINARY'],
    [Buffer.alloc(Math.round(7.2 * 1024 * 1024), 'a'), 'This file holds 7.2 MB of text; the limit is 5 MB. Nothing was cut.', 'TEXT_TOO_LONG'],
  ];
  for (const [buffer, words, code] of files) {
    await page.setInputFiles(FILE, { name: 'file.txt', mimeType: 'text/plain', buffer });
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('alert')).toContainText(code);
    await expect(page.getByRole('tablist')).toHaveCount(0);
  }
});

test('asks before another note takes the place of one with decisions', async ({ app, page }) => {
  await app.open();
  await pasteAnywhere(page, NOTE);
  await app.region('Annotated text').getByRole('button', { name: 'Larkspur General Hospital' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
  await pasteAnywhere(page, 'Another note. No fever.');
  const question = page.getByRole('dialog', { name: 'Put another note in its place?' });
  await question.getByRole('button', { name: 'Keep the open one' }).click();
  await expect(app.region('Annotated text')).toContainText('Ada Quillfeather');
  await pasteAnywhere(page, 'Another note. No fever.');
  await question.getByRole('button', { name: 'Open the new note' }).click();
  await expect(app.region('Annotated text')).toContainText('Another note.');
});

test('goes back and forth by the browser, with no word of the note in the address or the title', async ({ app, page }) => {
  await app.open();
  await pasteAnywhere(page, NOTE);
  await expect(app.tab('De-identify')).toBeVisible();
  await expect(page).toHaveURL('/#note');
  await expect(page).toHaveTitle('Plainchart');
  await page.goBack();
  await expect(app.textbox).toBeVisible();
  await page.goForward();
  await expect(app.region('Annotated text')).toContainText('Ada Quillfeather');
});
