/** The production build as it ships: its own model is fetched, reads beside the rules, keeps quiet, works offline, and leaves no note behind. */
import { App, expect, NOTE, test as base } from '../fixtures/app.ts';
import { installAxe, violations } from '../fixtures/axe.ts';
import { ADDRESSES } from '../fixtures/servers.ts';
import { placesOf, readStored } from '../fixtures/stored.ts';
import { TrafficWatch } from '../fixtures/traffic.ts';
import { openTask } from '../tasks/steps.ts';

const test = base.extend<{ shipped: App }>({
  shipped: async ({ page }, use) => {
    const app = new App(page);
    await app.openReady(ADDRESSES.shipped);
    await use(app);
  },
});

/** Every person, place and number is invented; the last line has no cue that a rule knows. */
const TEXT = `${NOTE}\nphoned back later, oriel trevanion says the ankle oedema is worse and wants to come in`;
const ADDED = '\nSpoke to tamsin oakhanger too.';

/** Waits until all of the text, and no text before it, has been read by rules and model. */
async function readByBoth(app: App, text = TEXT): Promise<void> {
  const words = text.split(/\s+/).length;
  await openTask(app, 'Find');
  await expect(app.status).toContainText(new RegExp(`\\b${String(words)} words read in .* by rules and the shipped model`), { timeout: 120_000 });
}

test('a note is read by rules and model, and each finding says by which', async ({ shipped, page }) => {
  await shipped.paste(TEXT);
  await readByBoth(shipped);
  await shipped.tab('De-identify').click();
  const out = shipped.region('De-identified text');
  await expect(out).toContainText('[NAME-1]');
  await expect(out).not.toContainText('trevanion');
  await expect(out).toContainText('ankle oedema');
  await page.getByRole('region', { name: 'Annotated text' }).or(page.locator('[data-mark]')).getByText('trevanion').first().click();
  await expect(page.getByRole('dialog')).toContainText('Shipped model');
});

test('the model runs on our own kernel: nothing of ONNX Runtime is loaded', async ({ page, context }) => {
  const loaded: string[] = [];
  // Of the page and its workers; the service worker fetches all files for later.
  context.on('request', (request) => {
    if (request.serviceWorker() === null) loaded.push(new URL(request.url()).pathname);
  });
  const app = new App(page);
  await app.openReady(ADDRESSES.shipped);
  await app.paste(TEXT);
  await readByBoth(app);
  expect(loaded.filter((path) => path.includes('lane.worker')).length).toBeGreaterThan(0);
  expect(loaded.filter((path) => path.startsWith('/ort/'))).toEqual([]);
});

test('the dial tells what was measured of rules and model together', async ({ shipped, page }) => {
  await shipped.paste(TEXT);
  await readByBoth(shipped);
  await shipped.tab('De-identify').click();
  const card = page.getByRole('region', { name: 'Recall dial' });
  await expect(card).toContainText(/Rules and model find \d+ of 100 characters of identifiers; \d+ of 100 taken are wrong\. Measured on \d+ invented notes/);
  await expect(card.getByRole('slider')).toHaveAttribute('aria-valuetext', /^Careful: \d+ of \d+ findings\. Rules and model find \d+ of 100/);
});

test('nothing is sent while the model reads', async ({ shipped, context }) => {
  const watch = new TrafficWatch(context, 'shipped');
  await shipped.paste(TEXT);
  await readByBoth(shipped);
  await watch.expectSilence();
  await expect(shipped.network).toHaveText(/^0 bytes sent/);
});

test('with the network off and after a reload, the model reads again', async ({ shipped, page, context }) => {
  await context.setOffline(true);
  await page.reload();
  await shipped.readyOffline();
  await shipped.paste(TEXT);
  await readByBoth(shipped);
});

test('an edit is read by both again', async ({ shipped, page }) => {
  await shipped.paste(TEXT);
  await readByBoth(shipped);
  await page.getByRole('region', { name: 'Annotated text' }).press('F2');
  await shipped.textbox.press('ControlOrMeta+End');
  await page.keyboard.type(ADDED);
  await page.keyboard.press('Escape');
  await readByBoth(shipped, `${TEXT}${ADDED}`);
  await shipped.tab('De-identify').click();
  await expect(shipped.region('De-identified text')).toContainText(/Spoke to \[NAME-\d+\] too\./);
  await expect(shipped.region('De-identified text')).not.toContainText('oakhanger');
});

test('no word of a note is stored', async ({ shipped, page }) => {
  await shipped.paste(TEXT);
  await readByBoth(shipped);
  expect(placesOf(['Quillfeather', 'trevanion', '00417733'], await readStored(page))).toEqual([]);
});

test.describe('without motion', () => {
  // A fade would be taken for a lack of contrast.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('its card is shown, with what was measured, and axe has no objection', async ({ page }) => {
    await installAxe(page);
    const app = new App(page);
    await app.openReady(ADDRESSES.shipped);
    await page.getByRole('button', { name: 'Models', exact: true }).click();
    const rung = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Shipped model/ }) });
    await expect(rung).toContainText('Ready');
    await rung.getByRole('button', { name: /^About this model/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('region', { name: 'Identifiers by type, rules and model' }).getByRole('row')).toHaveCount(9);
    await expect(dialog.getByRole('region', { name: 'Clinical mentions by type, F1' })).toContainText('PROBLEM');
    await expect(dialog).toContainText('Limits');
    expect(await violations(page)).toEqual([]);
  });
});
