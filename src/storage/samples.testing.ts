/** Invented documents and quick libraries for tests. */
import 'fake-indexeddb/auto';
import { Library, type LibraryOptions } from './library.ts';
import type { SavedDocument } from './saved-document.ts';

export const PASSPHRASE = 'lantern marble otter quay';
export const ROUNDS_IN_TESTS = 1000;

let count = 0;

/** A library with a database of its own. */
export function newLibrary(options: LibraryOptions = {}): Library {
  count += 1;
  return new Library({ databaseName: `library-${count}`, rounds: ROUNDS_IN_TESTS, ...options });
}

export function sampleDocument(change: Partial<SavedDocument> = {}): SavedDocument {
  return {
    id: crypto.randomUUID(), title: 'Letter about Mr Quillfeather', text: 'Ada Quillfeather takes metformin 500 mg twice a day.',
    keptAt: 1_760_000_000_000, changedAt: 1_760_000_000_000, decisions: 2, work: { log: [{ action: 'remove', from: 'NAME' }] }, ...change,
  };
}

export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => 'no error', (error: unknown) => (error as { code?: string }).code ?? String(error));
}
