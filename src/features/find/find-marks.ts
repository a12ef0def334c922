/** Findings as marks on the text. In: the findings and the review. Out: marks sorted by place, one a finding or prescription. */
import type { EntityAnnotation } from '../../engine/document/annotation.ts';
import type { Review } from '../../session/review.ts';
import { byPlace, type TextMark } from '../../ui/annotated-text/mark.ts';
import { groupOf, markDescription, markWord, TYPE_WORDS, type Group } from './mark-words.ts';

const PARTS = new Set(['STRENGTH', 'DOSE', 'FORM', 'ROUTE', 'FREQUENCY', 'DURATION', 'VALUE']);
/** What may stand between a medicine or test and what belongs to it: space, a comma, a bracket, a colon. */
const JOINT = /^[\s,(:=]{0,3}$/;
const NO_HEADS = new Map<string, EntityAnnotation>();

/** The findings that stand: what was found and not rejected, and what was added by hand, in text order. */
export function standing(entities: readonly EntityAnnotation[], review: Review): EntityAnnotation[] {
  const kept = entities.filter(({ id }) => review.entities[id]?.action !== 'reject');
  const added = review.addedEntities.filter(({ id }) => review.entities[id]?.action !== 'reject');
  return added.length === 0 ? kept : [...kept.filter(({ id }) => added.every((one) => one.id !== id)), ...added].sort((a, b) => a.span.start - b.span.start);
}

export interface FindMarks {
  readonly marks: readonly TextMark[];
  /** The medicine or test whose mark a part of it was drawn into, by the part's id. */
  readonly headOf: ReadonlyMap<string, EntityAnnotation>;
}

/** Made once a finding: the mark keeps its identity while the finding and its extent stay the same. */
const made = new WeakMap<EntityAnnotation, TextMark>();

export function findMarks(text: string, entities: readonly EntityAnnotation[], shown: ReadonlySet<Group>): FindMarks {
  const headOf = new Map<string, EntityAnnotation>();
  const marks: TextMark[] = [];
  let reach = 0;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i] as EntityAnnotation;
    const inside = entity.span.end <= reach;
    reach = Math.max(reach, entity.span.end);
    if (headOf.has(entity.id) || !shown.has(groupOf(entity)) || (inside && entity.label === 'ANATOMY')) continue;
    marks.push(markOf(entity, extent(text, entities, i, headOf)));
  }
  return { marks: marks.sort(byPlace), headOf: headOf.size === 0 ? NO_HEADS : headOf };
}

/** Where the mark of a medicine or test ends: after the parts that follow it directly. */
function extent(text: string, entities: readonly EntityAnnotation[], at: number, headOf: Map<string, EntityAnnotation>): number {
  const head = entities[at] as EntityAnnotation;
  let end: number = head.span.end;
  if (head.label !== 'MEDICATION' && head.label !== 'TEST') return end;
  for (let i = at + 1; i < entities.length; i += 1) {
    const next = entities[i] as EntityAnnotation;
    if (next.span.start < end) continue;
    if (!PARTS.has(next.label) || groupOf(next) !== groupOf(head) || !JOINT.test(text.slice(end, next.span.start))) break;
    headOf.set(next.id, head);
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
