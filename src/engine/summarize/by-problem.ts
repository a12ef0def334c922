/** Problem-oriented lines: each active problem with what the note plans for it. */
import { evidenceOf, type Candidate } from './candidate.ts';
import { tidy, withoutEnd, wordsOf, type NoteView, type SentenceView } from './note-view.ts';
import type { ProblemFact } from './problems.ts';
import { INTRODUCTION, withoutLabel } from './lines.ts';
import { planScore } from './sentence-score.ts';

const PLAN_SECTIONS = new Set(['assessment', 'assessment-and-plan', 'plan', 'impression', 'hospital-course', 'follow-up']);
const MAX_PLANS = 2;
const MAX_LINE = 300;

export function byProblemLines(view: NoteView, problems: readonly ProblemFact[]): Candidate[] {
  const plans = plansByProblem(view);
  return problems.filter(({ status, subtype, importance }) => status !== 'past' && (subtype === 'disease' || subtype === 'injury' || importance > 3)).map((problem, order) => {
    const own = plans.get(problem.canonical)?.slice(0, MAX_PLANS) ?? [];
    const words = own.map((sentence) => withoutEnd(withoutLabel(wordsOf(view, sentence.span, sentence.phi)), '.; '));
    const status = problem.status === 'new' ? ', new' : problem.status === 'uncertain' ? ', possible' : '';
    const head = `${tidy(problem.name)}${status}`;
    const full = words.length > 0 ? `${head}: ${words.join('. ')}.` : `${head}.`;
    const fits = full.length <= MAX_LINE;
    return {
      group: 'problems' as const, text: fits ? full : `${head}.`, checked: fits && words.length > 0 ? `${words.join('. ')}.` : `${problem.name}.`,
      evidence: evidenceOf(view, [...problem.spans.slice(0, 1), ...(fits ? own.map((sentence) => sentence.span) : [])]), views: [view],
      importance: problem.importance + words.length, order, about: problem.canonical,
    };
  });
}

/**
 * Plan sentences by the problem they belong to: the one they name, else the last heading. A heading is
 * a line of an assessment or plan that says little else than a problem's name.
 */
function plansByProblem(view: NoteView): Map<string, SentenceView[]> {
  const out = new Map<string, SentenceView[]>();
  let heading: string | undefined;
  let section = '';
  for (const sentence of view.sentences) {
    if (sentence.section !== section) heading = undefined;
    section = sentence.section;
    if (!PLAN_SECTIONS.has(section)) continue;
    const named = sentence.entities.find((entity) => entity.label === 'PROBLEM' && !entity.assertion.negated && !entity.assertion.hypothetical);
    const length = sentence.span.end - sentence.span.start;
    if (named !== undefined && named.span.end - named.span.start > length * 0.5) {
      heading = named.canonical;
      continue;
    }
    const owner = named?.canonical ?? heading;
    if (owner === undefined || INTRODUCTION.test(view.text.slice(sentence.span.start, sentence.span.end)) || planScore(sentence, wordsOf(view, sentence.span, sentence.phi)) < 3) continue;
    const list = out.get(owner);
    if (list === undefined) out.set(owner, [sentence]);
    else list.push(sentence);
  }
  return out;
}
