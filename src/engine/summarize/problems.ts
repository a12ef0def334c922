/** The problem list: one entry a concept, with its newest status. */
import type { EntityAnnotation } from '../document/annotation.ts';
import type { Span } from '../document/span.ts';
import { sentenceOf, type NoteView } from './note-view.ts';

export type ProblemStatus = 'active' | 'new' | 'uncertain' | 'past' | 'resolved';

export interface ProblemFact {
  readonly canonical: string;
  /** The longest mention, in the note's words. */
  readonly name: string;
  readonly status: ProblemStatus;
  readonly subtype: string;
  readonly importance: number;
  readonly view: NoteView;
  readonly spans: readonly Span[];
  readonly first: number;
}

/** Where a problem is named says how much it matters. */
const SECTION_WEIGHT: Readonly<Record<string, number>> = {
  'assessment': 5, 'assessment-and-plan': 5, 'impression': 5, 'discharge-diagnosis': 6, 'admission-diagnosis': 4, 'pathologic-diagnosis': 6, 'postoperative-diagnosis': 5,
  'problem-list': 4, 'plan': 3, 'past-medical-history': 2.5, 'chief-complaint': 3.5, 'reason-for-referral': 3.5, 'history-of-present-illness': 2, 'hospital-course': 3,
  'subjective': 1.5, 'preamble': 2, 'indication': 3, 'findings': 1.5, 'results': 1.5, 'imaging': 1.5, 'ecg': 2, 'review-of-systems': 0.3, 'physical-exam': 0.5, 'family-history': 0,
  'return-precautions': 0, 'discharge-instructions': 0.3, 'social-history': 0.5, 'allergies': 0,
};
const SUBTYPE_WEIGHT: Readonly<Record<string, number>> = { disease: 2, injury: 1.8, symptom: 0.7, finding: 0.6 };
const NEW_CUE = /\bnew(?:ly)?(?: onset| diagnosis| diagnosed)?\b/i;

export function problemsOf(view: NoteView): ProblemFact[] {
  const byName = new Map<string, EntityAnnotation[]>();
  for (const entity of view.analysis.entities) {
    if (entity.label !== 'PROBLEM' || !isPatients(entity)) continue;
    const list = byName.get(entity.canonical);
    if (list === undefined) byName.set(entity.canonical, [entity]);
    else list.push(entity);
  }
  const facts = [...byName.entries()].map(([canonical, mentions]) => factOf(view, canonical, mentions));
  return withoutGeneral(facts.filter((fact) => fact.importance > 1)).sort((a, b) => b.importance - a.importance || a.first - b.first);
}

const wordsOfName = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Drops "pain" where "back pain" is listed, "diabetes" where "type 2 diabetes" is. */
function withoutGeneral(facts: readonly ProblemFact[]): ProblemFact[] {
  const specific = facts.map((fact) => new Set([...wordsOfName(fact.canonical), ...wordsOfName(fact.name)]));
  return facts.filter((fact, i) => {
    const words = wordsOfName(fact.canonical);
    return !specific.some((other, j) => j !== i && other.size > words.length && words.every((word) => other.has(word))
      && wordsOfName((facts[j] as ProblemFact).canonical).length > words.length);
  });
}

const isPatients = ({ assertion }: EntityAnnotation): boolean => !assertion.negated && !assertion.family && !assertion.hypothetical;

function factOf(view: NoteView, canonical: string, mentions: readonly EntityAnnotation[]): ProblemFact {
  const sentences = mentions.map((mention) => sentenceOf(view, mention.span));
  const weights = sentences.map((sentence) => SECTION_WEIGHT[sentence?.section ?? ''] ?? 1);
  const subtype = mentions.find((mention) => mention.subtype === 'disease')?.subtype ?? mentions[0]?.subtype ?? 'finding';
  const longest = mentions.reduce((a, b) => (b.span.end - b.span.start > a.span.end - a.span.start ? b : a));
  const best = Math.max(...weights);
  const strongest = mentions[weights.indexOf(best)] as EntityAnnotation;
  const status = statusOf(view, mentions);
  const past = status === 'past' || status === 'resolved' ? 0.6 : 1;
  return {
    canonical, name: view.text.slice(longest.span.start, longest.span.end).replace(/\s+/g, ' '), status, subtype, view,
    importance: best * (SUBTYPE_WEIGHT[subtype] ?? 1) * past + Math.log2(mentions.length + 1) * 0.5,
    spans: evidenceSpans(view, [strongest, longest, mentions[0] as EntityAnnotation]), first: mentions[0]?.span.start ?? 0,
  };
}

function statusOf(view: NoteView, mentions: readonly EntityAnnotation[]): ProblemStatus {
  const isNew = mentions.some(({ span: at }) => NEW_CUE.test(view.text.slice(Math.max(0, at.start - 16), at.start)) || /^,? new\b/i.test(view.text.slice(at.end, at.end + 8)));
  const plain = mentions.filter(({ assertion }) => !assertion.historical && !assertion.uncertain);
  if (isNew && plain.length > 0) return 'new';
  if (plain.length > 0) return 'active';
  return mentions.some(({ assertion }) => assertion.uncertain) ? 'uncertain' : 'past';
}

/** The sentences of the mentions, each once, in text order. */
export function evidenceSpans(view: NoteView, mentions: readonly EntityAnnotation[]): Span[] {
  const found = new Map<number, Span>();
  for (const mention of mentions) {
    const at = sentenceOf(view, mention.span)?.span ?? mention.span;
    found.set(at.start, at);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
