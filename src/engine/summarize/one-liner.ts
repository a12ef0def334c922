/** "Woman in her 60s with heart failure and type 2 diabetes, seen for breathlessness." */
import { evidenceOf, type Candidate } from './candidate.ts';
import { sentenceOf, type NoteView } from './note-view.ts';
import { describePatient, patientOf, sourceDescription } from './patient.ts';
import type { ProblemFact } from './problems.ts';
import type { Span } from '../document/span.ts';

const MAX_PROBLEMS = 3;
const MAX_REASONS = 2;
const REASON_SECTIONS = new Set(['chief-complaint', 'reason-for-referral', 'indication']);

export function oneLiner(view: NoteView, problems: readonly ProblemFact[]): Candidate | undefined {
  const patient = patientOf(view);
  const reasons = reasonsOf(view);
  const background = problems.filter((problem) => problem.subtype === 'disease' && !reasons.some((reason) => reason.name.toLowerCase() === problem.name.toLowerCase())
    && (problem.status === 'active' || problem.status === 'new')).slice(0, MAX_PROBLEMS);
  const rest = `${background.length > 0 ? ` with ${listed(background.map(({ name }) => lowered(name)))}` : ''}${reasons.length > 0 ? `${background.length > 0 ? ',' : ''} seen for ${listed(reasons.map(({ name }) => lowered(name)))}` : ''}`;
  if (rest === '' && patient.said === '') return undefined;
  const ageSpans = patient.evidence.map((at) => sentenceOf(view, at)?.span ?? at);
  const spans = [...ageSpans, ...background.flatMap((problem) => problem.spans.slice(0, 1)), ...reasons.map(({ at }) => at)];
  return {
    group: 'one-liner', text: `${describePatient(patient)}${rest}.`, checked: `${sourceDescription(patient)}${rest}.`,
    evidence: evidenceOf(view, spans), views: [view], importance: 100, order: 0,
  };
}

interface Reason {
  readonly name: string;
  readonly at: Span;
}

/** Problems named where a note says why the patient came; else the first symptoms that are affirmed. */
function reasonsOf(view: NoteView): Reason[] {
  const affirmed = view.analysis.entities.filter(({ label, assertion }) => label === 'PROBLEM' && !assertion.negated && !assertion.family && !assertion.hypothetical && !assertion.historical);
  const placed = affirmed.map((entity) => ({ entity, sentence: sentenceOf(view, entity.span) }));
  const stated = placed.filter(({ sentence }) => sentence !== undefined && REASON_SECTIONS.has(sentence.section));
  const presenting = placed.filter(({ entity, sentence }) => sentence !== undefined
    && /\b(?:present(?:s|ed|ing)|admitted|complain\w*|c\/o|referred|seen|evaluat\w+|follow[- ]?up|brought in|attended|here|seeing)\b[^.;]{0,110}$/i.test(view.text.slice(sentence.span.start, entity.span.start)));
  const chosen = stated.length > 0 ? stated : presenting;
  const out = new Map<string, Reason>();
  for (const { entity, sentence } of chosen) {
    if (!out.has(entity.canonical)) out.set(entity.canonical, { name: view.text.slice(entity.span.start, entity.span.end).replace(/\s+/g, ' '), at: sentence?.span ?? entity.span });
  }
  return [...out.values()].slice(0, MAX_REASONS);
}

export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Abbreviations and eponyms keep their capitals: "COPD", "Crohn's"; "Back pain" does not. */
export function lowered(name: string): string {
  const [first = ''] = name.split(' ');
  const shouted = name === name.toUpperCase() && name.includes(' ');
  if (shouted) return name.toLowerCase();
  return first.length > 1 && first.slice(1) === first.slice(1).toLowerCase() && !/['’]s$/.test(first) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
