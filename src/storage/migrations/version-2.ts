/**
 * Version 1 to 2: names the data key in the vault and in each document, so that tabs notice a changed
 * key. The store of heads begins empty: nobody holds the key during an upgrade, so heads are made at
 * the first unlock. Version 1 was never published; its path is kept as the pattern for later ones.
 */
import type { Transaction } from 'dexie';

export async function addKeyIds(transaction: Transaction): Promise<void> {
  const keyId = crypto.randomUUID();
  for (const store of ['vault', 'documents']) {
    await transaction.table<{ keyId?: string }>(store).toCollection().modify((record) => {
      record.keyId = keyId;
    });
  }
}
