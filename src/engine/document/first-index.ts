/**
 * Index of the first item that a question is true of, by halves; the number of items for none. In: items in an order in which all after
 * the first such one are such ones, too.
 */
export function firstIndex<T>(items: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
