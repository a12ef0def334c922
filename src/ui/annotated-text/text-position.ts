/** Between places in the DOM and offsets of the note. Lines carry `data-start`; their text is the note's, unit for unit. */

/** The note's offset of a DOM position, or null when it lies outside of a line. */
export function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('[data-start]');
  if (line === null || line === undefined) return null;
  const range = document.createRange();
  range.setStart(line, 0);
  range.setEnd(node, offset);
  return Number(line.dataset['start']) + range.toString().length;
}

/** The note's offset under a point of the window, or null where the browser cannot tell. */
export function offsetAtPoint(x: number, y: number): number | null {
  if (!('caretPositionFromPoint' in document)) return null;
  const caret = document.caretPositionFromPoint(x, y);
  return caret === null ? null : offsetOf(caret.offsetNode, caret.offset);
}

/** The selected stretch of the note, or null. `within` is the element that shows it. */
export function selectedStretch(within: HTMLElement): { start: number; end: number } | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!within.contains(range.startContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = within.contains(range.endContainer) ? offsetOf(range.endContainer, range.endOffset) : null;
  if (start === null || end === null) return start === null ? null : trailing(within, start);
  return end > start ? { start, end } : null;
}

/** A selection that runs past the text ends where the last line ends. */
function trailing(within: HTMLElement, start: number): { start: number; end: number } | null {
  const last = [...within.querySelectorAll<HTMLElement>('[data-start]')].at(-1);
  if (last === undefined) return null;
  const end = Number(last.dataset['start']) + last.textContent.length;
  return end > start ? { start, end } : null;
}

const WORD = /[\p{L}\p{N}'’-]/u;

/** Grows a stretch to whole words and drops space at its edges. */
export function snapToWords(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  if (from === to) return { start: from, end: to };
  while (from > 0 && WORD.test(text[from] as string) && WORD.test(text[from - 1] as string)) from -= 1;
  while (to < text.length && WORD.test(text[to - 1] as string) && WORD.test(text[to] as string)) to += 1;
  return { start: from, end: to };
}

/** Where a floating card goes: under the rectangle, or above it where there is no room. In CSS pixels of the window. */
export function placeNear(rect: DOMRect, size: { width: number; height: number }): { x: number; y: number; above: boolean } {
  const x = Math.max(8, Math.min(rect.left, innerWidth - size.width - 8));
  const above = rect.bottom + 8 + size.height > innerHeight && rect.top > size.height + 16;
  return { x, y: above ? rect.top - 8 : Math.min(rect.bottom + 8, Math.max(8, innerHeight - size.height - 8)), above };
}
