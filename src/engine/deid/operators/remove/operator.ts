/** Takes findings out, and with them the comma, brackets or space that would be left over. */
import { span } from '../../../document/span.ts';
import type { DeidContext, Mention } from '../../mention.ts';
import { defineOperator, type Replacement } from '../define.ts';

/** What may stand between two findings that go together: "Town, ST 12345". */
const JOINT = /^(?:[ \t]|[,;/](?=[ \t]*$))*$/;
const isSpace = (character: string): boolean => character === ' ' || character === '\t';
const isLineEdge = (character: string): boolean => character === '' || character === '\n' || character === '\r';
const PAIRS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '"': '"', '“': '”' };

interface Run {
  start: number;
  end: number;
  readonly mentions: Mention[];
}

/** Goes with an age: without it "-year-old" would stand alone. */
const YEARS_OLD = /^[- ]?(?:years?|yrs?)[- ](?:old|of age)(?![\p{L}])/iu;

function endOf({ type, span: at }: Mention, text: string): number {
  const more = type === 'AGE' ? (YEARS_OLD.exec(text.slice(at.end, at.end + 16))?.[0].length ?? 0) : 0;
  return at.end + more;
}

/** Findings with nothing of their own between them. */
function runsOf({ text, mentions }: DeidContext): Run[] {
  const runs: Run[] = [];
  for (const mention of mentions) {
    const at = mention.span;
    const last = runs.at(-1);
    if (last !== undefined && at.start - last.end <= 4 && JOINT.test(text.slice(last.end, at.start))) {
      last.end = Math.max(last.end, endOf(mention, text));
      last.mentions.push(mention);
    } else runs.push({ start: at.start, end: endOf(mention, text), mentions: [mention] });
  }
  return runs;
}

/** Widens a run over brackets that would be empty, then over one comma or the spaces on one side. */
function widen(run: Run, text: string, lowest: number, highest: number): void {
  const closing = run.start > lowest ? PAIRS[text.charAt(run.start - 1)] : undefined;
  if (closing !== undefined && run.end < highest && text.charAt(run.end) === closing) {
    run.start -= 1;
    run.end += 1;
  }
  let before = run.start;
  while (before > lowest && isSpace(text.charAt(before - 1))) before -= 1;
  const hasSpaceBefore = before < run.start;
  const previous = before === 0 ? '' : text.charAt(before - 1);
  const next = text.charAt(run.end);
  const isAside = previous === ',' && (next === ',' || next === '.');
  const opensClause = isLineEdge(previous) || previous === ':';
  if (isAside && before - 1 >= lowest) run.start = before - 1;
  else if (opensClause && /^[,;][ \t]/.test(text.slice(run.end, run.end + 2)) && run.end + 2 <= highest) run.end += previous === ':' && !hasSpaceBefore ? 1 : 2;
  else if (hasSpaceBefore && /^(?:[\s.,;:!?)]|$)/.test(next)) run.start = isLineEdge(previous) ? run.start : before;
  else if ((isLineEdge(previous) || hasSpaceBefore) && isSpace(next)) while (run.end < highest && isSpace(text.charAt(run.end))) run.end += 1;
}

function replacementsOf(context: DeidContext): Map<Mention, Replacement> {
  const runs = runsOf(context);
  const out = new Map<Mention, Replacement>();
  for (const [i, run] of runs.entries()) {
    const bounds = [runs[i - 1]?.end ?? 0, runs[i + 1]?.start ?? context.text.length] as const;
    widen(run, context.text, ...bounds);
    let from: number = run.start;
    for (const [j, mention] of run.mentions.entries()) {
      const to = j === run.mentions.length - 1 ? run.end : mention.span.end;
      out.set(mention, { text: '', span: span(from, to) });
      from = to;
    }
  }
  return out;
}

export const remove = defineOperator({
  id: 'remove',
  title: 'Remove',
  description: 'Takes the words out and closes the gap: spare spaces, commas and empty brackets go too.',
  prepare(context) {
    const replacements = replacementsOf(context);
    return (mention) => replacements.get(mention) ?? { text: '' };
  },
});
