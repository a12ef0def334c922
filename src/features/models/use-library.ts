import { useSyncExternalStore } from 'react';
import type { LibraryState } from '../../storage/library.ts';
import { library } from '../../storage/this-library.ts';

export const useLibrary = (): LibraryState => useSyncExternalStore(library.subscribe, library.getState);
