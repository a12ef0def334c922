/**
 * Settles overlaps among PHI. In: PHI in any order. Out: PHI without overlaps, in text order.
 *
 * The policy: stronger evidence wins, and length counts a little, so that an address beats the town in
 * it. Findings of one type that overlap are united under the strongest; of different types, the weaker
 * gives way, but what sticks out of the stronger one with a word of its own stays. What gave way is listed in `supersedes`. Time is n log n: a sorted sweep makes clusters.
 */
import { annotationId, type PhiAnnotation } from '../document/annotation.ts';
import { bySpan, coverOf, overlaps, span, type Span } from '../document/span.ts';
import { firstIndex } from '../document/first-index.ts';
import { standingOf } from './standing.ts';

/** Weight of one character and the most that length may add to a score. */
const LENGTH_WEIGHT = 0.004;
const LENGTH_LIMIT = 0.12;
/** From here on what sticks out of a stronger finding stays. */
const REST = 0.5;
/** Below this a finding never widens another. */
const WIDENS = 0.6;

export function mergePhi(phi: readonly PhiAnnotation[], text: string): PhiAnnotation[] {
  const sorted = [...phi].sort(bySpan);
  const out: PhiAnnotation[] = [];
  for (let first = 0; first < sorted.length; ) {
    let end = (sorted[first] as PhiAnnotation).span.end as number;
    let next = first + 1;
    while (next < sorted.length && (sorted[next] as PhiAnnotation).span.start < end) {
      end = Math.max(end, (sorted[next] as PhiAnnotation).span.end);
      next += 1;
    }
    out.push(...(next === first + 1 ? [sorted[first] as PhiAnnotation] : settle(sorted.slice(first, next), text)));
    first = next;
  }
  return joinNeighbours(out, text);
}

function weight(one: PhiAnnotation): number {
  return standingOf(one) + Math.min(LENGTH_LIMIT, (one.span.end - one.span.start) * LENGTH_WEIGHT);
}

/** One cluster. `kept` stays in text order and disjoint, so that overlaps are found by binary search. */
function settle(cluster: readonly PhiAnnotation[], text: string): PhiAnnotation[] {
  const ranked = [...cluster].sort((a, b) => weight(b) - weight(a) || bySpan(a, b));
  const kept: PhiAnnotation[] = [];
  for (const next of ranked) {
    const at = firstEndingAfter(kept, next.span.start);
    const winner = kept[at];
    if (winner === undefined || !overlaps(winner.span, next.span)) {
      kept.splice(at, 0, next);
      continue;
    }
    const rest = restOf(next, winner, { left: kept[at - 1], right: kept[at + 1] }, text);
    kept[at] = absorb(winner, next, kept[at - 1]?.span.end ?? 0, kept[at + 1]?.span.start ?? Number.MAX_SAFE_INTEGER);
    if (rest !== undefined) kept.splice(rest.span.start < (kept[at]).span.start ? at : at + 1, 0, rest);
  }
  return kept;
}

// A word with a capital: hit "Tel Aviv", "of Gosforth"; miss "of", ", ".
const HAS_NAME = /\p{Lu}[\p{L}\p{M}'’-]{2,}/u;
const LINKING: ReadonlySet<string> = new Set(['of', 'and', 'the', 'at', 'in', 'for']);

/** Between its neighbours that stand already. */
interface Neighbours {
  readonly left: PhiAnnotation | undefined;
  readonly right: PhiAnnotation | undefined;
}

/** "Tel Aviv" of "Tel Aviv Tues", where the weekday is a date: what sticks out on one side, if it holds a name. */
function restOf(weaker: PhiAnnotation, winner: PhiAnnotation, { left, right }: Neighbours, text: string): PhiAnnotation | undefined {
  if (weaker.label === winner.label || (weaker.label !== 'LOCATION' && weaker.label !== 'NAME') || (weaker.score ?? 0) < REST) return undefined;
  const before = weaker.span.start < winner.span.start;
  const after = weaker.span.end > winner.span.end;
  if (before === after) return undefined;
  const start = before ? Math.max(weaker.span.start, left?.span.end ?? 0) : winner.span.end;
  const end = before ? winner.span.start : Math.min(weaker.span.end, right?.span.start ?? Number.MAX_SAFE_INTEGER);
  const at = end > start ? withoutEdges(text, start, end) : undefined;
  if (at === undefined || !HAS_NAME.test(text.slice(at.start, at.end))) return undefined;
  return { ...weaker, id: annotationId('phi', weaker.label, at), span: at };
}

/** Without stops, brackets and linking words at either end. Words are few: this is a piece of one finding. */
function withoutEdges(text: string, from: number, to: number): Span | undefined {
  const words = [...text.slice(from, to).matchAll(/[^\s(),./:;]+/g)].map((match) => ({ word: match[0], start: from + match.index }));
  const named = words.filter(({ word }) => !LINKING.has(word) && word !== '-');
  const [first, last] = [named[0], named.at(-1)];
  return first === undefined || last === undefined ? undefined : span(first.start, last.start + last.word.length);
}

function firstEndingAfter(kept: readonly PhiAnnotation[], offset: number): number {
  return firstIndex(kept, ({ span: { end } }) => end > offset);
}

/** The winner takes in a weaker finding; of the same type it grows over it as far as its neighbours let it. */
function absorb(winner: PhiAnnotation, weaker: PhiAnnotation, from: number, to: number): PhiAnnotation {
  const same = winner.label === weaker.label;
  const cover = coverOf(winner.span, weaker.span);
  const grows = same && (weaker.score ?? 0) >= WIDENS;
  const at = grows ? span(Math.max(cover.start, from), Math.min(cover.end, to)) : winner.span;
  const score = winner.score ?? 0;
  const { provenance } = winner;
  return {
    ...winner, id: annotationId('phi', winner.label, at), span: at,
    ...(winner.subtype === undefined && same && weaker.subtype !== undefined ? { subtype: weaker.subtype } : {}),
    provenance: {
      ...provenance,
      steps: [...provenance.steps, { by: 'resolve', from: score, to: score, reason: same ? `United with a finding of ${weaker.provenance.producer}.` : `Stronger than the ${weaker.label} of ${weaker.provenance.producer}.` }],
      supersedes: [...(provenance.supersedes ?? []), ...(weaker.id === winner.id ? [] : [weaker.id]), ...(weaker.provenance.supersedes ?? [])],
    },
  };
}

/** Two names with only a blank between them are one. In text order. */
function joinNeighbours(phi: readonly PhiAnnotation[], text: string): PhiAnnotation[] {
  const out: PhiAnnotation[] = [];
  for (const next of phi) {
    const last = out.at(-1);
    const joins = last !== undefined && last.label === 'NAME' && next.label === 'NAME' && last.subtype !== 'USERNAME' && next.subtype !== 'USERNAME' && text.slice(last.span.end, next.span.start) === ' ';
    if (joins) out[out.length - 1] = (last.score ?? 0) >= (next.score ?? 0) ? absorb(last, next, 0, Number.MAX_SAFE_INTEGER) : absorb(next, last, 0, Number.MAX_SAFE_INTEGER);
    else out.push(next);
  }
  return out;
}
