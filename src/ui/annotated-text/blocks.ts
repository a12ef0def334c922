/**
 * Cuts a text into blocks of whole lines, so that a long note is drawn a screenful at a time, and a
 * block into lines. Blocks and lines cover the text without gaps.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
export interface Line extends Stretch {
  /** The header that the line holds, if any; `alone` when nothing but punctuation follows it. */
  readonly header?: Stretch & { readonly alone: boolean };
}

const BLOCK_LENGTH = 2400;

/** Blocks of about {@link BLOCK_LENGTH} units, ending at a line's end where there is one. */
export function cutIntoBlocks(text: string, length = BLOCK_LENGTH): Stretch[] {
  const blocks: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    const end = blockEnd(text, at, length);
    blocks.push({ start: at, end });
    at = end;
  }
  return blocks;
}

function blockEnd(text: string, from: number, length: number): number {
  const limit = from + length;
  if (limit >= text.length) return text.length;
  const line = text.lastIndexOf('\n', limit - 1);
  if (line >= from) return line + 1;
  // A line longer than a block: cut at a space, else anywhere but inside a surrogate pair.
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > from) return space + 1;
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit + 1 : limit;
}

/** Lines of [start, end), each with its newline; `headers` sorted by start. */
export function cutIntoLines(text: string, { start, end }: Stretch, headers: readonly Stretch[]): Line[] {
  const lines: Line[] = [];
  let at = start;
  let next = firstFrom(headers, start);
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline >= end ? end : newline + 1;
    const header = headers[next];
    if (header !== undefined && header.start < lineEnd) {
      const after = text.slice(header.end, lineEnd).trim();
      lines.push({ start: at, end: lineEnd, header: { start: header.start, end: header.end, alone: /^[:\-–—.]{0,3}$/.test(after) } });
      while (next < headers.length && (headers[next] as Stretch).start < lineEnd) next += 1;
    } else lines.push({ start: at, end: lineEnd });
    at = lineEnd;
  }
  return lines;
}

function firstFrom(sorted: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Stretch).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
