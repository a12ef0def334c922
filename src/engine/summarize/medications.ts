/** The medication table: one line a drug, with dose, times and status, in the note's own words. */
import type { EntityAnnotation } from '../document/annotation.ts';
import type { Span } from '../document/span.ts';
import { evidenceSpans } from './problems.ts';
import { sentenceOf, type NoteView } from './note-view.ts';

export interface MedicationFact {
  readonly canonical: string;
  /** "Metformin 1000 mg twice daily". */
  readonly line: string;
  readonly name: string;
  /** Of the clinical recognizers: started, stopped, held, increased, decreased, changed, continued, allergy; or listed. */
  readonly status: string;
  readonly importance: number;
  readonly view: NoteView;
  readonly spans: readonly Span[];
  readonly first: number;
  readonly drugClass: string;
}

const ATTRIBUTES = ['strength-of', 'dose-of', 'form-of', 'route-of', 'frequency-of', 'duration-of'];
const CHANGED = new Set(['started', 'stopped', 'held', 'increased', 'decreased', 'changed']);
const HIGH_RISK = /anticoag|blood thinner|insulin|opioid|methotrexate|lithium|digoxin|warfarin|amiodarone|chemotherapy|immunosuppress/i;
const SECTION_WEIGHT: Readonly<Record<string, number>> = {
  'discharge-medications': 5, 'plan': 4, 'assessment-and-plan': 4, 'medications': 3, 'hospital-course': 2.5, 'assessment': 2.5, 'follow-up': 3, 'discharge-instructions': 3, 'allergies': 4,
};

export function medicationsOf(view: NoteView): MedicationFact[] {
  const byName = new Map<string, EntityAnnotation[]>();
  for (const entity of view.analysis.entities) {
    if (entity.label !== 'MEDICATION' || entity.assertion.negated || entity.assertion.family) continue;
    const list = byName.get(entity.canonical);
    if (list === undefined) byName.set(entity.canonical, [entity]);
    else list.push(entity);
  }
  return [...byName.entries()].map(([canonical, mentions]) => factOf(view, canonical, mentions))
    .sort((a, b) => b.importance - a.importance || a.first - b.first);
}

function attributesOf(view: NoteView, medication: EntityAnnotation): EntityAnnotation[] {
  return (view.relationsTo.get(medication.id) ?? [])
    .filter((relation) => ATTRIBUTES.includes(relation.label))
    .map((relation) => view.entityById.get(relation.from))
    .filter((entity): entity is EntityAnnotation => entity !== undefined && !isFormer(view, entity))
    .sort((a, b) => a.span.start - b.span.start);
}

/** "80 mg (was 40 mg)": what it was is not what it is. */
const isFormer = (view: NoteView, { span }: EntityAnnotation): boolean => /\b(?:was|previously|formerly|from|instead of|down from|up from)\s?$/i.test(view.text.slice(Math.max(0, span.start - 16), span.start));

function factOf(view: NoteView, canonical: string, mentions: readonly EntityAnnotation[]): MedicationFact {
  const statusAt = mentions.findLast((mention) => typeof mention.attributes['status'] === 'string');
  const status = typeof statusAt?.attributes['status'] === 'string' ? statusAt.attributes['status'] : mentions.every((mention) => mention.assertion.historical) ? 'past' : 'listed';
  // The mention with the most attributes, the later one on a tie: discharge lists stand last.
  const rated = mentions.map((mention) => ({ mention, parts: attributesOf(view, mention) }));
  const best = (statusAt !== undefined && CHANGED.has(status) ? rated.find(({ mention, parts }) => mention === statusAt && parts.length > 0) : undefined)
    ?? rated.reduce((a, b) => (b.parts.length >= a.parts.length ? b : a));
  const weight = Math.max(...mentions.map((mention) => SECTION_WEIGHT[sentenceOf(view, mention.span)?.section ?? ''] ?? 1));
  const drugClass = String(best.mention.attributes['class'] ?? '');
  const wordsOfSpan = (at: Span): string => view.text.slice(at.start, at.end).replace(/\s+/g, ' ');
  const name = wordsOfSpan(best.mention.span);
  const used = new Set<string>();
  const parts = best.parts.map((part) => wordsOfSpan(part.span)).filter((words) => !used.has(words.toLowerCase()) && used.add(words.toLowerCase()));
  return {
    canonical, name, status, view, drugClass, first: mentions[0]?.span.start ?? 0,
    line: [name, ...parts].join(' '),
    importance: weight + (CHANGED.has(status) || status === 'allergy' ? 6 : 0) + (HIGH_RISK.test(drugClass) ? 2 : 0) + Math.min(2, best.parts.length * 0.5) - (status === 'past' ? 2 : 0),
    spans: evidenceSpans(view, statusAt === undefined ? [best.mention] : [best.mention, statusAt]),
  };
}

export const isChange = (status: string): boolean => CHANGED.has(status);
