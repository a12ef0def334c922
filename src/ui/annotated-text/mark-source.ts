/** Marks by place. A list of marks is one; a long note gives a source that makes them only where they are drawn. */
import { longestOf, marksWithin, type TextMark } from './mark.ts';

export interface MarkSource {
  /** Those that touch [from, to), sorted by place. */
  readonly within: (from: number, to: number) => readonly TextMark[];
  readonly byId: (id: string) => TextMark | undefined;
  /** The mark after (1) or before (-1) the one with this id; from null, the first or the last. */
  readonly step: (id: string | null, by: 1 | -1) => TextMark | undefined;
}

/** @param marks sorted by place */
export function markList(marks: readonly TextMark[]): MarkSource {
  const longest = longestOf(marks);
  return {
    within: (from, to) => marksWithin(marks, from, to, longest),
    byId: (id) => marks.find((mark) => mark.id === id),
    step: (id, by) => {
      const at = id === null ? -1 : marks.findIndex((mark) => mark.id === id);
      if (at === -1) return by === 1 ? marks[0] : marks.at(-1);
      return marks[at + by];
    },
  };
}
