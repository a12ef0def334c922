/**
 * `npm run screenshots [-- <part of a name>]`: opens the production build (`dist`; run `npm run build` before) on invented samples and
 * writes docs/images: every screen at the width of a desktop and of a phone, light and dark. Parts of names choose among them.
 * `--root` takes another build, `--out` another folder.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { startServer } from './serve/server.mjs';
import { browserArgs, findBrowser } from './setup/find-browser.mjs';
import { PROJECT_ROOT } from './setup/project.mjs';

const WIDTHS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const THEMES = ['light', 'dark'];
const SETTLE_MS = 400;

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'docs/images' } }, allowPositionals: true,
});

const button = (page, name) => page.getByRole('button', { name, exact: true });

/** Opens a sample and one of its tasks, and waits for the result. */
async function openTask(page, sample, task, result) {
  await page.getByRole('button', { name: sample }).click();
  await page.getByRole('tab', { name: task, exact: true }).click();
  await result(page).first().waitFor();
}

/** From the top bar; on phones from the menu behind "More". */
async function openFromBar(page, name) {
  const more = button(page, 'More');
  if (await more.isVisible()) {
    await more.click();
    await page.getByRole('menuitem', { name }).click();
  } else await button(page, name).click();
}

/** Every screen: how to get there from the start screen. */
const SCREENS = {
  start: async () => undefined,
  find: (page) => openTask(page, 'Discharge summary', 'Find', () => page.locator('mark[data-mark]')),
  deidentify: (page) => openTask(page, 'Discharge summary', 'De-identify', () => page.getByRole('region', { name: 'De-identified text' }).getByText('[NAME-1]')),
  'plain-language': (page) => openTask(page, 'Discharge summary', 'Plain language', () => page.locator('[data-row]')),
  summary: async (page) => {
    await openTask(page, 'Discharge summary', 'Summary', () => page.getByRole('region', { name: 'Summary', exact: true }).getByRole('listitem'));
    await page.getByRole('button', { name: /: show in text$/ }).first().click();
  },
  library: async (page) => {
    await openFromBar(page, 'Library');
    await page.getByRole('dialog').waitFor();
  },
  settings: async (page) => {
    await openFromBar(page, 'Settings');
    await page.getByRole('dialog').waitFor();
  },
  models: async (page) => {
    await openFromBar(page, 'Models');
    await page.getByRole('heading', { level: 1 }).waitFor();
  },
};

/** Screens that only one width has. */
const EXTRA = {
  desktop: {
    shortcuts: async (page) => {
      await button(page, 'Keyboard shortcuts').click();
      await page.getByRole('dialog').waitFor();
    },
    network: async (page) => {
      await page.getByRole('status', { name: 'Network activity' }).getByRole('button').click();
      await page.getByRole('dialog').waitFor();
    },
    'finding-card': async (page) => {
      await openTask(page, 'Discharge summary', 'Find', () => page.locator('mark[data-mark]'));
      await page.getByRole('region', { name: 'Annotated text' }).getByRole('button', { name: 'atrial fibrillation' }).first().click();
    },
  },
  phone: {
    'what-to-do': async (page) => {
      await openTask(page, 'Discharge summary', 'Plain language', () => page.locator('[data-row]'));
      await page.getByRole('radio', { name: 'What to do' }).or(button(page, 'What to do')).first().click();
    },
  },
};

async function shoot(context, address, folder, { screen, go, size, theme }) {
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.getByRole('status', { name: 'Network activity' }).getByText(/ready offline/).waitFor();
    await go(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(SETTLE_MS);
    await page.screenshot({ path: path.join(folder, `${screen}-${size}-${theme}.png`), caret: 'initial' });
    console.log(`${screen}-${size}-${theme}.png`);
  } finally {
    await page.close();
  }
}

const folder = path.resolve(PROJECT_ROOT, values.out);
mkdirSync(folder, { recursive: true });
const found = await findBrowser();
const server = await startServer({ root: path.resolve(PROJECT_ROOT, values.root), port: 0 });
const browser = await chromium.launch({ executablePath: found.executablePath, args: browserArgs(), env: { ...process.env, ...found.env } });
let failed = 0;
try {
  for (const size of Object.keys(WIDTHS)) {
    for (const theme of THEMES) {
      // One context for all screens of a kind: the app is fetched once, as for a user.
      const context = await browser.newContext({ viewport: WIDTHS[size], colorScheme: theme, reducedMotion: 'reduce' });
      for (const [screen, go] of Object.entries({ ...SCREENS, ...EXTRA[size] })) {
        const name = `${screen}-${size}-${theme}`;
        if (!positionals.every((part) => name.includes(part))) continue;
        await shoot(context, server.address, folder, { screen, go, size, theme }).catch((error) => {
          failed += 1;
          console.error(`${name}: ${error.message}`);
        });
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failed === 0 ? 0 : 1;
