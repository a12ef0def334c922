/** Joins the lines of several notes: the newest note's line stands, older evidence is added to it. */
import type { Candidate } from './candidate.ts';
import type { NoteView } from './note-view.ts';

export interface DatedView {
  readonly view: NoteView;
  /** ISO 8601, so that text order is time order. */
  readonly date?: string;
}

/** Notes without a date keep their place, after the dated ones. */
export function newestFirst(notes: readonly DatedView[]): DatedView[] {
  return [...notes].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

/** In: candidates a note, newest first. Plans of older notes matter less; one-liners of theirs are dropped. */
export function mergeNotes(perNote: readonly (readonly Candidate[])[]): Candidate[] {
  const merged: Candidate[] = [];
  const byTopic = new Map<string, number>();
  for (const [age, candidates] of perNote.entries()) {
    for (const candidate of candidates) {
      if (age > 0 && candidate.group === 'one-liner') continue;
      const topic = candidate.about === undefined ? undefined : `${candidate.group}:${candidate.about}`;
      const known = topic === undefined ? undefined : byTopic.get(topic);
      if (known !== undefined) {
        merged[known] = joined(merged[known] as Candidate, candidate);
        continue;
      }
      if (topic !== undefined) byTopic.set(topic, merged.length);
      merged.push(age === 0 ? candidate : { ...candidate, importance: candidate.importance - Math.min(2, age * 0.5), order: candidate.order + age * 1e7 });
    }
  }
  return merged;
}

function joined(newer: Candidate, older: Candidate): Candidate {
  if (newer.views[0] === older.views[0]) return newer;
  return { ...newer, evidence: [...newer.evidence, ...older.evidence.slice(0, 1)], importance: newer.importance + 0.5 };
}
