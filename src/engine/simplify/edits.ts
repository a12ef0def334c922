/**
 * Changes of wording gathered over a document. In: edits from the rules, the stronger rules first.
 * Out: edits in text order that neither overlap nor touch what is locked.
 */
import type { ChangeKind } from './types.ts';
import type { PlainReading } from './reading.ts';

export interface PlainEdit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly kind: ChangeKind;
}

export class EditSet {
  readonly #reading: PlainReading;
  readonly #taken: Uint8Array;
  readonly #edits: PlainEdit[] = [];
  /** Offsets of words that begin a sentence after a split. */
  readonly capitals = new Set<number>();

  constructor(reading: PlainReading) {
    this.#reading = reading;
    this.#taken = new Uint8Array(reading.text.length + 1);
  }

  /** Whether a place is free: nobody's edit, nobody's name, no protected term cut in two. */
  isFree(start: number, end: number): boolean {
    const { locked, joined } = this.#reading;
    if (joined[start] === 1 || joined[end] === 1) return false;
    for (let i = start; i < end; i += 1) if (this.#taken[i] === 1 || locked[i] === 1) return false;
    return true;
  }

  /** Takes the edit if its place is free. An edit that changes nothing holds its place. */
  add(edit: PlainEdit): boolean {
    if (edit.end <= edit.start || !this.isFree(edit.start, edit.end)) return false;
    this.#taken.fill(1, edit.start, edit.end);
    const from = this.#reading.text.slice(edit.start, edit.end);
    if (from !== edit.to) this.#edits.push({ ...edit, to: keepLineEnd(from, edit.to) });
    return true;
  }

  /** Keeps a place as it is written. */
  hold(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }

  inOrder(): readonly PlainEdit[] {
    return this.#edits.sort((a, b) => a.start - b.start);
  }
}

/** A phrase that ran over a line end still does. */
function keepLineEnd(from: string, to: string): string {
  if (!from.includes('\n')) return to;
  return to.includes(' ') ? to.replace(' ', '\n') : `${to}\n`;
}
