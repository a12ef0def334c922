/** Who the note is about: age and sex, from its own words. */
import type { Span } from '../document/span.ts';
import { span } from '../document/span.ts';
import type { NoteView } from './note-view.ts';

export interface Patient {
  /** Years; months count as 0. */
  readonly age: number | undefined;
  readonly sex: 'female' | 'male' | undefined;
  /** The words that say so, for the fact lock. */
  readonly said: string;
  readonly evidence: readonly Span[];
}

const NEAR_TOP = 4000;
// Hit "69-year-old woman", "84 yo M", "aged 72", "57 y/o male", "45F"; miss "3 year history".
const AGE = /\b(?:(?<a>\d{1,3})[- ]?(?:years?|yrs?|y)[-. /]?(?:old|o\b\.?)|aged? (?<b>\d{1,3})|(?<c>\d{2})(?=\s?(?:M|F)\b)|(?<m>\d{1,2})[- ](?:months?|mo|weeks?|days?)[- ]old)(?<rest>[^.\n]{0,40})/i;
const FEMALE = /\b(?:female|woman|lady|girl|F|mother of|G\d+P\d+|Mrs|Ms|Miss)\b/;
const MALE = /\b(?:male|man|gentleman|boy|M|Mr)\b/;

export function patientOf(view: NoteView): Patient {
  const top = view.text.slice(0, NEAR_TOP);
  const match = AGE.exec(top);
  const sex = sexOf(top, match);
  if (match === null) return { age: undefined, sex, said: '', evidence: [] };
  const { a, b, c } = match.groups ?? {};
  const years = a ?? b ?? c;
  const words = match[0].slice(0, match[0].length - (match.groups?.['rest'] ?? '').length);
  return {
    age: years === undefined ? 0 : Number(years), sex, said: words,
    evidence: [span(match.index, match.index + words.length)],
  };
}

/** By the words after the age, else a title, else the pronoun that is used more. */
function sexOf(top: string, match: RegExpExecArray | null): Patient['sex'] {
  const near = match === null ? '' : match[0].slice(0, 60);
  const female = FEMALE.exec(near);
  const male = MALE.exec(near);
  if (female !== null || male !== null) return (female?.index ?? 1e9) < (male?.index ?? 1e9) ? 'female' : 'male';
  const count = (pattern: RegExp): number => top.match(pattern)?.length ?? 0;
  const [she, he] = [count(/\b(?:she|her|hers)\b/gi), count(/\b(?:he|his|him)\b/gi)];
  if (she >= 2 && she > he * 3) return 'female';
  return he >= 2 && he > she * 3 ? 'male' : undefined;
}

const WORDS = {
  female: ['Girl', 'Teenage girl', 'Woman'], male: ['Boy', 'Teenage boy', 'Man'], unknown: ['Child', 'Teenager', 'Patient'],
} as const;

/** "Woman in her 60s": a band, because an exact age helps to find a person. */
export function describePatient({ age, sex }: Patient): string {
  const [child, teen, adult] = WORDS[sex ?? 'unknown'];
  if (age === undefined) return adult;
  if (age < 1) return 'Infant';
  if (age < 13) return child;
  if (age < 18) return teen;
  if (age >= 90) return `${adult} aged 90 or over`;
  const whose = sex === 'female' ? 'her' : sex === 'male' ? 'his' : 'their';
  return age < 20 ? `${adult} aged under 20` : `${adult} in ${whose} ${Math.floor(age / 10) * 10}s`;
}

/** The same in the source's words, for the fact lock. */
export const sourceDescription = (patient: Patient): string => (patient.said === '' ? 'Patient' : `${patient.said} patient`);
