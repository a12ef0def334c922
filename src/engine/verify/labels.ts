/**
 * Numbers that are part of a name: "PHQ-9", "type 2", "L4", "2nd". In: tokens. Out: labels. They are no
 * amounts, but a name with another number is another name.
 */
import type { Token } from '../text/tokenise.ts';

export interface Label {
  /** The word before or around the number, in lower case. */
  readonly name: string;
  /** Digits as written; for "T2N1" the whole token. */
  readonly number: string;
  readonly first: number;
  readonly last: number;
}

const NUMBERED = /^(?:type|stage|grade|class|level|phase|category|version|day|week|cycle|dose|step|tier|group|segment|zone|factor|vitamin)$/;
const MIXED = /^(\p{L}{1,6})(\d.*)$/u;

export function readLabels(tokens: readonly Token[], from: number, to: number): Label[] {
  const out: Label[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'word') {
      const diabetes = /^t([12])dm?$/.exec(token.norm);
      if (diabetes !== null) out.push({ name: 'type', number: diabetes[1] as string, first: at, last: at });
      const mixed = MIXED.exec(token.norm);
      if (mixed !== null && !/^(?:x|q|pod|d|day)\d+/.test(token.norm)) out.push({ name: mixed[1] as string, number: mixed[2] as string, first: at, last: at });
      continue;
    }
    if (token.kind !== 'number' || at === from) continue;
    const before = tokens[at - 1] as Token;
    if (/^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.norm ?? '')) out.push({ name: '', number: token.text, first: at, last: at + 1 });
    else if (before.text === '-' && before.end === token.start && at - 2 >= from && tokens[at - 2]?.kind === 'word' && tokens[at - 2]?.end === before.start) {
      out.push({ name: (tokens[at - 2] as Token).norm, number: token.text, first: at - 2, last: at });
    } else if (NUMBERED.test(before.norm)) out.push({ name: before.norm, number: token.text, first: at - 1, last: at });
  }
  return out;
}
