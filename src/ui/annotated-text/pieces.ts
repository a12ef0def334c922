/**
 * Nests marks over a range of text. In: a range and its marks, sorted by place. Out: text and mark
 * pieces that cover the range once, in order; a mark inside another becomes its child, one that
 * crosses another's end is cut there and goes on as a `continued` piece.
 */
import { byPlace, type TextMark } from './mark.ts';

export type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'mark'; readonly start: number; readonly end: number; readonly mark: TextMark; readonly continued: boolean; readonly last: boolean; readonly children: readonly Piece[] };

interface Cut {
  readonly mark: TextMark;
  readonly start: number;
  readonly end: number;
}

export function buildPieces(start: number, end: number, marks: readonly TextMark[]): Piece[] {
  const cuts = marks
    .map((mark) => ({ mark, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }))
    .filter((cut) => cut.end > cut.start);
  return nest(start, end, cuts);
}

function nest(start: number, end: number, cuts: readonly Cut[]): Piece[] {
  const pieces: Piece[] = [];
  let queue = [...cuts];
  let at = start;
  while (queue.length > 0) {
    const outer = queue[0] as Cut;
    const inside: Cut[] = [];
    const later: Cut[] = [];
    for (const cut of queue.slice(1)) {
      if (cut.start >= outer.end) later.push(cut);
      else if (cut.end <= outer.end) inside.push(cut);
      else {
        inside.push({ ...cut, end: outer.end });
        later.push({ ...cut, start: outer.end });
      }
    }
    if (outer.start > at) pieces.push({ kind: 'text', start: at, end: outer.start });
    pieces.push(markPiece(outer, inside));
    at = outer.end;
    queue = later.sort((a, b) => byPlace({ ...a.mark, ...a }, { ...b.mark, ...b }));
  }
  if (at < end) pieces.push({ kind: 'text', start: at, end });
  return pieces;
}

function markPiece({ mark, start, end }: Cut, inside: readonly Cut[]): Piece {
  return {
    kind: 'mark', start, end, mark, continued: start > mark.start, last: end >= mark.end,
    children: inside.length === 0 ? [{ kind: 'text', start, end }] : nest(start, end, inside),
  };
}
