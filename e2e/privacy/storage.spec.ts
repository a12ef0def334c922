/**
 * Nothing of a note is stored unless it was kept, and then not in the clear: neither in what scripts can read nor in the files of
 * the browser's profile. Plain text that is written on purpose shows that the search would find it.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { App, expect, NOTE, test } from '../fixtures/app.ts';
import { ADDRESSES } from '../fixtures/servers.ts';
import { placesOf, readStored } from '../fixtures/stored.ts';
import { LibraryPage } from '../pages/library.ts';
import { useEveryTask } from '../tasks/steps.ts';

const TITLE = 'Zebrawood visit';
/** Of the note and its title: none of them is a word of the app's own files. */
const WORDS = ['Quillfeather', 'Merrow', 'Larkspur General', '00417733', '555-0142', '142/88', 'Zebrawood'];

/** Writes the note in the clear, as a careless change might. */
function plant(page: Page, kind: string): Promise<void> {
  return page.evaluate(async ([note, how]) => {
    const utf16 = new Uint8Array(note.length * 2 + 1);
    for (let i = 0; i < note.length; i += 1) new DataView(utf16.buffer).setUint16(i * 2 + 1, note.charCodeAt(i), true);
    const values: Record<string, unknown> = {
      string: { title: note }, key: { [note]: 1 }, utf8: new TextEncoder().encode(note), utf16, blob: new Blob([note]), nested: [{ deep: new Map([['text', note]]) }],
    };
    if (how === 'localStorage') localStorage.setItem('draft', note);
    else if (how === 'sessionStorage') sessionStorage.setItem('draft', note);
    else if (how === 'cache') await (await caches.open('drafts')).put('/draft', new Response(note));
    else if (how === 'address') await (await caches.open('drafts')).put(`/draft?${encodeURIComponent(note.slice(9, 26)).replaceAll('%20', '+')}`, new Response(''));
    else {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('drafts');
        request.onupgradeneeded = () => request.result.createObjectStore('drafts');
        request.onerror = () => reject(request.error ?? new Error('not opened'));
        request.onsuccess = () => {
          const transaction = request.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put(values[how], 1);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      });
    }
  }, [NOTE, kind] as const);
}

test('an open note that was not kept is nowhere', async ({ app, page }) => {
  await app.openReady();
  await useEveryTask(app);
  const stored = await readStored(page);
  expect(stored.length).toBeGreaterThan(5);
  expect(placesOf(WORDS, stored)).toEqual([]);
  // The models' database holds public files alone.
  const databases = await page.evaluate(() => indexedDB.databases());
  expect(databases.map(({ name }) => name).filter((name) => name !== 'plainchart-models')).toEqual([]);
});

test('a kept note is stored, and no word of it or of its title can be read', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.openReady();
  await useEveryTask(app);
  await library.keep(TITLE);
  await library.field('Search titles and texts').fill('Quillfeather');
  await expect(library.row(TITLE)).toContainText('place');
  const stored = await readStored(page);
  expect(stored.filter(({ where }) => where.startsWith('plainchart-library/documents') && where.endsWith('as latin1')).length).toBeGreaterThan(0);
  expect(placesOf(WORDS, stored)).toEqual([]);
});

test('a key of the device lies there as one that scripts cannot export', async ({ app, page }) => {
  const library = new LibraryPage(page);
  await app.openReady();
  await useEveryTask(app);
  await library.keep(TITLE, null);
  const stored = await readStored(page);
  expect(stored.filter(({ text }) => text.startsWith('CryptoKey')).map(({ text }) => text)).toEqual(['CryptoKey, extractable: false']);
  expect(placesOf(WORDS, stored)).toEqual([]);
});

for (const kind of ['string', 'key', 'utf8', 'utf16', 'blob', 'nested', 'localStorage', 'sessionStorage', 'cache', 'address']) {
  test(`plain text written on purpose is found: ${kind}`, async ({ app, page }) => {
    await app.open();
    await plant(page, kind);
    expect(placesOf(WORDS, await readStored(page))).not.toEqual([]);
  });
}

/** Files below the folder that hold one of the words, in one byte or two bytes a character, either order. */
function filesWith(words: readonly string[], folder: string): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(file);
    return needles.some((needle) => bytes.includes(needle));
  });
}

test.describe('on the disk', () => {
  let folder = '';
  test.beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plainchart-profile-'));
  });
  test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function withProfile(launch: object, use: (context: BrowserContext, page: Page) => Promise<void>): Promise<void> {
    const context = await chromium.launchPersistentContext(folder, { ...launch, baseURL: ADDRESSES.app });
    await use(context, context.pages()[0] ?? await context.newPage());
    await context.close();
  }

  test('no file of the profile holds a word of a kept note', async ({ launchOptions }) => {
    await withProfile(launchOptions, async (_, page) => {
      const app = new App(page);
      await app.openReady();
      await useEveryTask(app);
      await new LibraryPage(page).keep(TITLE);
    });
    expect(filesWith(['plainchart-library'], folder).length).toBeGreaterThan(0);
    expect(filesWith(WORDS, folder)).toEqual([]);
  });

  test('and a plain one is found there', async ({ launchOptions }) => {
    await withProfile(launchOptions, async (_, page) => {
      await new App(page).open();
      await plant(page, 'string');
    });
    expect(filesWith(WORDS, folder)).not.toEqual([]);
  });
});
