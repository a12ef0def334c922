/** A long note of invented sections, varied by number, for tests of what happens while a text is being read. */
import { NOTE } from '../fixtures/app.ts';

const SECTION = [
  'Reason for visit: follow-up of hypertension and type 2 diabetes.',
  'History: no chest pain, no fever. Mother had a stroke at 71.',
  'Medications: metformin 500 mg twice daily, lisinopril 10 mg once daily, atorvastatin 20 mg at night.',
  'Results: potassium 4.1 mmol/L, creatinine 88 umol/L, HbA1c 52 mmol/mol.',
  'Plan: repeat bloods in three months. Return sooner if breathless.',
].join('\n');
const WORDS_A_SECTION = 48;

/** @param words about how many; always the same text for the same number */
export function longText(words: number): string {
  const sections = Array.from({ length: Math.ceil(words / WORDS_A_SECTION) }, (_, i) => `Visit ${String(i + 1)}\n${SECTION.replaceAll(/\d+/g, (digits) => String(Number(digits) + (i % 7)))}`);
  return [NOTE, ...sections].join('\n\n');
}
