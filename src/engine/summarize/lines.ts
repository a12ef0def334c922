/** Candidate lines of a summary, by group. In: a note's view. Out: candidates with evidence, unchecked. */
import { evidenceOf, type Candidate } from './candidate.ts';
import { isChange, type MedicationFact } from './medications.ts';
import { tidy, withoutEnd, wordsOf, type NoteView, type SentenceView } from './note-view.ts';
import type { ProblemFact } from './problems.ts';
import type { ResultFact } from './results.ts';
import { contentScore, isFollowUp, isReason, planScore } from './sentence-score.ts';

const MAX_LINE = 260;

export function problemLines(problems: readonly ProblemFact[]): Candidate[] {
  const NOTE: Readonly<Record<string, string>> = { new: ', new', uncertain: ', possible', past: ', past', resolved: ', resolved', active: '' };
  return problems.filter(({ subtype, importance }) => subtype === 'disease' || subtype === 'injury' || importance > 3).map((problem, order) => ({
    group: 'problems', text: `${tidy(problem.name)}${NOTE[problem.status] ?? ''}.`, checked: `${problem.status === 'uncertain' ? 'Possible ' : ''}${problem.name}.`,
    evidence: evidenceOf(problem.view, problem.spans.slice(0, 2)), views: [problem.view],
    importance: problem.importance, order, about: problem.canonical,
  }));
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  started: 'started', stopped: 'stopped', held: 'held', increased: 'increased', decreased: 'decreased', changed: 'changed', continued: 'continued',
};

export function medicationLines(medications: readonly MedicationFact[]): Candidate[] {
  return medications.filter(({ status }) => status !== 'allergy' && status !== 'past').map((medication, order) => {
    const status = STATUS_WORDS[medication.status];
    return {
      group: 'medications', text: `${tidy(medication.line)}${status === undefined ? '' : `: ${status}`}.`, checked: `${medication.line}.`,
      evidence: evidenceOf(medication.view, medication.spans), views: [medication.view], importance: medication.importance, order: isChange(medication.status) ? order - 1000 : order,
      about: medication.canonical, ...(isChange(medication.status) ? { critical: `${tidy(medication.name)} ${medication.status}` } : {}),
    };
  });
}

export function allergyLines(view: NoteView, medications: readonly MedicationFact[]): Candidate[] {
  const section = view.sentences.filter((sentence) => sentence.section === 'allergies' && !sentence.isHeader);
  const words = section.map((sentence) => withoutHeader(view, sentence)).filter((line) => line !== '').join('; ');
  if (words !== '' && words.length <= 120) {
    const none = /\b(?:nkda|nka|no known|none|nil)\b/i.test(words);
    return [{
      group: 'critical', text: `Allergies: ${withoutEnd(words, '.; ')}.`, checked: `${withoutEnd(words, '.; ')}.`, evidence: evidenceOf(view, section.map((sentence) => sentence.span)), views: [view],
      importance: none ? 3 : 9, order: 0, ...(none ? {} : { critical: 'Allergies' }),
    }];
  }
  const drugs = medications.filter(({ status }) => status === 'allergy');
  return drugs.map((drug, order) => ({
    group: 'critical', text: `Allergy: ${drug.name}.`, checked: `${drug.name}.`, evidence: evidenceOf(view, drug.spans), views: [view], importance: 9, order, critical: `Allergy: ${drug.name}`,
  }));
}

/** A sentence of an inline section without its header: "Allergies: penicillin" gives "penicillin". */
function withoutHeader(view: NoteView, sentence: SentenceView): string {
  const section = view.analysis.sections.find((one) => one.header.start >= sentence.span.start && one.header.end <= sentence.span.end && one.header.end > one.header.start);
  const start = section === undefined ? sentence.span.start : Math.min(section.body.start, sentence.span.end);
  return wordsOf(view, { start, end: sentence.span.end } as SentenceView['span'], sentence.phi);
}

const FLAG_WORDS = { high: ', high', low: ', low', abnormal: ', abnormal' } as const;

export function resultLines(results: readonly ResultFact[]): Candidate[] {
  return results.map((result, order) => ({
    group: 'results', text: `${withoutEnd(tidy(result.line), '.,;')}${FLAG_WORDS[result.flag]}.`, checked: `${result.line}.`,
    evidence: evidenceOf(result.view, result.spans), views: [result.view], importance: result.importance, order, about: result.test,
    ...(result.importance >= 5.5 ? { critical: tidy(result.line) } : {}),
  }));
}

export function planLines(view: NoteView): Candidate[] {
  const out: Candidate[] = [];
  for (const sentence of view.sentences) {
    const words = withoutLabel(withoutHeader(view, sentence));
    const score = planScore(sentence, words);
    if (score < 3 || words.length > MAX_LINE || INTRODUCTION.test(words)) continue;
    out.push({
      group: isFollowUp(sentence, words) ? 'follow-up' : 'plan', text: ended(words), evidence: evidenceOf(view, [sentence.span]), views: [view],
      importance: score, order: sentence.span.start,
      ...repeated(sentence),
      ...(/\bpending\b|\bawait/i.test(words) ? { critical: 'Pending results' } : {}),
    });
  }
  return out;
}

// A label that a template puts before a line: hit "Additional Testing: ", miss "Metformin: ", "HbA1c 8: ".
const LABEL = /^(?:[A-Z][a-z]+ ){1,2}[A-Z]?[a-z]+: (?=\S.{11})/;

export const withoutLabel = (words: string): string => tidy(words.replace(LABEL, ''));

/** The one drug a sentence speaks of, when it speaks of nothing else. */
function repeated({ entities }: SentenceView): { repeats?: string } {
  const told = entities.filter(({ label }) => label === 'PROBLEM' || label === 'MEDICATION' || label === 'TEST' || label === 'PROCEDURE');
  const [only] = told;
  return told.length === 1 && only?.label === 'MEDICATION' && typeof only.attributes['status'] === 'string' ? { repeats: only.canonical } : {};
}

// Hit "57-year-old male", "84 yo": the one-liner has said it.
export const INTRODUCTION = /\b\d{1,3}[- ]?(?:year|yr|y)s?[-/ ]?o(?:ld)?\b/i;

/** For notes without structure, and for why the patient was seen. */
export function courseLines(view: NoteView): Candidate[] {
  const out: Candidate[] = [];
  for (const sentence of view.sentences) {
    const words = withoutHeader(view, sentence);
    const score = contentScore(sentence, words, view.sentences.length);
    if (score < 2.5 || words.length > MAX_LINE || INTRODUCTION.test(words) || sentence.section === 'family-history' || sentence.section === 'review-of-systems') continue;
    out.push({
      group: 'course', text: ended(words), evidence: evidenceOf(view, [sentence.span]), views: [view],
      importance: score + (isReason(words) ? 0.5 : 0), order: sentence.span.start,
    });
  }
  return out;
}

const CODE_STATUS = /\b(?:DNR|DNI|DNACPR|full code|code status|not for resuscitation|comfort (?:care|measures)|hospice)\b/i;

export function codeStatusLines(view: NoteView): Candidate[] {
  const found = view.sentences.find((sentence) => !sentence.isHeader && CODE_STATUS.test(view.text.slice(sentence.span.start, sentence.span.end)));
  if (found === undefined) return [];
  const words = wordsOf(view, found.span, found.phi);
  if (words.length > 140) return [];
  return [{ group: 'critical', text: ended(words), evidence: evidenceOf(view, [found.span]), views: [view], importance: 8, order: 1, critical: 'Code status' }];
}

const ended = (words: string): string => (/[.!?]["”')\]]?$/.test(words) ? words : `${withoutEnd(words, ',;:')}.`);
