/** What a model is told. One message and no more: not every small model knows a system message. */
import type { WritingKind } from './types.ts';

const TASKS: Readonly<Record<WritingKind, { readonly before: string; readonly after: string }>> = {
  rewrite: {
    before: 'Rewrite the text in short, plain sentences for a patient. Keep every number, dose, date, name of a medicine, left or right, and every "no" or "not". Add nothing.',
    after: 'Plain version:',
  },
  'sum-up': {
    before: 'Sum up the text in two or three short sentences. Use only what it says. Keep numbers, doses, dates and every "no" or "not" as they are.',
    after: 'Summary:',
  },
};

/** The prompt for one passage; its text stands between two lines and is data, whatever it says. */
export function promptFor(kind: WritingKind, passage: string): string {
  const { before, after } = TASKS[kind];
  return `${before}\n\nText:\n"""\n${passage.trim()}\n"""\n\n${after}`;
}
