/** View model of a summary. In: lines with evidence. Out: groups with titles, chips by section, text to copy. */
import type { Span } from '../../engine/document/span.ts';
import type { SummaryGroup, SummaryLine, SummaryResult, SummaryStyle } from '../../engine/summarize/types.ts';

export const STYLE_OPTIONS: readonly { readonly id: SummaryStyle; readonly title: string }[] = [
  { id: 'handoff', title: 'Handoff' }, { id: 'problems', title: 'By problem' }, { id: 'oneliner', title: 'One line' }, { id: 'lay', title: 'Plain words' },
];

const TITLES: Readonly<Record<SummaryGroup, string>> = {
  'one-liner': 'Patient', critical: 'Must not be missed', problems: 'Problems', course: 'What happened', medications: 'Medicines', results: 'Results out of range', plan: 'Plan', 'follow-up': 'Follow-up',
};

export interface LineGroup {
  readonly id: SummaryGroup;
  readonly title: string;
  readonly lines: readonly (SummaryLine & { readonly key: string })[];
}

/** Lines are already in reading order: a group begins where the group changes. */
export function groupLines(lines: readonly SummaryLine[]): LineGroup[] {
  const groups: { id: SummaryGroup; title: string; lines: (SummaryLine & { key: string })[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = groups.at(-1);
    const keyed = { ...line, key: `line-${index}` };
    if (last !== undefined && last.id === line.group) last.lines.push(keyed);
    else groups.push({ id: line.group, title: TITLES[line.group], lines: [keyed] });
  }
  return groups;
}

export interface Chip {
  readonly section: string;
  readonly spans: readonly Span[];
}

/** One chip a section: several passages of a section share it. */
export function chipsOf(line: SummaryLine, sectionAt: (offset: number) => string): Chip[] {
  const bySection = new Map<string, Span[]>();
  for (const { span } of line.evidence) {
    const section = sectionAt(span.start);
    const spans = bySection.get(section);
    if (spans === undefined) bySection.set(section, [span]);
    else spans.push(span);
  }
  return [...bySection].map(([section, spans]) => ({ section, spans }));
}

/** Keys of the lines that rest on a place of the text. */
export function linesAt(groups: readonly LineGroup[], offset: number): ReadonlySet<string> {
  const keys = groups.flatMap(({ lines }) => lines.filter(({ evidence }) => evidence.some(({ span }) => span.start <= offset && offset < span.end)).map(({ key }) => key));
  return new Set(keys);
}

export function summaryAsText(result: SummaryResult): string {
  return groupLines(result.lines).map(({ title, lines }) => `${title}\n${lines.map(({ text }) => `- ${text}`).join('\n')}`).join('\n\n');
}

/** "Copied summary. 14 lines, each with its source in the note." */
export function summarySaid({ lines, heldBack }: SummaryResult): string {
  const held = heldBack.length === 0 ? '' : ` ${heldBack.length} held back.`;
  return `Copied summary. ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}.${held}`;
}
