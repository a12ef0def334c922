/** Reads the dates of one document, each spelling once: notes repeat theirs, and several stages ask. */
import { readDate, type DateRead, type NumberOrder } from './read-date.ts';

/** Null where the text is no date that can be read. */
export type DateReader = (text: string) => DateRead | null;

export function dateReader(order: NumberOrder): DateReader {
  const known = new Map<string, DateRead | null>();
  return (text) => {
    let read = known.get(text);
    if (read === undefined) {
      read = readDate(text, order);
      known.set(text, read);
    }
    return read;
  };
}
