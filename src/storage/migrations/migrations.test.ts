import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { Library } from '../library.ts';
import { LibraryDatabase } from '../schema.ts';
import { codeOf, sampleDocument } from '../samples.testing.ts';
import { DOCUMENTS_1, PASSPHRASE_1, STORES_1, VAULT_1 } from './version-1.testing.ts';

async function layDownVersion1(name: string): Promise<void> {
  const old = new Dexie(name);
  old.version(1).stores(STORES_1);
  await old.table('vault').add(VAULT_1);
  await old.table('documents').bulkAdd([...DOCUMENTS_1]);
  old.close();
}

describe('a library of version 1', () => {
  it('is opened by this version, with its passphrase and every document', async () => {
    await layDownVersion1('old');
    const library = new Library({ databaseName: 'old' });
    await library.refresh();
    expect(library.getState()).toEqual({ status: 'locked', lock: 'passphrase', count: 2 });
    expect(await codeOf(library.unlock('not the passphrase'))).toBe('WRONG_PASSPHRASE');
    await library.unlock(PASSPHRASE_1);
    expect(library.getState()).toMatchObject({ documents: [
      { title: 'Ward note', words: 4, decisions: 0 }, { title: 'Clinic letter', words: 9, decisions: 1 },
    ] });
    expect((await library.read(DOCUMENTS_1[0].id)).text).toBe('Ada Quillfeather takes metformin 500 mg twice a day.');
  });

  it('takes new documents and another lock', async () => {
    await layDownVersion1('old-2');
    const library = new Library({ databaseName: 'old-2', rounds: 1000 });
    await library.unlock(PASSPHRASE_1);
    const added = sampleDocument();
    await library.save(added);
    await library.changeLock(PASSPHRASE_1, { kind: 'device' });
    await library.lock();
    await library.unlock();
    expect(await library.read(added.id)).toEqual(added);
    expect((await library.read(DOCUMENTS_1[1].id)).title).toBe('Ward note');
  });

  it('gets the names of its keys and sealed heads, and nothing in the clear', async () => {
    await layDownVersion1('old-3');
    const library = new Library({ databaseName: 'old-3' });
    await library.unlock(PASSPHRASE_1);
    const db = new LibraryDatabase('old-3');
    const vault = await db.vault.get('vault');
    const records = [...await db.documents.toArray(), ...await db.heads.toArray()];
    expect(records).toHaveLength(4);
    for (const record of records) {
      expect(record.keyId).toBe(vault?.keyId);
      expect(Object.keys(record).sort()).toEqual(['id', 'keyId', 'sealed', 'version']);
    }
    db.close();
  });
});

describe('the schema', () => {
  it('has a fixture of every version before this one', async () => {
    const db = new LibraryDatabase('schema');
    await db.open();
    // One more version: add a `version-<n>.testing.ts` of the version before it, and a case above.
    expect(db.verno).toBe(2);
    db.close();
  });

  it('has no index beside the random id', async () => {
    const db = new LibraryDatabase('indexes');
    await db.open();
    for (const table of db.tables) {
      expect(table.schema.primKey.keyPath).toBe('id');
      expect(table.schema.indexes).toEqual([]);
    }
    db.close();
  });
});
