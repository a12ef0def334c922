/**
 * Vaccines called by their disease: "flu shot", "RSV jab", "shingles vaccine". In: a reading. Out:
 * mentions of medicines.
 */
import { span } from '../document/span.ts';
import type { Token } from '../text/tokenise.ts';
import type { MedicationMention } from './medication-mentions.ts';
import type { ClinicalReading } from './reading.ts';

const DISEASES: ReadonlySet<string> = new Set([
  'flu', 'influenza', 'rsv', 'covid', 'covid-19', 'tetanus', 'pneumonia', 'pneumococcal', 'shingles', 'zoster', 'hpv', 'mmr', 'measles', 'hep', 'hepatitis', 'a', 'b', 'meningitis', 'meningococcal', 'polio', 'varicella', 'chickenpox',
  'rabies', 'typhoid', 'whooping', 'cough', 'pertussis', 'tdap', 'dtap', 'diphtheria', 'rotavirus', 'bcg', 'allergy', 'cortisone', 'steroid', 'b12', '19',
]);
const SHOTS: ReadonlySet<string> = new Set(['shot', 'shots', 'jab', 'jabs', 'vaccine', 'vaccines', 'booster', 'boosters', 'vaccination']);
const NOT_FIRST: ReadonlySet<string> = new Set(['a', 'b', '19']);

export function vaccineMentions({ input: { tokens }, sentenceOf }: ClinicalReading): MedicationMention[] {
  const out: MedicationMention[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    if (!SHOTS.has((tokens[i] as Token).norm)) continue;
    let first = i;
    while (first > Math.max(0, i - 3) && sentenceOf[first - 1] === sentenceOf[i] && (DISEASES.has((tokens[first - 1] as Token).norm) || (tokens[first - 1] as Token).text === '-')) first -= 1;
    while (first < i && NOT_FIRST.has((tokens[first] as Token).norm)) first += 1;
    if (first === i) continue;
    const words = tokens.slice(first, i).map((token) => token.norm).join(' ');
    out.push({
      span: span((tokens[first] as Token).start, (tokens[i] as Token).end), first, last: i, canonical: `${words} vaccine`, kind: 'vaccine', drugClass: 'vaccine',
      score: 0.9, reason: 'A disease with a word for a vaccine.',
    });
  }
  return out;
}
