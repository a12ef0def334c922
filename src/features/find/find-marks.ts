/** Findings as marks on the text. In: the findings and the review. Out: marks sorted by place, one a finding or prescription. */
import type { EntityAnnotation } from '../../engine/document/annotation.ts';
import type { Review } from '../../session/review.ts';
import { byPlace, type TextMark } from '../../ui/annotated-text/mark.ts';
import type { MarkSource } from '../../ui/annotated-text/mark-source.ts';
import { groupOf, markDescription, markWord, TYPE_WORDS, type Group } from './mark-words.ts';

const PARTS = new Set(['STRENGTH', 'DOSE', 'FORM', 'ROUTE', 'FREQUENCY', 'DURATION', 'VALUE']);
/** What may stand between a medicine or test and what belongs to it: space, a comma, a bracket, a colon. */
const JOINT = /^[\s,(:=]{0,3}$/;

/** The findings that stand: what was found and not rejected, and what was added by hand, in text order. */
export function standing(entities: readonly EntityAnnotation[], review: Review): readonly EntityAnnotation[] {
  if (review.addedEntities.length === 0 && Object.keys(review.entities).length === 0) return entities;
  const kept = entities.filter(({ id }) => review.entities[id]?.action !== 'reject');
  const added = review.addedEntities.filter(({ id }) => review.entities[id]?.action !== 'reject');
  return added.length === 0 ? kept : [...kept.filter(({ id }) => added.every((one) => one.id !== id)), ...added].sort((a, b) => a.span.start - b.span.start);
}


/** Made once a finding: the mark keeps its identity while the finding and its extent stay the same. */
const made = new WeakMap<EntityAnnotation, TextMark>();

export function findMarks(text: string, entities: readonly EntityAnnotation[], shown: ReadonlySet<Group>): TextMark[] {
  const drawn = new Set<string>();
  const marks: TextMark[] = [];
  let reach = 0;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i] as EntityAnnotation;
    const inside = entity.span.end <= reach;
    reach = Math.max(reach, entity.span.end);
    if (drawn.has(entity.id) || !shown.has(groupOf(entity)) || (inside && entity.label === 'ANATOMY')) continue;
    marks.push(markOf(entity, extent(text, entities, i, drawn)));
  }
  return marks.sort(byPlace);
}

/** Where the mark of a medicine or test ends: after the parts that follow it directly. */
function extent(text: string, entities: readonly EntityAnnotation[], at: number, drawn: Set<string>): number {
  const head = entities[at] as EntityAnnotation;
  let end: number = head.span.end;
  if (head.label !== 'MEDICATION' && head.label !== 'TEST') return end;
  for (let i = at + 1; i < entities.length; i += 1) {
    const next = entities[i] as EntityAnnotation;
    if (next.span.start < end) continue;
    if (!PARTS.has(next.label) || groupOf(next) !== groupOf(head) || !JOINT.test(text.slice(end, next.span.start))) break;
    drawn.add(next.id);
    end = next.span.end;
  }
  return end;
}

function markOf(entity: EntityAnnotation, end: number): TextMark {
  const known = made.get(entity);
  if (known?.end === end) return known;
  const word = markWord(entity);
  const mark: TextMark = {
    id: entity.id, start: entity.span.start, end, tone: groupOf(entity),
    shape: word === '' || (entity.label === 'MEDICATION' && entity.attributes['status'] !== undefined) ? 'found' : 'away',
    word, type: TYPE_WORDS[entity.label], description: markDescription(entity),
  };
  made.set(entity, mark);
  return mark;
}

/** Entities before a place that may still reach into it. */
const REACH = 600;
const WINDOW = 4000;

/** Marks made where they are asked for: a long note has more findings than a page should turn into marks at once. */
export function findMarkSource(text: string, entities: readonly EntityAnnotation[], shown: ReadonlySet<Group>): MarkSource {
  const within = (from: number, to: number): TextMark[] =>
    findMarks(text, entities.slice(firstFrom(entities, from - REACH), firstFrom(entities, to)), shown).filter((mark) => mark.end > from && mark.start < to);
  const byId = (id: string): TextMark | undefined => {
    const entity = entityById(entities, id);
    return entity === undefined ? undefined : within(entity.span.start, entity.span.end).find((mark) => mark.id === id);
  };
  const forward = (from: number): TextMark | undefined => {
    for (let at = from; at < text.length; at += WINDOW) {
      const mark = within(at, at + WINDOW).find(({ start }) => start >= from);
      if (mark !== undefined) return mark;
    }
    return undefined;
  };
  const backward = (from: number): TextMark | undefined => {
    for (let at = from; at > 0; at -= WINDOW) {
      const mark = within(Math.max(0, at - WINDOW), at).findLast(({ start }) => start < from);
      if (mark !== undefined) return mark;
    }
    return undefined;
  };
  const step = (id: string | null, by: 1 | -1): TextMark | undefined => {
    const at = id === null ? undefined : byId(id);
    if (at === undefined) return by === 1 ? forward(0) : backward(text.length);
    return by === 1 ? nextAt(within, at) ?? forward(at.start + 1) : previousAt(within, at) ?? backward(at.start);
  };
  return { within, byId, step };
}

/** Of marks that begin at the same place, the longer comes first. */
const nextAt = (within: MarkSource['within'], at: TextMark): TextMark | undefined =>
  within(at.start, at.start + 1).find((mark) => mark.start === at.start && mark.end < at.end);
const previousAt = (within: MarkSource['within'], at: TextMark): TextMark | undefined =>
  within(at.start, at.start + 1).findLast((mark) => mark.start === at.start && mark.end > at.end);

function firstFrom(entities: readonly EntityAnnotation[], offset: number): number {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle] as EntityAnnotation).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By the place that an id names; no index of all findings is needed. */
export function entityById(entities: readonly EntityAnnotation[], id: string): EntityAnnotation | undefined {
  const start = Number(/:(\d+)-\d+$/.exec(id)?.[1]);
  if (Number.isNaN(start)) return undefined;
  for (let i = firstFrom(entities, start); i < entities.length; i += 1) {
    const entity = entities[i] as EntityAnnotation;
    if (entity.id === id) return entity;
    if (entity.span.start > start) return undefined;
  }
  return undefined;
}
