/** Says the class instead of the value: 90+, 452, 2026, [PATIENT]. */
import { ageOf } from '../../ages.ts';
import { HOSPITAL_WORDS, STREET_WORDS } from '../../addresses/address-words.ts';
import { readAddress } from '../../addresses/read-address.ts';
import { zip3Of } from '../../addresses/zip3.ts';
import type { DeidContext, Mention } from '../../mention.ts';
import { actionOf, type Policy } from '../../policies.ts';
import { jobKindOf } from '../../surrogates/words/professions.ts';
import { inCaseOf } from '../../dates/write-date.ts';
import { defineOperator } from '../define.ts';

const OLD_AGE = 90;
const BAND = 10;

const kindTag = ({ type, subtype }: Mention): string => {
  if (subtype === undefined || subtype === 'OTHER') return `[${type}]`;
  return `[${subtype}]`;
};

function ageClass(text: string): string {
  const age = ageOf(text);
  if (age === null) return '[AGE]';
  if (age >= OLD_AGE) return `${OLD_AGE}+`;
  const from = Math.floor(age / BAND) * BAND;
  return `${from}-${from + BAND - 1}`;
}

/** Of an address what the policy lets stay: its state, and the ZIP code by its first three digits. */
function placeClass(mention: Mention, policy: Policy): string {
  const pieces = readAddress(mention.text, (word) => STREET_WORDS.has(word) || HOSPITAL_WORDS.has(word));
  const state = pieces.find((piece) => piece.kind === 'state')?.text;
  const zip3 = zip3Of(pieces.find((piece) => piece.kind === 'zip')?.text ?? '');
  if (mention.subtype === 'ZIP') return zip3 ?? '[ZIP]';
  const stateStays = state !== undefined && actionOf(policy, 'LOCATION', 'STATE') !== 'remove';
  if (mention.subtype === 'STREET' || mention.subtype === 'CITY') {
    return [kindTag(mention), [stateStays ? state : '', zip3 ?? ''].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');
  }
  return kindTag(mention);
}

function classOf(mention: Mention, { policy }: DeidContext): string {
  switch (mention.type) {
    case 'AGE': return ageClass(mention.text);
    case 'DATE': return mention.year ?? '[DATE]';
    case 'LOCATION': return placeClass(mention, policy);
    case 'PROFESSION': {
      const kind = jobKindOf(mention.text);
      return kind === undefined ? '[PROFESSION]' : likeSentence(mention.text, kind);
    }
    default: return kindTag(mention);
  }
}

/** Short capitals ("EMT") are an abbreviation, long ones a note in capitals. */
function likeSentence(text: string, kind: string): string {
  if (text === text.toUpperCase()) return text.length > 4 ? kind.toUpperCase() : kind;
  return inCaseOf(text.charAt(0) === text.charAt(0).toLowerCase() ? 'a' : 'Aa', kind);
}

export const generalise = defineOperator({
  id: 'generalise',
  title: 'Generalise',
  description: 'The class for the value: the year for a date, 90+ for an age, the first three digits of a ZIP code, the kind of a job, [PATIENT] or [DOCTOR] for a name.',
  prepare: (context) => (mention) => ({ text: classOf(mention, context) }),
});
