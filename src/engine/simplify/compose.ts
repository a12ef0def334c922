/**
 * One unit with its edits applied. In: a unit and its edits. Out: the text and its changes, with
 * capitals at the beginning, "a" or "an" as the new word asks, and capitals throughout where the
 * source shouts.
 */
import { span } from '../document/span.ts';
import { startsWithVowel } from './terms/common.ts';
import { headOf, isMass } from './terms/term-index.ts';
import type { PlainEdit } from './edits.ts';
import type { PlainChange } from './types.ts';
import type { Unit } from './units.ts';

export interface ComposedUnit {
  readonly text: string;
  /** `out` is into the unit's own text. */
  readonly changes: readonly PlainChange[];
}

interface Style {
  readonly upper: boolean;
  readonly capitals: ReadonlySet<number>;
}

export function composeUnit(source: string, { source: at }: Unit, edits: readonly PlainEdit[], style: Style): ComposedUnit {
  let text = '';
  const changes: PlainChange[] = [];
  let from: number = at.start;
  for (const edit of edits) {
    text += capitalised(source, from, edit.start, style.capitals);
    const to = styled(source, edit, { unitStart: at.start, ...style });
    text = agreeArticle(text, to, edit);
    changes.push({ kind: edit.kind, from: source.slice(edit.start, edit.end), to, source: span(edit.start, edit.end), out: span(text.length, text.length + to.length) });
    text += to;
    from = edit.end;
  }
  text += capitalised(source, from, at.end, style.capitals);
  return { text, changes };
}

/** Copies a stretch of source, with a capital where a split begins a sentence. */
function capitalised(source: string, from: number, to: number, capitals: ReadonlySet<number>): string {
  const copy = source.slice(from, to);
  if (capitals.size === 0) return copy;
  let out = '';
  let at = from;
  for (let i = from; i < to; i += 1) {
    if (!capitals.has(i)) continue;
    out += source.slice(at, i) + source.charAt(i).toUpperCase();
    at = i + 1;
  }
  return out + source.slice(at, to);
}

function styled(source: string, { start, to, kind }: PlainEdit, { unitStart, upper, capitals }: Style & { unitStart: number }): string {
  if (upper && kind !== 'unit') return to.toUpperCase();
  const first = source.charAt(start);
  const opens = capitals.has(start) || (!/[\p{L}\p{N}]/u.test(source.slice(unitStart, start).replace(/^\P{L}?\d{1,2}[.)]/u, '')) && first !== first.toLowerCase()) || (/[.!?:] $/.test(source.slice(Math.max(unitStart, start - 2), start)) && first !== first.toLowerCase() && /\p{Ll}/u.test(source.charAt(start + 1)));
  return opens ? to.charAt(0).toUpperCase() + to.slice(1) : to;
}

const SINGULAR_KINDS: ReadonlySet<string> = new Set(['term', 'abbreviation', 'reorder']);

/** Mends the "a" or "an" right before an edit. */
function agreeArticle(before: string, to: string, { kind }: PlainEdit): string {
  const article = /(?:^|\s)(an?|An?)\s((?:repeat|new|small|large|mild|moderate|severe|significant|recent|further|slight|possible|likely|left|right)\s)?$/.exec(before);
  if (article === null || !SINGULAR_KINDS.has(kind)) return before;
  const between = article[2] ?? '';
  const written = article[1] ?? '';
  const stem = before.slice(0, before.length - written.length - between.length - 1);
  const head = headOf(to);
  if (isMass(to) || (head.endsWith('s') && !head.endsWith('ss') && !to.includes('-old') && kind !== 'reorder')) return stem + between;
  if (between !== '') return before;
  const right = startsWithVowel(to) ? 'an' : 'a';
  return `${stem}${written.startsWith('A') ? right.charAt(0).toUpperCase() + right.slice(1) : right} `;
}
