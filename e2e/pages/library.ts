/** The Library drawer, as a person uses it. */
import { expect, type Locator, type Page } from '@playwright/test';

export const PASSPHRASE = 'lantern marble otter quay';

export class LibraryPage {
  readonly page: Page;
  readonly drawer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.drawer = page.getByRole('dialog', { name: 'Library' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('navigation', { name: 'App' }).getByRole('button', { name: 'Library' }).click();
    await expect(this.drawer).toBeVisible();
  }

  async close(): Promise<void> {
    await this.drawer.getByRole('button', { name: 'Close' }).click();
    await expect(this.drawer).toBeHidden();
  }

  field(label: string): Locator {
    return this.drawer.getByLabel(label, { exact: true });
  }

  button(name: string): Locator {
    return this.drawer.getByRole('button', { name, exact: true });
  }

  row(title: string): Locator {
    return this.drawer.getByRole('grid', { name: 'Kept documents' }).getByRole('row', { name: title, exact: true });
  }

  /** Keeps the open note; `passphrase` null: with a key of the device. Only the first time asks for either. */
  async keep(title: string, passphrase: string | null = PASSPHRASE): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Keep note' }).click();
    await this.field('Title').fill(title);
    if (passphrase === null) await this.drawer.getByRole('radio', { name: 'With a key of this device' }).check();
    else await this.setPassphrase('Passphrase', passphrase);
    await this.button('Keep it, encrypted').click();
    await expect(this.row(title)).toBeVisible();
  }

  async setPassphrase(label: string, passphrase: string): Promise<void> {
    await this.field(label).fill(passphrase);
    await this.field(`${label}, once more`).fill(passphrase);
  }

  async unlock(passphrase = PASSPHRASE): Promise<void> {
    await this.field('Passphrase').fill(passphrase);
    await this.button('Unlock').click();
  }
}
