/** Years standing alone, and ranges of them. A number of four digits is a year only where it reads like one. */
import { span } from '../../document/span.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';

// Hit "1956-1974", "2019", "2019/20"; miss "12019", "2000.5", "$2019".
const YEARS = /(?<![\w.$£#/:])(?<!\d,)(?<!(?<!mid|early|late|post|pre|Mid|Early|Late)-)(?<first>(?:19|20)\d{2}|2[0O][\dO]{2}(?<=O.{0,2}))(?:\s?[-–]\s?(?:(?:19|20)\d{2}|\d{2}(?!\d))|\/\d{2}(?!\d))?(?![\w/]|:\d|[.,-]\d|\s?%)/g;
const CUE = /\b(?:in|since|from|until|till|circa|dated?|of|year|years|by|during|before|after|early|late|mid|summer|winter|spring|autumn|fall|back to|and|to|around|about|born|through|between|class of|or)[ -]{1,2}$|[(,–;][ ]?$|\b(?:dx|dx'd|diagnosed|surgery|quit|retired|cabg|stroke|mi|s\/p|eeg|mri|ct|echo|ecg|ekg|cath|pci|scan|dexa|egd|colonoscopy|mammogram|appendectomy|hysterectomy|cholecystectomy|tonsillectomy|arthroscopy|acl|tka|tha|tkr|thr|pe|dvt|tia|cva|admission|accident|mvc|fracture|repair|replacement|removed|resection|biopsy|transplant)\s$/i;
const UNIT_AFTER = /^\s?(?:m?l\b|mg|mcg|µg|g\b|kg|iu\b|units?\b|kcal|calories|cals?\b|cc\b|steps|hrs?\b|hours|h\b|mm\b|cm\b|m\b|ft\b|people|patients|\/|°|feet|lbs?|ng|pg|cells|copies|rads?|hz|times)/i;
const TIME_BEFORE = /(?:\b(?:at|@|around|approx|time|by|until|from|till|to|between|since|hrs|pm|am|last (?:dose|void))\s?|:\s?)$/i;
const AMOUNT_BEFORE = /\b(?:took|total|intake|output|urine|given|gave|dose|of fluid|ferritin|bnp|ck|platelets?|level|score|wbc|room|bed|ext|suite|box|apt|unit|no\.?|number|value|result|troponin|ddimer|d-dimer|crp|trop|ref)\s(?:was |is |of )?$/i;

/** In scanned text a letter O stands for a zero. */
const yearOf = (written = ''): number => Number(written.replace(/O/g, '0'));

function scoreOf(first: number, before: string, after: string): number | null {
  if (first < 1900 || first > 2049 || UNIT_AFTER.test(after) || AMOUNT_BEFORE.test(before)) return null;
  const cued = CUE.test(before);
  // Hours and minutes up to 2059 look like years: "at 2015", "2015 pt resting".
  const clock = first >= 1900 && first % 100 < 60 && first <= 2059;
  const lineStart = /^[ \t•*-]{0,12}$/.test(before.slice(before.lastIndexOf('\n') + 1));
  if (clock && !/\bin $|\bsince $/i.test(before) && (TIME_BEFORE.test(before) || (lineStart && /^\s?(?:[-–:]|\s[A-Za-z])/.test(after)))) return null;
  if (cued) return 0.92;
  return first >= 1930 && first <= 2035 ? 0.7 : null;
}

function find(input: RecognizerInput): PhiFound[] {
  const out: PhiFound[] = [];
  for (const match of input.partText.matchAll(YEARS)) {
    const before = input.partText.slice(Math.max(0, match.index - 32), match.index);
    const after = input.partText.slice(match.index + match[0].length, match.index + match[0].length + 16);
    const score = scoreOf(yearOf(match.groups?.['first']), before, after);
    if (score === null) continue;
    const start = input.part.start + match.index;
    out.push({
      layer: 'phi', type: 'DATE', span: span(start, start + match[0].length), score: match[0].length > 4 ? Math.max(score, 0.88) : score, method: 'pattern',
      reason: 'A year standing alone.', attributes: { year: yearOf(match.groups?.['first']) },
    });
  }
  return out;
}

export const year = defineRecognizer({
  id: 'year',
  title: 'Year',
  description: 'Bare years from 1900 to 2049 and ranges of them; amounts and clock times are left alone.',
  source: '45 CFR 164.514(b)(2)(i)(C); HEADLESS contract.',
  layer: 'phi',
  find,
});
