import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { LibraryDatabase } from './schema.ts';
import type { LibraryChannel, LibraryNews } from './library.ts';
import { codeOf, newLibrary, PASSPHRASE, sampleDocument } from './samples.testing.ts';

const passphrase = (text = PASSPHRASE) => ({ kind: 'passphrase', passphrase: text }) as const;
const headsOf = (library: ReturnType<typeof newLibrary>) => {
  const state = library.getState();
  return state.status === 'unlocked' ? state.documents : [];
};

describe('the library', () => {
  it('holds nothing before the first choice, and says so', async () => {
    const library = newLibrary({ databaseName: 'untouched' });
    expect(library.getState().status).toBe('unknown');
    await library.refresh();
    expect(library.getState()).toEqual({ status: 'none' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('untouched');
    expect(await codeOf(library.save(sampleDocument()))).toBe('LIBRARY_LOCKED');
    expect(await codeOf(library.unlock(PASSPHRASE))).toBe('LIBRARY_MISSING');
  });

  it('keeps a document and gives it back after a lock', async () => {
    const library = newLibrary();
    await library.create(passphrase());
    const document = sampleDocument({ text: 'r\u00e9sum\u00e9 \ud800 lone, \u0000 and \u{1fa7a}\r\n' });
    await library.save(document);
    await library.lock();
    expect(library.getState()).toEqual({ status: 'locked', lock: 'passphrase', count: 1 });
    expect(await codeOf(library.read(document.id))).toBe('LIBRARY_LOCKED');
    expect(await codeOf(library.unlock('not the passphrase'))).toBe('WRONG_PASSPHRASE');
    await library.unlock(PASSPHRASE);
    expect(await library.read(document.id)).toEqual(document);
    expect(headsOf(library)).toMatchObject([{ id: document.id, title: document.title, words: 6 }]);
  });

  it('opens without a passphrase where the key of the device locks it', async () => {
    const library = newLibrary();
    await library.create({ kind: 'device' });
    const document = sampleDocument();
    await library.save(document);
    await library.lock();
    await library.unlock();
    expect(await library.read(document.id)).toEqual(document);
  });

  it('refuses a short passphrase and a second library', async () => {
    const library = newLibrary();
    expect(await codeOf(library.create(passphrase('short')))).toBe('PASSPHRASE_SHORT');
    await library.create(passphrase());
    expect(await codeOf(library.create({ kind: 'device' }))).toBe('LIBRARY_EXISTS');
  });

  it('renames, lists by the newest change, deletes, and undoes the deletion', async () => {
    const library = newLibrary();
    await library.create(passphrase());
    const [older, newer] = [sampleDocument({ changedAt: 1 }), sampleDocument({ changedAt: 2 })];
    await library.save(older);
    await library.save(newer);
    await library.rename(older.id, 'Ward letter');
    expect(headsOf(library).map(({ title }) => title)).toEqual([newer.title, 'Ward letter']);
    const putBack = await library.remove(older.id);
    expect(headsOf(library)).toHaveLength(1);
    expect(await codeOf(library.read(older.id))).toBe('DOCUMENT_MISSING');
    await putBack();
    expect(await library.read(older.id)).toEqual({ ...older, title: 'Ward letter' });
  });

  it('finds words in titles and texts, and forgets what it decrypted at the lock', async () => {
    const library = newLibrary();
    await library.create(passphrase());
    const document = sampleDocument();
    await library.save(document);
    await library.save(sampleDocument({ title: 'Other', text: 'Nothing of interest.' }));
    expect([...await library.search('QUILLFEATHER')]).toEqual([[document.id, 2]]);
    expect([...await library.search('  ')]).toEqual([]);
    await library.lock();
    expect(await codeOf(library.search('metformin'))).toBe('LIBRARY_LOCKED');
  });
});

describe('another lock', () => {
  it('opens everything, and the old passphrase nothing', async () => {
    const library = newLibrary();
    await library.create(passphrase());
    const documents = [sampleDocument(), sampleDocument()];
    for (const document of documents) await library.save(document);
    expect(await codeOf(library.changeLock('not the passphrase', passphrase('another good passphrase')))).toBe('WRONG_PASSPHRASE');
    await library.changeLock(PASSPHRASE, passphrase('another good passphrase'));
    await library.lock();
    expect(await codeOf(library.unlock(PASSPHRASE))).toBe('WRONG_PASSPHRASE');
    await library.unlock('another good passphrase');
    for (const document of documents) expect(await library.read(document.id)).toEqual(document);
    await library.changeLock('another good passphrase', { kind: 'device' });
    await library.lock();
    await library.unlock();
    expect(headsOf(library)).toHaveLength(2);
  });

  it('encrypts with a new key: an old copy of the vault opens nothing of later documents', async () => {
    const library = newLibrary({ databaseName: 'copied' });
    await library.create(passphrase());
    const db = new LibraryDatabase('copied');
    const before = await db.vault.get('vault');
    await library.changeLock(PASSPHRASE, passphrase('another good passphrase'));
    const document = sampleDocument();
    await library.save(document);
    if (before !== undefined) await db.vault.put({ ...before, keyId: (await db.vault.get('vault'))?.keyId ?? '' });
    await library.lock();
    await library.unlock(PASSPHRASE);
    expect(await codeOf(library.read(document.id))).toBe('DOCUMENT_DAMAGED');
    db.close();
  });

  it('cannot be overwritten by a tab that still holds the old key', async () => {
    const [one, two] = [newLibrary({ databaseName: 'two-tabs' }), newLibrary({ databaseName: 'two-tabs' })];
    await one.create(passphrase());
    await two.unlock(PASSPHRASE);
    await one.changeLock(PASSPHRASE, passphrase('another good passphrase'));
    expect(await codeOf(two.save(sampleDocument()))).toBe('LIBRARY_LOCKED');
    expect(two.getState().status).toBe('locked');
  });
});

describe('tabs', () => {
  function channels(): [LibraryChannel, LibraryChannel] {
    const heard: ((news: LibraryNews) => void)[] = [];
    const make = (own: number): LibraryChannel => ({
      tell: (news) => heard[1 - own]?.(news), listen: (listener) => void (heard[own] = listener),
    });
    return [make(0), make(1)];
  }

  it('lock together, and what was not written yet is written first', async () => {
    const [a, b] = channels();
    const [one, two] = [newLibrary({ databaseName: 'together', channel: a }), newLibrary({ databaseName: 'together', channel: b })];
    await one.create(passphrase());
    await two.unlock(PASSPHRASE);
    const document = sampleDocument();
    two.onBeforeLock(() => two.save(document));
    await one.lock();
    await vi.waitFor(() => expect(two.getState().status).toBe('locked'));
    await one.unlock(PASSPHRASE);
    expect(await one.read(document.id)).toEqual(document);
  });
});

describe('damage and want of room', () => {
  async function withDocument(name: string) {
    const library = newLibrary({ databaseName: name });
    await library.create(passphrase());
    const document = sampleDocument();
    await library.save(document);
    const db = new LibraryDatabase(name);
    const record = await db.documents.get(document.id);
    if (record === undefined) throw new Error('Nothing was written.');
    return { library, document, db, record };
  }

  it.each(['id', 'version', 'keyId', 'nonce', 'data'])('refuses a record whose %s was changed', async (field) => {
    const { library, document, db, record } = await withDocument(`tampered-${field}`);
    const flip = (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, i) => (i === 0 ? byte ^ 1 : byte));
    const changed = {
      id: { ...record, id: 'other' }, version: { ...record, version: 7 }, keyId: { ...record, keyId: 'other' },
      nonce: { ...record, sealed: { ...record.sealed, nonce: flip(record.sealed.nonce) } },
      data: { ...record, sealed: { ...record.sealed, data: flip(record.sealed.data) } },
    }[field];
    if (changed !== undefined) await db.documents.put(changed);
    expect(await codeOf(library.read(field === 'id' ? 'other' : document.id))).toBe('DOCUMENT_DAMAGED');
    db.close();
  });

  it('lists a damaged document as such, leaves it out of backups, and lets it be deleted', async () => {
    const { library, document, db, record } = await withDocument('listed');
    await db.documents.put({ ...record, sealed: { ...record.sealed, data: new Uint8Array(40) } });
    await db.heads.clear();
    await library.save(sampleDocument());
    expect(headsOf(library).filter(({ damaged }) => damaged)).toHaveLength(1);
    expect(await library.exportBackup(PASSPHRASE)).toMatchObject({ documents: 1, damaged: 1 });
    expect(await codeOf(library.changeLock(PASSPHRASE, { kind: 'device' }))).toBe('DOCUMENT_DAMAGED');
    await library.remove(document.id);
    expect(headsOf(library)).toHaveLength(1);
    db.close();
  });

  it('makes a missing or damaged head again', async () => {
    const { library, document, db } = await withDocument('heads');
    const head = await db.heads.get(document.id);
    if (head !== undefined) await db.heads.put({ ...head, sealed: { ...head.sealed, data: new Uint8Array(30) } });
    await library.refresh();
    expect(headsOf(library)).toMatchObject([{ title: document.title }]);
    expect((await db.heads.get(document.id))?.sealed.data.length).not.toBe(30);
    db.close();
  });

  it('says that there is no room, and leaves what was there', async () => {
    const { library, document, db } = await withDocument('full');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await codeOf(library.save({ ...document, text: 'later' }))).toBe('STORAGE_FULL');
    put.mockRestore();
    expect(await library.read(document.id)).toEqual(document);
    db.close();
  });

  it('leaves a library of a newer version alone', async () => {
    const newer = new Dexie('newer');
    newer.version(99).stores({ vault: '&id' });
    await newer.open();
    newer.close();
    const library = newLibrary({ databaseName: 'newer' });
    await library.refresh();
    expect(library.getState()).toMatchObject({ status: 'unavailable', error: { code: 'STORAGE_NEWER' } });
  });

  it('wipes the database', async () => {
    const { library, db } = await withDocument('wiped');
    db.close();
    await library.wipe();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('wiped');
    expect(library.getState()).toEqual({ status: 'none' });
  });
});
