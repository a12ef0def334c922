/**
 * Cuts pieces into overlapping windows. In: the pieces of a whole document. Out: windows in order; each owns a run
 * of pieces, and the owned runs cover all pieces once.
 *
 * Runs are cut where the text invites it: before a blank line, else a line, else after a sentence, else at a word, never inside
 * one if avoidable. Among equal places the one with the largest hash of its neighbourhood is taken, so that cuts hang on what stands
 * there and not on how much stands before: after an edit the old cuts come back soon and kept results hold.
 * Around each cut both windows reach equally far, so the owner of a piece is the window where it is farthest
 * from an edge that is not the document's.
 */
import { INSIDE_WORD, type Pieces } from './pieces.ts';

export interface WindowSizes {
  /** Most pieces of a window, [CLS] and [SEP] not counted. */
  readonly capacity: number;
  /** Most pieces that two neighbours share; at most half of `capacity`. */
  readonly overlap: number;
}

/** Half-open ranges of piece numbers: what the model is shown, and what is taken of its answer. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly ownStart: number;
  readonly ownEnd: number;
}

/** @param tokens as the model counts, with [CLS] and [SEP] @throws RangeError for sizes no window can have */
export function windowSizes(tokens: number, overlapTokens: number): WindowSizes {
  const capacity = tokens - 2;
  if (!Number.isInteger(capacity) || capacity < 4 || !Number.isInteger(overlapTokens) || overlapTokens < 0 || overlapTokens > capacity / 2) {
    throw new RangeError(`No window of ${tokens} tokens with ${overlapTokens} shared.`);
  }
  return { capacity, overlap: overlapTokens };
}

export function cutWindows(pieces: Pieces, sizes: WindowSizes): Window[] {
  const { length } = pieces;
  if (length === 0) return [];
  const windows: Window[] = [];
  let ownStart = 0;
  let start = 0;
  while (length - start > sizes.capacity) {
    const ownEnd = bestCut(pieces, ownStart, sizes);
    const reach = reachAround(pieces, ownEnd, sizes);
    windows.push({ start, end: ownEnd + reach, ownStart, ownEnd });
    start = ownEnd - reach;
    ownStart = ownEnd;
  }
  windows.push({ start, end: length, ownStart, ownEnd: length });
  return windows;
}

/** In the last third of what a window may own: early enough to choose, late enough to need few windows. */
function bestCut(pieces: Pieces, ownStart: number, { capacity, overlap }: WindowSizes): number {
  const longest = capacity - 2 * (overlap >> 1);
  const latest = ownStart + longest;
  let best = latest;
  let bestRank = -1;
  let bestHash = -1;
  for (let at = latest; at > latest - Math.ceil(longest / 3); at -= 1) {
    const rank = pieces.breaks[at] as number;
    if (rank < bestRank) continue;
    const hash = hashAround(pieces.ids, at);
    if (rank > bestRank || hash > bestHash) [best, bestRank, bestHash] = [at, rank, hash];
  }
  return best;
}

/** How far windows reach over a cut: as far as allowed, to where no word is cut on either side. */
function reachAround({ breaks, length }: Pieces, cut: number, { overlap }: WindowSizes): number {
  const most = overlap >> 1;
  const parts = (at: number): boolean => at === length || breaks[at] !== INSIDE_WORD;
  for (let reach = most; reach >= most / 2 && reach > 0; reach -= 1) {
    if (parts(cut - reach) && parts(cut + reach)) return reach;
  }
  return most;
}

/** Of the two pieces before a cut and the two after it; FNV-1a over whole ids. */
function hashAround(ids: Int32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at - 2; i < at + 2; i += 1) hash = Math.imul(hash ^ (ids[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
