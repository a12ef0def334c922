/** Every screen of the app and how to get there from the start screen. */
import { expect } from '@playwright/test';
import type { App } from '../fixtures/app.ts';
import { expectDone, openSample, openTask } from '../tasks/steps.ts';

export interface Screen {
  readonly name: string;
  readonly open: (app: App) => Promise<void>;
  /** Rules of axe that are not asked here. */
  readonly without?: readonly string[];
}

const SAMPLE = 'Discharge summary';

async function expectDialog(app: App, name: string): Promise<void> {
  await expect(app.page.getByRole('dialog', { name })).toBeVisible();
}

export const SCREENS: readonly Screen[] = [
  { name: 'start', open: (app) => app.open() },
  {
    name: 'a text that was refused',
    async open(app) {
      await app.open();
      await app.page.locator('input[type=file]').setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
      await expect(app.page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'Find',
    async open(app) {
      await openSample(app, SAMPLE);
      await openTask(app, 'Find');
      await expectDone(app, 'Find');
    },
  },
  {
    name: 'Find, with a card and a lit passage',
    async open(app) {
      await openSample(app, SAMPLE);
      await openTask(app, 'Find');
      await expectDone(app, 'Find');
      await app.page.getByRole('button', { name: /: show in text$/ }).first().click();
      await app.region('Annotated text').getByRole('button', { name: 'furosemide' }).first().click();
      await expect(app.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'De-identify',
    async open(app) {
      await openSample(app, 'Nursing note');
      await openTask(app, 'De-identify');
      await expectDone(app, 'De-identify');
      await expect(app.region('De-identified text')).toContainText('[');
    },
  },
  {
    name: 'Plain language',
    async open(app) {
      await openSample(app, SAMPLE);
      await openTask(app, 'Plain language');
      await expectDone(app, 'Plain language');
    },
  },
  {
    name: 'Summary',
    async open(app) {
      await openSample(app, SAMPLE);
      await openTask(app, 'Summary');
      await expectDone(app, 'Summary');
      await app.page.getByRole('button', { name: /: show in text$/ }).first().click();
    },
  },
  {
    name: 'Edit',
    async open(app) {
      await openSample(app, SAMPLE);
      await openTask(app, 'Find');
      await app.page.getByRole('radio', { name: 'Edit' }).or(app.page.getByRole('button', { name: 'Edit' })).first().click();
      await expect(app.textbox).toBeVisible();
    },
  },
  {
    name: 'Library',
    async open(app) {
      await app.open();
      await app.page.getByRole('button', { name: 'Library', exact: true }).click();
      await expectDialog(app, 'Library');
    },
  },
  {
    name: 'Settings',
    async open(app) {
      await app.open();
      await app.page.getByRole('button', { name: 'Settings', exact: true }).click();
      await expectDialog(app, 'Settings');
    },
  },
  {
    name: 'Keyboard shortcuts',
    async open(app) {
      await app.open();
      await app.page.getByRole('button', { name: 'Keyboard shortcuts', exact: true }).click();
      await expectDialog(app, 'Keyboard shortcuts');
    },
  },
  {
    name: 'Network activity',
    // React Aria's popover holds two unseen "Dismiss" buttons beside its dialog, in no landmark: a way out for screen readers.
    without: ['region'],
    async open(app) {
      await app.openReady();
      await app.network.getByRole('button').click();
      await expect(app.page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'Models and storage',
    async open(app) {
      await app.open();
      await app.page.getByRole('button', { name: 'Models', exact: true }).click();
      await expect(app.page.getByRole('heading', { level: 1 })).toContainText(/Models/);
    },
  },
];
