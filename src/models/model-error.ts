/** Any failure of the model store as an EngineError with a code that says what is safe and what to do. */
import { EngineError } from '../engine/errors.ts';
import { StorageError, toStorageError } from '../storage/storage-error.ts';

export function toModelError(thrown: unknown): EngineError {
  if (thrown instanceof EngineError) return thrown;
  const { code } = thrown instanceof StorageError ? thrown : toStorageError(thrown);
  return new EngineError(code === 'STORAGE_FULL' ? 'MODEL_NO_ROOM' : 'MODEL_STORE_FAILED');
}
