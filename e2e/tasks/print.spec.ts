/** Plain language on paper: urgent signs first, all of it black on white, nothing of the app around it, A4 and Letter. */
import { expect, test, type App } from '../fixtures/app.ts';
import { expectDone, openSample, openTask } from './steps.ts';

/** Opens the sample's plain language and draws the printed page, as the browser does for print and for its preview. */
async function openPrintView(app: App): Promise<void> {
  await openSample(app, 'Discharge summary');
  await openTask(app, 'Plain language');
  await expectDone(app, 'Plain language');
  await app.page.emulateMedia({ media: 'print' });
  await app.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

test('the sheet begins with the urgent signs and holds everything but the app', async ({ app, page }) => {
  await openPrintView(app);
  const headings = ['Get help urgently if', 'Your medicines', 'Dates', 'Questions to ask', 'What the letter says', 'Words'];
  await expect(page.getByRole('heading', { level: 2 }).filter({ visible: true })).toHaveText(headings, { useInnerText: true });
  await expect(page.getByText(/it is not medical advice and can be wrong/)).toBeVisible();
  for (const name of ['Copy', 'Print', 'Library', 'Export']) await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('tab')).toHaveCount(0);
  const colours = await page.locator('article').evaluate((sheet) => [sheet, ...sheet.querySelectorAll('*')].map((one) => getComputedStyle(one).color));
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
  const smallest = await page.locator('article :is(h1, h2, h3, li, section > p)').evaluateAll((parts) => Math.min(...parts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))));
  expect(smallest).toBeGreaterThanOrEqual(16);
});

test('after printing the app is as it was', async ({ app, page }) => {
  await openPrintView(app);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeVisible();
});

for (const format of ['A4', 'Letter'] as const) {
  test(`fits ${format}`, async ({ app, page }) => {
    await openSample(app, 'Discharge summary');
    await openTask(app, 'Plain language');
    await expectDone(app, 'Plain language');
    const pdf = (await page.pdf({ format })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(5);
    const [width = 0, height = 0] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf)?.slice(1).map(Number) ?? [];
    const points = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } }[format];
    // The browser rounds to its own pixels, a point and a bit.
    expect(Math.abs(width - points.width), `${String(width)} points wide`).toBeLessThan(2);
    expect(Math.abs(height - points.height), `${String(height)} points high`).toBeLessThan(2);
  });
}
