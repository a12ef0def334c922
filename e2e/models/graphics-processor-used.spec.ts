/** The tagger on a graphics processor, chosen on the Models page. On a software adapter, which the page is made to take for hardware: hence in the long set. */
import { expect } from '../fixtures/app.ts';
import { test } from '../fixtures/model-app.ts';
import { ADDRESSES } from '../fixtures/servers.ts';
import { skipWithoutAdapter, softwareAdapter } from '../fixtures/software-adapter.ts';

test.use(softwareAdapter);

/** The made-up model knows this name by heart, and no rule does. */
const KNOWN = 'Quillon came in with a cough.';

test('the graphics processor runs the model, also after a reload and without a network @long', async ({ app, page, host, context }) => {
  test.setTimeout(240_000);
  // The page takes the imitation for the real thing.
  await page.addInitScript(() => {
    const { GPUAdapterInfo: Info } = globalThis as unknown as { GPUAdapterInfo?: { prototype: object } };
    if (Info !== undefined) Object.defineProperty(Info.prototype, 'isFallbackAdapter', { get: () => false });
  });
  await app.openReady(ADDRESSES.modelApp);
  await skipWithoutAdapter(page);
  const device = page.getByRole('group', { name: 'This device' });
  await page.getByRole('button', { name: 'Models', exact: true }).click();
  await device.getByRole('button', { name: /^Use the graphics processor/ }).click();
  await expect(device).toContainText('The shipped model runs on the graphics processor.', { timeout: 120_000 });
  expect(host.requestsFor('asyncify.wasm')).toHaveLength(1);
  await host.close();
  await context.setOffline(true);
  await page.reload();
  await app.readyOffline();
  await expect(device).toContainText('The shipped model runs on the graphics processor.', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Back to start' }).click();
  await app.paste(KNOWN);
  await app.tab('De-identify').click();
  await expect(app.region('De-identified text')).toContainText('[NAME-1]', { timeout: 120_000 });
});
