/** "56 y/o M" to "56-year-old man". */
import { counted, type PatternRule } from './pattern-rule.ts';

const YEARS = String.raw`(?:y\/o|y\.o\.|yo|yrs?[ -]old|yr\/o|year[ -]?o|yrs? o|years? old|year-old)`;
const PERSONS: Readonly<Record<string, readonly [adult: string, child: string]>> = {
  m: ['man', 'boy'], f: ['woman', 'girl'], male: ['man', 'boy'], female: ['woman', 'girl'],
};

function person(age: string, sex: string): string {
  const words = PERSONS[sex.toLowerCase()];
  return words === undefined ? sex : words[Number(age) >= 18 ? 0 : 1];
}

export const AGE_RULES: readonly PatternRule[] = [
  // Hit "56 y/o M", "56yo F", "72 y.o. M with"; miss "56 y/o male pt" (below).
  {
    kind: 'shorthand', pattern: new RegExp(String.raw`(?<![\p{L}\d./-])(\d{1,3})[ -]?${YEARS}[ ,]{1,2}([MF])(?![\p{L}\d/])`, 'gu'),
    to: (match) => `${match[1] ?? ''}-year-old ${person(match[1] ?? '', match[2] ?? '')}`,
  },
  // Hit "56 y/o", "56yo"; miss "2 yo-yo".
  {
    kind: 'shorthand', pattern: /(?<![\p{L}\d./-])(\d{1,3})[ -]?(?:y\/o|y\.o\.|yo|yr\/o|yrs? old|yr-old)(?![\p{L}\d-])/gu,
    to: (match, { reading, end }) => (/^[ -]*\p{L}/u.test(reading.text.slice(end, end + 3)) && !/^ (?:and|with|who|presenting|is|was)\b/.test(reading.text.slice(end, end + 12))
      ? `${match[1] ?? ''}-year-old` : /^ (?:with|who|presenting)\b/.test(reading.text.slice(end, end + 12)) ? `${match[1] ?? ''}-year-old` : counted(match[1] ?? '', 'year').concat(' old')),
  },
  // Hit "32F with", "67M presents", "45 M admitted"; miss "T 37 F", "12 M solution".
  {
    kind: 'shorthand', pattern: /(?<![\p{L}\d./-])(\d{2}) ?([MF])(?=,? (?:with|w\/|p\/w|presents?|presenting|presented|who|admitted|here|h\/o|s\/p|PMH|c\/o|brought|BIBA|found|seen|referred)(?![\p{L}])|, \p{L})/gu,
    to: (match, { reading, first, end }) => (reading.text.charAt(end) === ',' && reading.sentenceOf[first] === reading.sentenceOf[first - 1] ? null : `${match[1] ?? ''}-year-old ${person(match[1] ?? '', match[2] ?? '')}`),
  },
  // Hit "6 m/o", "6mo male"; miss "6 mo ago".
  {
    kind: 'shorthand', pattern: /(?<![\p{L}\d./-])(\d{1,2})[ -]?(?:m\/o|mo(?= (?:male|female|boy|girl|infant|old)))(?![\p{L}\d])/gu,
    to: (match) => `${match[1] ?? ''}-month-old`,
  },
];
