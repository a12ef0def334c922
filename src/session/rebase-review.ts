/**
 * Carries decisions over an edit of the text. In: the history, the text before and after. Out: the
 * history with every place moved along; a decision whose own words were edited is dropped, so that it
 * can never fall on other words.
 */
import type { Span } from '../engine/document/span.ts';
import { span as makeSpan } from '../engine/document/span.ts';
import type { Review, ReviewHistory } from './review.ts';

interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly shift: number;
}

export function rebaseHistory(history: ReviewHistory, before: string, after: string): ReviewHistory {
  const change = changeBetween(before, after);
  const step = ({ review, entry }: ReviewHistory['done'][number]): ReviewHistory['done'][number] => ({ review: rebaseReview(review, change), entry });
  return { ...history, now: rebaseReview(history.now, change), done: history.done.map(step), undone: history.undone.map(step) };
}

/** The one stretch in which the texts differ: what lies before and after it is equal. */
function changeBetween(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shortest - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
  return { start, oldEnd: before.length - tail, shift: after.length - before.length };
}

function moved({ start, end }: Span, change: Change): Span | null {
  if (end <= change.start) return makeSpan(start, end);
  if (start >= change.oldEnd) return makeSpan(start + change.shift, end + change.shift);
  return null;
}

const ID = /^(.*:)(\d+)-(\d+)$/;

function movedId(id: string, change: Change): string | null {
  const [, head, start, end] = ID.exec(id) ?? [];
  if (head === undefined) return null;
  const to = moved(makeSpan(Number(start), Number(end)), change);
  return to === null ? null : `${head}${to.start}-${to.end}`;
}

function rebaseReview(review: Review, change: Change): Review {
  return {
    ...review,
    phi: movedRecord(review.phi, change, (decision, annotationId) => {
      const { span, ...rest } = decision;
      const to = span === undefined ? undefined : moved(span, change);
      if (to === null) return null;
      return { ...rest, annotationId, ...(to === undefined ? {} : { span: to }) };
    }),
    entities: movedRecord(review.entities, change, (decision, annotationId) => ({ ...decision, annotationId })),
    addedPhi: movedList(review.addedPhi, change),
    addedEntities: movedList(review.addedEntities, change),
    ...(review.acceptedRisks === undefined ? {} : { acceptedRisks: movedRecord(review.acceptedRisks, change, (reason) => reason) }),
  };
}

function movedRecord<T>(record: Readonly<Record<string, T>>, change: Change, rebase: (value: T, id: string) => T | null): Record<string, T> {
  const out: Record<string, T> = {};
  for (const [id, value] of Object.entries(record)) {
    const newId = movedId(id, change);
    const next = newId === null ? null : rebase(value, newId);
    if (newId !== null && next !== null) out[newId] = next;
  }
  return out;
}

function movedList<T extends { readonly id: string; readonly span: Span }>(list: readonly T[], change: Change): T[] {
  return list.flatMap((one) => {
    const id = movedId(one.id, change);
    const to = moved(one.span, change);
    return id === null || to === null ? [] : [{ ...one, id, span: to }];
  });
}
