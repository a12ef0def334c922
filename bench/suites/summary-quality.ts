/**
 * How short summaries are and whether their evidence holds, over the gold notes. No text is printed.
 * Covered: the share of gold medications in use and of active diseases that some line's evidence names.
 */
import { analyze, loadLexicons, summarize } from '../../src/engine/index.ts';
import { SUMMARY_STYLES, type SummaryResult, type SummaryStyle } from '../../src/engine/summarize/types.ts';
import { nodeLexicons } from '../../src/platform/node/lexicon-source.ts';
import { readNotes, type GoldNote, type Split } from '../gold/read-notes.ts';
import { median, round, type Figure, type Suite, type Table } from '../suite.ts';

interface NoteScore {
  readonly share: number;
  readonly lines: number;
  readonly held: number;
  readonly evidence: number;
  readonly validEvidence: number;
  readonly covered: number;
  readonly toCover: number;
}

const lengthOf = ({ lines }: SummaryResult): number => lines.map(({ text }) => text).join('\n').length;

/** Evidence is valid when it lies in the note and holds a letter or digit. */
const isValid = (text: string, { start, end }: { start: number; end: number }): boolean =>
  start >= 0 && end <= text.length && end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end));

function scoreOf(note: GoldNote, result: SummaryResult): NoteScore {
  const evidence = result.lines.flatMap((line) => line.evidence.map(({ span }) => span));
  const wanted = note.spans.filter(({ type, subtype, attributes }) =>
    attributes.length === 0 && (type === 'MEDICATION' || (type === 'PROBLEM' && subtype === 'disease')));
  const told = wanted.filter((gold) => evidence.some((span) => span.start <= gold.start && gold.end <= span.end));
  return {
    share: lengthOf(result) / note.text.trim().length, lines: result.lines.length, held: result.heldBack.length,
    evidence: evidence.length, validEvidence: evidence.filter((span) => isValid(note.text, span)).length,
    covered: told.length, toCover: wanted.length,
  };
}

async function scoreStyle(split: Split, style: SummaryStyle): Promise<NoteScore[]> {
  const lexicons = await loadLexicons(nodeLexicons());
  const scores: NoteScore[] = [];
  for (const note of readNotes(split)) {
    const analysis = await analyze(note.id, note.text, { lexicons });
    scores.push(scoreOf(note, summarize([{ analysis }], style, lexicons)));
  }
  return scores;
}

const sum = (scores: readonly NoteScore[], field: keyof NoteScore): number => scores.reduce((total, score) => total + score[field], 0);

function rowOf(style: SummaryStyle, scores: readonly NoteScore[]): (string | number)[] {
  const shares = scores.map(({ share }) => share);
  return [
    style, round(median(shares)), round(Math.max(...shares)), round(sum(scores, 'lines') / scores.length, 1), sum(scores, 'held'),
    round(sum(scores, 'validEvidence') / Math.max(1, sum(scores, 'evidence'))), round(sum(scores, 'covered') / Math.max(1, sum(scores, 'toCover'))),
    scores.filter(({ lines }) => lines === 0).length,
  ];
}

export const summaryQuality: Suite = {
  id: 'summary-quality',
  async run() {
    const perStyle: { style: SummaryStyle; scores: NoteScore[] }[] = [];
    for (const style of SUMMARY_STYLES) perStyle.push({ style, scores: await scoreStyle('frozen', style) });
    const all = perStyle.flatMap(({ scores }) => scores);
    const table: Table = {
      title: 'Summaries by style (frozen half)',
      columns: ['style', 'median share of source', 'largest share', 'lines a note', 'held back', 'valid evidence', 'gold medicines and diseases covered', 'empty'],
      rows: perStyle.map(({ style, scores }) => rowOf(style, scores)),
    };
    const figures: Figure[] = [
      { name: 'largest share of the source, any style', value: round(Math.max(...all.map(({ share }) => share))), unit: '', floor: 0.4, better: 'lower' },
      { name: 'valid evidence', value: round(sum(all, 'validEvidence') / sum(all, 'evidence')), unit: '', floor: 1, better: 'higher' },
    ];
    return { suite: 'summary-quality', about: 'Summaries of the frozen gold notes, rules alone.', figures, tables: [table] };
  },
};
