/** The four tasks on all six samples, from the start screen, on the production build. */
import type { Locator } from '@playwright/test';
import { expect, test, type App } from '../fixtures/app.ts';
import { SAMPLE_FACTS, sampleText, type SampleFacts } from './sample-facts.ts';
import { copyOf, evidenceChips, expectDone, expectTextOf, openSample, openTask, passagesOf } from './steps.ts';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').toLowerCase();

/** Fails if one of the words is missing; case and line ends do not count. */
function expectWords(text: string, words: readonly string[]): void {
  const found = plain(text);
  expect(words.filter((one) => !found.includes(plain(one)))).toEqual([]);
}

/** Every row leads to words that stand in the text. @returns those words */
async function passagesOfRows(app: App, table: Locator, text: string): Promise<string> {
  const found: string[] = [];
  for (const row of await table.locator('tbody tr').all()) {
    const title = await row.locator('td').first().innerText();
    for (const chip of await evidenceChips(row).all()) {
      const passages = await passagesOf(app, chip);
      expect(passages.length, title).toBeGreaterThan(0);
      for (const words of passages) expect(text, title).toContain(words);
      found.push(...passages);
    }
  }
  return found.join('\n');
}

async function checkFind(app: App, facts: SampleFacts, text: string): Promise<void> {
  await openTask(app, 'Find');
  await expectDone(app, 'Find');
  await expect(app.region('Annotated text').locator('mark').first()).toBeVisible();
  // Marks and labels add not a letter to the text.
  await expectTextOf(app, text);
  const tables = { Problem: facts.problems, Medicine: facts.medicines };
  for (const [head, expected] of Object.entries(tables)) {
    if (expected.length === 0) continue;
    const table = app.page.getByRole('table').filter({ has: app.page.getByRole('columnheader', { name: head, exact: true }) });
    expectWords(await passagesOfRows(app, table, text), expected);
  }
  const titles = await app.page.locator('tbody tr td:first-child').allInnerTexts();
  expect(titles).not.toEqual([]);
  expectWords(await copyOf(app), titles);
}

async function checkDeidentify(app: App, facts: SampleFacts, text: string): Promise<void> {
  await openTask(app, 'De-identify');
  await expectDone(app, 'De-identify');
  const output = app.region('De-identified text');
  await expect(output).toContainText('[');
  await expect(app.region('Annotated text')).toContainText(facts.identifiers[0] ?? '');
  const copied = await copyOf(app);
  expect(facts.identifiers.filter((one) => text.includes(one))).toEqual(facts.identifiers);
  expect(facts.identifiers.filter((one) => plain(copied).includes(plain(one)))).toEqual([]);
  expectWords(copied, facts.kept);
  // What is shown is what is copied.
  expect(plain(await output.textContent() ?? '').replaceAll(' ', '')).toContain(plain(copied).replaceAll(' ', ''));
}

/** Whether one of the lines holds all of the words. */
const hasLine = (lines: readonly string[], words: readonly string[]): boolean => lines.some((line) => words.every((word) => plain(line).includes(plain(word))));

async function checkPlain(app: App, facts: SampleFacts, text: string): Promise<void> {
  await openTask(app, 'Plain language');
  await expectDone(app, 'Plain language');
  const region = app.region('Plain language');
  await expect(region.locator('[data-row]').first()).toBeVisible();
  const indexes = await region.locator('[data-row]').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-row')));
  expect(indexes.length, 'each sentence stands beside its plain words').toBe(2 * new Set(indexes).size);
  const rail = app.page.getByRole('complementary', { name: 'Reading level and what to do' });
  const lines = await rail.getByRole('listitem').allInnerTexts();
  expect(facts.todo.filter((words) => !hasLine(lines, words))).toEqual([]);
  expect((facts.wrongTodo ?? []).filter((words) => hasLine(lines, words))).toEqual([]);
  for (const chip of await evidenceChips(rail).all()) {
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    const chosen = region.locator('[data-row][data-chosen]').first();
    await expect(chosen).toBeInViewport();
    expect(plain(text)).toContain(plain(await chosen.innerText()));
    await chip.click();
  }
  const copied = await copyOf(app);
  expect(facts.todo.filter((words) => !hasLine(copied.split('\n'), words))).toEqual([]);
  expectWords(copied, ['It is not medical advice']);
}

async function checkSummary(app: App, facts: SampleFacts, text: string): Promise<void> {
  await openTask(app, 'Summary');
  await expectDone(app, 'Summary');
  const lines = app.region('Summary').getByRole('listitem');
  await expect(lines.first()).toBeVisible();
  const shown = await lines.all();
  expect(shown.length).toBeGreaterThan(1);
  for (const line of shown) {
    const chips = await evidenceChips(line).all();
    expect(chips.length, await line.innerText()).toBeGreaterThan(0);
    for (const chip of chips) for (const words of await passagesOf(app, chip)) expect(text).toContain(words);
  }
  const copied = await copyOf(app);
  expectWords(copied, facts.summary);
  expect(copied.length).toBeLessThan(text.length);
}

const CHECKS = { Find: checkFind, 'De-identify': checkDeidentify, 'Plain language': checkPlain, Summary: checkSummary };

for (const facts of SAMPLE_FACTS) {
  for (const [name, check] of Object.entries(CHECKS)) {
    test(`${name} on the sample "${facts.title}"`, async ({ app, page }) => {
      await openSample(app, facts.title);
      await check(app, facts, sampleText(facts.id));
      await expect(page.getByRole('button', { name: 'Copy', exact: true })).toHaveCount(1);
      await expect(app.network).toContainText('0 bytes sent');
    });
  }
}
