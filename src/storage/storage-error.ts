/**
 * What can go wrong with kept documents. Says what happened, what is safe and what to do; never words
 * of a document, its title included.
 */
export const STORAGE_ERROR_TEXTS = {
  STORAGE_UNAVAILABLE: 'This browser keeps nothing for this page, as in some private windows. The open note still works.',
  STORAGE_NEWER: 'The library was made by a newer Plainchart. Nothing was changed. Reload the page to get that version.',
  STORAGE_FULL: 'There is no room left on this device. Nothing was changed. Delete something, then try again.',
  LIBRARY_MISSING: 'There is no library on this device yet.',
  LIBRARY_EXISTS: 'There is a library on this device already. Unlock it instead.',
  LIBRARY_LOCKED: 'The library is locked. Nothing was changed. Unlock it, then try again.',
  WRONG_PASSPHRASE: 'This is not the passphrase of this library. Nothing was changed.',
  PASSPHRASE_SHORT: 'The passphrase is too short. Four unrelated words are a good one.',
  DOCUMENT_MISSING: 'This document is no longer in the library.',
  DOCUMENT_DAMAGED: 'A document is damaged or was changed from outside, and was not opened.',
  LIBRARY_DAMAGED: 'The key of this library is damaged. It cannot be opened; a backup can still be imported after wiping.',
  BACKUP_NOT_ONE: 'This file is not a backup of Plainchart. Nothing was imported.',
  BACKUP_NEWER: 'This backup was made by a newer Plainchart. Nothing was imported. Reload the page to get that version.',
  BACKUP_PASSPHRASE: 'This passphrase does not open this backup. If it is the right one, the file is damaged. Nothing was imported.',
  BACKUP_DAMAGED: 'This backup is damaged or cut off. Nothing was imported. Try another copy of the file.',
  STORAGE_FAILED: 'The browser could not read or write the library. Nothing was changed. Reload the page, then try again.',
} as const;
export type StorageErrorCode = keyof typeof STORAGE_ERROR_TEXTS;

export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode) {
    super(STORAGE_ERROR_TEXTS[code]);
    this.name = 'StorageError';
    this.code = code;
  }
}

const CODE_OF_NAME: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: 'STORAGE_FULL',
  VersionError: 'STORAGE_NEWER',
  MissingAPIError: 'STORAGE_UNAVAILABLE',
  SecurityError: 'STORAGE_UNAVAILABLE',
  InvalidStateError: 'STORAGE_UNAVAILABLE',
  OpenFailedError: 'STORAGE_UNAVAILABLE',
};

/** Any failure of the database as one of ours. Dexie and browsers wrap the cause, so that it is looked for inside. */
export function toStorageError(thrown: unknown): StorageError {
  for (let at = thrown, depth = 0; at instanceof Error && depth < 5; depth += 1) {
    if (at instanceof StorageError) return at;
    const { inner, cause } = at as { inner?: unknown; cause?: unknown };
    const deeper = inner ?? cause;
    // The innermost name is the true one: "OpenFailedError" may stand around "VersionError".
    if (deeper instanceof Error && deeper !== at) {
      at = deeper;
      continue;
    }
    return new StorageError(CODE_OF_NAME[at.name] ?? 'STORAGE_FAILED');
  }
  return new StorageError('STORAGE_FAILED');
}

/** Runs work on the database. @throws StorageError and nothing else */
export async function withStorageErrors<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}
