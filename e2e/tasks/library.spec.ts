/** Keeping a note: saved, locked, found and opened again; backups; wiping; settings. */
import { readFileSync } from 'node:fs';
import { expect, NOTE, test, type App } from '../fixtures/app.ts';
import { LibraryPage, PASSPHRASE } from '../pages/library.ts';

async function openNote(app: App): Promise<void> {
  await app.paste(NOTE);
  await app.tab('De-identify').click();
  await expect(app.region('De-identified text')).toContainText('[NAME-1]');
}

test('a kept note comes back after a reload with its text, decisions and audit log', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.open();
  await openNote(app);
  await page.getByRole('region', { name: 'Annotated text' }).getByRole('button', { name: 'Ada Quillfeather' }).click();
  await page.getByRole('dialog', { name: /Quillfeather|name/i }).getByRole('button', { name: /^Keep/ }).click();
  await expect(app.region('De-identified text')).toContainText('Ada Quillfeather');
  await library.keep('Clinic letter');
  await library.close();
  await expect(page.getByRole('banner')).toContainText('Kept, encrypted');

  await page.reload();
  await expect(app.textbox).toHaveValue('');
  await library.open();
  await expect(library.field('Passphrase')).toBeVisible();
  await expect(library.drawer).not.toContainText('Clinic letter');
  await library.unlock('not the passphrase');
  await expect(library.drawer.getByRole('alert')).toContainText('not the passphrase of this library');
  await library.unlock();
  await library.row('Clinic letter').click();
  await expect(library.drawer).toBeHidden();
  await expect(page.getByRole('banner')).toContainText('Clinic letter');
  await app.tab('De-identify').click();
  await expect(app.region('De-identified text')).toContainText('Ada Quillfeather');
  await expect(app.region('De-identified text')).toContainText('metformin 500 mg');
  await expect(page.getByRole('region', { name: 'Audit log' })).toContainText(/kept/i);
});

test('changes of a kept note are kept without asking', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.open();
  await openNote(app);
  await library.keep('Clinic letter');
  await library.close();
  await page.getByRole('region', { name: 'Annotated text' }).getByRole('button', { name: 'Ada Quillfeather' }).click();
  await page.getByRole('dialog', { name: /Quillfeather|name/i }).getByRole('button', { name: /^Keep/ }).click();
  await expect(app.region('De-identified text')).toContainText('Ada Quillfeather');
  await library.open();
  await expect(library.row('Clinic letter')).toContainText('1 decided');
});

test('kept notes are searched, renamed, deleted, and put back', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.open();
  await openNote(app);
  await library.keep('Clinic letter');
  await library.field('Search titles and texts').fill('METFORMIN');
  await expect(library.row('Clinic letter')).toContainText('1 place');
  await library.field('Search titles and texts').fill('warfarin');
  await expect(library.drawer).toContainText('Nothing found');
  await library.field('Search titles and texts').fill('');
  await library.button('Rename Clinic letter').click();
  await library.field('Title').fill('Ward letter');
  await library.button('Rename').click();
  await library.button('Delete Ward letter').click();
  await expect(library.drawer).toContainText('Nothing is kept here.');
  await library.button('Undo').click();
  await expect(library.row('Ward letter')).toBeVisible();
  await library.close();
  await expect(page.getByRole('heading', { name: 'Ward letter' })).toBeVisible();
});

test('a lock closes the kept note, and a key of the device opens it again', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.open();
  await openNote(app);
  await library.keep('Clinic letter', null);
  await library.button('Lock now').click();
  await expect(library.drawer).toContainText('The library is locked');
  await expect(page.locator('body')).not.toContainText('Quillfeather');
  await library.button('Open the library').click();
  await library.row('Clinic letter').click();
  await expect(page.locator('main')).toContainText('Quillfeather');
});

test('the library locks by itself after the time set, and only then', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await page.clock.install();
  await app.open();
  await app.paste(NOTE);
  await library.keep('Clinic letter', null);
  await page.clock.runFor('14:30');
  await expect(library.row('Clinic letter')).toBeVisible();
  await page.mouse.move(5, 5);
  await page.clock.runFor('14:30');
  await expect(library.row('Clinic letter')).toBeVisible();
  await page.clock.runFor('01:00');
  await expect(library.drawer).toContainText('The library is locked');
  await expect(page.locator('body')).not.toContainText('Quillfeather');
});

test('a backup is restored after a wipe, and a damaged one is refused whole', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.open();
  await openNote(app);
  await library.keep('Clinic letter');
  await library.button('Back up').click();
  await library.setPassphrase('Passphrase of the backup', 'velvet harbour pencil nine');
  const [download] = await Promise.all([page.waitForEvent('download'), library.button('Save the backup').click()]);
  expect(download.suggestedFilename()).toBe('plainchart-backup.plainchart');
  const backup = readFileSync(await download.path());
  expect(backup.toString('latin1')).not.toMatch(/Quillfeather|Clinic/);
  await library.close();

  await page.getByRole('navigation', { name: 'App' }).getByRole('button', { name: 'Models' }).click();
  await page.getByRole('button', { name: 'Wipe everything' }).click();
  const dialog = page.getByRole('dialog', { name: 'Wipe everything' });
  await expect(dialog).toContainText('Delete 1 document');
  await expect(dialog.getByRole('button', { name: 'Wipe everything' })).toBeDisabled();
  await dialog.getByLabel('Type WIPE').fill('WIPE');
  await dialog.getByRole('button', { name: 'Wipe everything' }).click();
  await expect(page.getByText('Everything on this device was deleted.')).toBeVisible();
  const left = await page.evaluate(async () => [await indexedDB.databases(), await caches.keys(), localStorage.length, await navigator.serviceWorker.getRegistrations()]);
  expect(left).toEqual([[], [], 0, []]);
  await page.getByRole('button', { name: 'Load Plainchart afresh' }).click();

  await page.goto('/');
  await library.open();
  await library.button('Import a backup').click();
  await library.field('Backup file').setInputFiles({ name: 'cut.plainchart', mimeType: 'application/octet-stream', buffer: backup.subarray(0, -20) });
  await library.field('Passphrase of the backup').fill('velvet harbour pencil nine');
  await library.setPassphrase('Passphrase of the library', PASSPHRASE);
  await library.button('Import').click();
  await expect(library.drawer.getByRole('alert')).toContainText('damaged or cut off. Nothing was imported.');
  await library.field('Backup file').setInputFiles({ name: 'whole.plainchart', mimeType: 'application/octet-stream', buffer: backup });
  await library.button('Import').click();
  await expect(library.drawer).toContainText('1 document added from the backup.');
  await library.row('Clinic letter').click();
  await expect(page.locator('main')).toContainText('Quillfeather');
});

test('another passphrase opens the library, and the old one no more', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.open();
  await openNote(app);
  await library.keep('Clinic letter');
  await library.button('Change the lock').click();
  await library.field('Present passphrase').fill(PASSPHRASE);
  await library.setPassphrase('New passphrase', 'velvet harbour pencil nine');
  await library.drawer.getByRole('form', { name: 'Change the lock' }).getByRole('button', { name: 'Change the lock' }).click();
  await expect(library.drawer).toContainText('The lock is changed.');
  await library.button('Lock now').click();
  await library.unlock();
  await expect(library.drawer.getByRole('alert')).toBeVisible();
  await library.unlock('velvet harbour pencil nine');
  await expect(library.row('Clinic letter')).toBeVisible();
});

test('settings are applied at once and stay', async ({ app, page }) => {
  await app.open();
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('radio', { name: 'Dark' }).click();
  await dialog.getByRole('radio', { name: '150%' }).click();
  await dialog.getByLabel('Single-key shortcuts').click();
  await dialog.getByLabel('De-identify: replace with').selectOption({ label: 'Mask' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-scale', '1.5');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(dialog.getByLabel('Single-key shortcuts')).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await app.paste(NOTE);
  await app.tab('De-identify').click();
  await expect(page.getByRole('radio', { name: 'Mask' })).toBeChecked();
});

test('Models and storage says what was measured, and Back returns to the note', async ({ app, page }) => {
  await app.open();
  await app.paste(NOTE);
  await page.getByRole('navigation', { name: 'App' }).getByRole('button', { name: 'Models' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Models and storage' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'This device' })).toContainText(/\d cores?/);
  await expect(page.getByText(/^Version \S+, [\d,]+ entries in \d+ lists$/)).toBeVisible();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the note' }).click();
  await expect(page.locator('main')).toContainText('Quillfeather');
});
