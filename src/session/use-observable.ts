import { useSyncExternalStore } from 'react';
import type { Observable } from './observable.ts';

/** The observable's value; the component renders again when it changes. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get);
}

/** A part of the observable's value; the component renders again only when that part changes. */
export function useSelected<T, R>(observable: Observable<T>, select: (value: T) => R): R {
  return useSyncExternalStore(observable.subscribe, () => select(observable.get()));
}
