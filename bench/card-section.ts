/**
 * The section "Measured" of the shipped model's card. In: the card and the committed baselines. Out: the card with that section written anew, all
 * else untouched. The app shows the card; what stands there was measured on the file that ships, or it says that nothing was.
 */
import { tableLines } from './measured-page.ts';
import type { SuiteResult } from './suite.ts';

export const CARD = 'src/models/catalog/plainchart-tagger/card.md';
const HEADING = '## Measured';

/** Which tables of which suite, with what has to be said before them beside what the suite says of itself. */
const PARTS = [
  {
    suite: 'phi-with-model', tables: ['Identifiers by type, rules and model', 'Identifiers by type, model alone'],
    words: 'The notes are invented for this project and not read by those who write its rules or train its models. Recall is the share of letters and digits of identifiers that was found, under any type; precision the share of what was taken that belongs to an identifier. F1 asks for the right type, and for the very bounds (exact) or one shared character (overlapping).',
  },
  {
    suite: 'clinical-with-model', tables: ['Clinical mentions by type, F1'],
    words: 'Beside the rules the model adds only what it is sure of, which is why both together are nearer to the rules than to the model.',
  },
  {
    suite: 'tagger-dev', tables: ['Development sets of public corpora, model alone', 'MACCROBAT case reports, a fifth held out, model alone', 'Invented notes of templates held out, model alone'],
    words: 'The model did not learn from them, but they are kinder to it than test sets would be.',
  },
] as const;

const UNMEASURED = 'Nothing yet: figures stand here once the file that ships has been measured.';

/** @throws Error when the card has no such section */
export function withMeasured(card: string, results: readonly SuiteResult[]): string {
  const start = card.indexOf(`${HEADING}\n`);
  if (start < 0) throw new Error(`The card has no section "${HEADING}".`);
  const next = card.indexOf('\n## ', start + HEADING.length);
  const rest = next < 0 ? '' : card.slice(next + 1);
  return `${card.slice(0, start)}${sectionOf(results).join('\n')}\n${rest}`;
}

function sectionOf(results: readonly SuiteResult[]): string[] {
  const parts = PARTS.flatMap(({ suite, tables, words }) => {
    const result = results.find((one) => one.suite === suite);
    const chosen = tables.flatMap((title) => result?.tables?.find((table) => table.title === title) ?? []);
    return result === undefined || chosen.length === 0 ? [] : [`${result.about} ${words}`, '', ...chosen.flatMap(tableLines)];
  });
  return [HEADING, ...(parts.length === 0 ? [UNMEASURED, ''] : parts)];
}
