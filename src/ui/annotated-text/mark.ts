/** Marks on a text: what is drawn where. Shared by every view of the source and of the output. */
export type MarkTone =
  | 'problem' | 'medication' | 'test' | 'procedure' | 'anatomy' | 'device' | 'time'
  | 'name' | 'profession' | 'location' | 'age' | 'date' | 'contact' | 'id' | 'neutral';

/**
 * `found`: the tone's line and tint. `away`: no tint, dashed box (absent, uncertain, past, hypothetical, family).
 * `doubt`: wavy line. `kept`: dotted outline. `safe`: a thin green line. `risk`: hatched. `replaced`: a chip in the output.
 */
export type MarkShape = 'found' | 'away' | 'doubt' | 'kept' | 'safe' | 'risk' | 'replaced';

export interface TextMark {
  /** An annotation's id; several marks of one row or line may share it when its span was cut. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly tone: MarkTone;
  readonly shape: MarkShape;
  /** Always written after the words: NO, HOSPITAL. Empty for none. */
  readonly word: string;
  /** Written only where labels are turned on: the type. */
  readonly type: string;
  /** Read after the words by a screen reader: "problem, new". */
  readonly description: string;
}

/** By start, longer first: the order that {@link buildPieces} needs. */
export const byPlace = (a: TextMark, b: TextMark): number => a.start - b.start || b.end - a.end;

/** Those of the sorted marks that touch [from, to). `longest` is the length of the longest mark, so that the search may begin late enough. */
export function marksWithin(sorted: readonly TextMark[], from: number, to: number, longest: number): TextMark[] {
  const out: TextMark[] = [];
  for (let i = firstAtOrAfter(sorted, from - longest); i < sorted.length; i += 1) {
    const mark = sorted[i] as TextMark;
    if (mark.start >= to) break;
    if (mark.end > from) out.push(mark);
  }
  return out;
}

export function longestOf(marks: readonly TextMark[]): number {
  return marks.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
}

function firstAtOrAfter(sorted: readonly TextMark[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as TextMark).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
