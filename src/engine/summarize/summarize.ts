/**
 * Summarises analysed notes of one patient. In: notes, a style. Out: lines, each with evidence and a
 * verdict of the fact lock; what it refuses is held back. Extractive: every line is made of the
 * note's own words and a few of ours that say status.
 */
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import { buildSourceFacts, type SourceFacts } from '../verify/source-facts.ts';
import type { ClaimVerdict } from '../verify/types.ts';
import { verifyClaim } from '../verify/verify-claim.ts';
import { byProblemLines } from './by-problem.ts';
import type { Candidate } from './candidate.ts';
import { budgetFor, chooseLines } from './choose.ts';
import { layLines } from './lay.ts';
import { allergyLines, codeStatusLines, courseLines, medicationLines, planLines, problemLines, resultLines } from './lines.ts';
import { medicationsOf } from './medications.ts';
import { newestFirst, mergeNotes, type DatedView } from './merge-notes.ts';
import { viewNote, type NoteView } from './note-view.ts';
import { oneLiner } from './one-liner.ts';
import { problemsOf } from './problems.ts';
import { resultsOf } from './results.ts';
import type { SummaryLine, SummaryResult, SummaryStyle } from './types.ts';

/** One note of possibly several; `id` and `date` are absent where there is one. */
export interface NoteToSummarize {
  readonly id?: string;
  readonly date?: string;
  readonly analysis: Analysis;
}

type Checked = Candidate & Pick<ClaimVerdict, 'verdict' | 'reasons'>;

export function summarize(notes: readonly NoteToSummarize[], style: SummaryStyle, lexicons: Lexicons): SummaryResult {
  const dated = newestFirst(notes.map(({ id, date, analysis }): DatedView => ({ view: viewNote(id, analysis), ...(date === undefined ? {} : { date }) })));
  const candidates = mergeNotes(dated.map(({ view }) => candidatesOf(view, style, lexicons)));
  const check = checker(lexicons);
  const length = dated.reduce((sum, { view }) => sum + view.text.trim().length, 0);
  const checked = candidates.map((candidate): Checked => {
    const { verdict, reasons } = check(candidate);
    return { ...candidate, verdict, reasons };
  });
  const supported = checked.filter(({ verdict }) => verdict === 'supported');
  const chosen = withinBudget(supported, style, length);
  return {
    style, lines: chosen.map(lineOf), critical: criticalOf(checked, chosen),
    heldBack: checked.filter(({ verdict, importance }) => verdict !== 'supported' && importance >= 3).map(lineOf),
  };
}

function candidatesOf(view: NoteView, style: SummaryStyle, lexicons: Lexicons): Candidate[] {
  const problems = problemsOf(view);
  const first = oneLiner(view, problems);
  const opening = first === undefined ? [] : [first];
  if (style === 'oneliner') return opening.length > 0 ? opening : courseLines(view).slice(0, 1);
  const medications = medicationsOf(view);
  const safety = [...allergyLines(view, medications), ...codeStatusLines(view)];
  if (style === 'problems') return [...opening, ...safety, ...byProblemLines(view, problems), ...medicationLines(medications), ...resultLines(resultsOf(view))];
  const plans = planLines(view);
  const planned = new Set(plans.map(({ text }) => text));
  const course = courseLines(view).filter(({ text }) => !planned.has(text));
  const all = [...opening, ...safety, ...problemLines(problems), ...course, ...medicationLines(medications), ...resultLines(resultsOf(view)), ...plans];
  return style === 'lay' ? layLines(view, all, lexicons) : all;
}

/** Reads the facts of each note once, when a line first needs them. */
function checker(lexicons: Lexicons): (candidate: Candidate) => ClaimVerdict {
  const facts = new Map<NoteView, SourceFacts>();
  return ({ checked, text, views, evidence }) => {
    const verdicts = views.map((view) => {
      const known = facts.get(view) ?? buildSourceFacts(view.text, lexicons);
      facts.set(view, known);
      const within = evidence.filter(({ note }) => note === view.id).map(({ span }) => span);
      return verifyClaim(withoutRoles(checked ?? text), known, within.length > 0 ? within : undefined);
    });
    return verdicts.find(({ verdict }) => verdict === 'supported') ?? (verdicts[0] as ClaimVerdict);
  };
}

/** Role words stand for what was taken out: they claim nothing. */
const withoutRoles = (text: string): string => text.replace(/\[(?:name|place|contact|number|occupation)\]/g, '').replace(/ {2,}/g, ' ');

function withinBudget(lines: readonly Checked[], style: SummaryStyle, sourceLength: number): Checked[] {
  if (style === 'oneliner') return lines.slice(0, 1).filter(({ text }) => text.length <= Math.max(40, sourceLength * 0.4));
  return chooseLines(lines, budgetFor(sourceLength));
}

function lineOf({ group, text, evidence, verdict, reasons }: Checked): SummaryLine {
  return { group, text, evidence, verdict, reasons };
}

function criticalOf(checked: readonly Checked[], chosen: readonly Checked[]): SummaryResult['critical'] {
  const covered = new Set(chosen.flatMap(({ critical }) => (critical === undefined ? [] : [critical])));
  const items = new Map<string, SummaryResult['critical'][number]>();
  for (const { critical, evidence } of checked) {
    if (critical !== undefined && !items.has(critical)) items.set(critical, { text: critical, evidence, covered: covered.has(critical) });
  }
  return [...items.values()];
}
