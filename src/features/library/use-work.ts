import { useState } from 'react';
import { useDelayed } from '../../ui/media/use-delayed.ts';
import { toStorageError, type StorageError } from '../../storage/storage-error.ts';

export interface Work {
  readonly busy: boolean;
  /** Busy for more than 300 ms: worth a word. */
  readonly late: boolean;
  readonly error: StorageError | null;
  /** @returns whether it succeeded */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** One piece of work at a time, its progress and its failure. */
export function useWork(): Work {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<StorageError | null>(null);
  const late = useDelayed(busy);
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (thrown) {
      setError(toStorageError(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, late, error, run };
}
