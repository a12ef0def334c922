/** Texts that are no notes, or are made to do harm: each gets a message or a result, none hangs, runs, or costs the open note. */
import type { Page } from '@playwright/test';
import { expect, NOTE, TASK_NAMES, test, type App } from '../fixtures/app.ts';
import { expectDone, expectTextOf, openTask, pasteAnywhere } from './steps.ts';

/** Far longer than any of these texts takes, so that only a hang fails; nothing here measures speed. */
const RESULT_TIMEOUT_MS = 90_000;

async function openFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: bytes });
}

/** The text is on screen to the letter, it was read to its end, and all four tasks have an answer. */
async function expectRead(app: App, text: string): Promise<void> {
  const { page } = app;
  await openTask(app, 'Find');
  await expectDone(app, 'Find', { timeout: RESULT_TIMEOUT_MS });
  await expectTextOf(app, text);
  for (const name of ['De-identify', 'Plain language'] as const) {
    await openTask(app, name);
    await expectDone(app, name, { timeout: RESULT_TIMEOUT_MS });
    await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeEnabled();
  }
  await openTask(app, 'Summary');
  await expect(app.region('Summary').getByText(/words, from|Nothing to summarise/).first()).toBeVisible({ timeout: RESULT_TIMEOUT_MS });
  await expect(page.getByRole('alert')).toHaveCount(0);
}

const FACT = 'Takes metformin 500 mg twice daily. Denies chest pain. ';
const READ: Readonly<Record<string, string>> = {
  'lone surrogates': `${FACT}\uD800 before \uDC00 after \uD83D`,
  'right-to-left text and its controls': `${FACT}\u202Eegdirbmac\u202C \u05D7\u05D5\u05DC\u05D4 \u0645\u0631\u064A\u0636 \u2066${FACT}\u2069`,
  'emoji with joiners and skin tones': `${FACT}👩🏽‍⚕️ 🩺 👨‍👩‍👧‍👦 🇬🇧 ${FACT}`,
  'a NUL and control characters': `${FACT}\u0000\u0001\u0007\u001B[31m\u007F ${FACT}`,
  'CRLF line ends': NOTE.replaceAll('\n', '\r\n'),
  'nothing but punctuation': '.,;:!?()[]{}<>/\\|"\'`~@#$%^&*-_=+',
  'one letter': 'x',
  'a line of 100,000 characters': 'BP 120/80, K 4.1 mmol/L, '.repeat(4000),
  'a word of 100,000 characters': 'a'.repeat(100_000),
  '10,000 nested brackets': `${FACT}${'('.repeat(10_000)}pain${')'.repeat(10_000)}`,
  '10,000 brackets that stay open': '['.repeat(10_000),
  '100,000 digits and hyphens': '1-'.repeat(50_000),
};

for (const [name, text] of Object.entries(READ)) {
  test(`reads ${name}`, async ({ app, page }) => {
    test.setTimeout(5 * RESULT_TIMEOUT_MS);
    await app.open();
    await pasteAnywhere(page, text);
    await expectRead(app, text);
  });
}

test('shows pasted markup as text: no element, no script, no request', async ({ app, page }) => {
  const markup = `${FACT}<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=2</script><iframe srcdoc="<p>hi"></iframe><a href="javascript:globalThis.ran=3">Anna Quillfeather</a>{{7*7}}\${7*7}`;
  await app.open();
  const before = await page.evaluate(() => document.querySelectorAll('script, img, iframe, a[href^="javascript"]').length);
  await pasteAnywhere(page, markup, `<b>${markup}</b>`);
  await expectRead(app, markup);
  for (const task of TASK_NAMES) {
    await openTask(app, task);
    await expectDone(app, task);
    expect(await page.evaluate(() => document.querySelectorAll('script, img, iframe, a[href^="javascript"]').length), task).toBe(before);
  }
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  await expect(app.network).toContainText('0 bytes sent');
});

test('a text of white space alone is refused in words, and the start screen stays', async ({ app, page }) => {
  await app.open();
  for (const text of ['', ' \r\n\t ']) {
    await openFile(page, 'empty.txt', Buffer.from(text));
    await expect(page.getByRole('alert')).toContainText('There is no text in it.');
    await expect(app.textbox).toBeVisible();
    // So that the next answer is not the last one, still there.
    await page.reload();
  }
});

test('5 MB and more is refused in words, and nothing is cut', async ({ app, page }) => {
  await app.open();
  await openFile(page, 'large.txt', Buffer.from(FACT.repeat(Math.ceil((5.5 * 1024 * 1024) / FACT.length))));
  await expect(page.getByRole('alert')).toContainText(/This file holds 5\.5 MB of text; the limit is 5 MB\.\s*Nothing was cut\./);
  await openFile(page, 'huge.txt', Buffer.alloc(24 * 1024 * 1024, 'a '));
  await expect(page.getByRole('alert')).toContainText('This file holds 20.0 MB of text; the limit is 5 MB.');
  await expect(app.textbox).toBeVisible();
});

test('a text just below the limit is opened, stays whole, and the page still answers', async ({ app, page }) => {
  test.setTimeout(6 * RESULT_TIMEOUT_MS);
  await app.open();
  const text = FACT.repeat(Math.floor((5 * 1024 * 1024) / FACT.length) - 1);
  await openFile(page, 'five.txt', Buffer.from(text));
  await openTask(app, 'Find');
  await expect(app.region('Annotated text').locator('mark').first()).toBeVisible({ timeout: 2 * RESULT_TIMEOUT_MS });
  await expect.poll(() => app.region('Annotated text').evaluate((region) => region.textContent.length)).toBe(text.length);
  // Left while it is being read: the start screen and the way back work.
  await page.getByRole('button', { name: /Plainchart/ }).first().click();
  await expect(app.textbox).toBeVisible({ timeout: RESULT_TIMEOUT_MS });
  await page.getByRole('button', { name: /^Back to/ }).click();
  await expect(app.region('Annotated text')).toBeVisible({ timeout: RESULT_TIMEOUT_MS });
});

test('a binary file is refused in words', async ({ app, page }) => {
  await app.open();
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(512), Buffer.from([0xff, 0xd8, 0x00, 0x10])]);
  await openFile(page, 'note.txt', zip);
  await expect(page.getByRole('alert')).toContainText('This is not a text file.');
  await expect(app.textbox).toBeVisible();
});

test('what cannot be opened leaves the open note and its decisions alone', async ({ app, page }) => {
  await app.open();
  await app.paste(NOTE);
  await openTask(app, 'Find');
  await expect(app.region('Annotated text').locator('mark').first()).toBeVisible();
  await pasteAnywhere(page, FACT.repeat(110_000));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('the limit is 5 MB');
  await expect(alert).toContainText('The open note is unchanged.');
  await expectTextOf(app, NOTE);
});
