/** No violation that axe finds, on any screen, in light and in dark; and axe is shown to see one. */
import { expect, test } from '../fixtures/app.ts';
import { installAxe, violations } from '../fixtures/axe.ts';
import { expectNoSidewaysScrolling, setWidth } from '../fixtures/viewport.ts';
import { SCREENS } from './screens.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });
    for (const { name, open, without } of SCREENS) {
      test(`${name} has no violation`, async ({ app, page }) => {
        await installAxe(page);
        await open(app);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violations(page, without)).toEqual([]);
      });
    }
  });
}

test.describe('at a phone\'s width', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const { name, open } of SCREENS.filter((screen) => ['start', 'Find', 'De-identify', 'Plain language', 'Summary'].includes(screen.name))) {
    test(`${name} has no violation, and no sideways scrolling`, async ({ app, page }) => {
      await installAxe(page);
      await open(app);
      await setWidth(page, 390);
      expect(await violations(page)).toEqual([]);
      await expectNoSidewaysScrolling(page, 390, 320);
    });
  }
});

test('a fault planted on purpose is seen', async ({ app, page }) => {
  await installAxe(page);
  await app.open();
  await page.evaluate(() => {
    const button = document.createElement('button');
    document.querySelector('main')?.append(button);
  });
  expect((await violations(page)).join('\n')).toContain('button-name');
});
