/**
 * How strengths, doses, forms, routes, frequencies and durations are written, US and UK. In: a part.
 * Out: candidates in text order without overlaps; whether one belongs to a medicine is for
 * recognizers/drug-attributes to say. Source: prescribing shorthand in common use, written for this project.
 */
import { span, type Span } from '../document/span.ts';
import type { ClinicalReading } from './reading.ts';

export type DrugShapeType = 'STRENGTH' | 'DOSE' | 'FORM' | 'ROUTE' | 'FREQUENCY' | 'DURATION';

export interface DrugShape {
  readonly type: DrugShapeType;
  readonly span: Span;
  /** Units from a medicine within which it still belongs to it. Weak shapes are also plain words. */
  readonly reach: number;
  /** Needs no medicine: oxygen is given without being named. */
  readonly free?: boolean;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const WORD_NUMBER = 'one and a half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half(?: an?)?';
const ONE_COUNT = String.raw`(?:\d+ ?[½¼¾]|[½¼¾]|\d+ 1/[24]|1/[24]|${NUMBER}|(?:${WORD_NUMBER})\b)`;
// Hit "2", "1-2", "one or two", "1/2", "One (1)"; miss the "2" of "T2".
const COUNT = String.raw`(?<![\p{L}\d.,/-])${ONE_COUNT}(?: ?(?:-|–|to|or) ?${ONE_COUNT})?(?: ?\(\d+\))?`;
const MASS = 'mg|mgs|milligrams?|mcg|micrograms?|µg|μg|ug|gm|gms|grams?|g|meq|mmols?|nanograms?|kg';
const PER = String.raw`(?: ?/ ?(?:\d+(?:\.\d+)? ?)?(?:ml|g|gram|h|hr|hour|dose|actuation|puff|spray|patch|tab|tablet)\b)`;
const END = String.raw`(?![\p{L}\d]| ?/ ?(?:d?l|litre|liter|mmol|min)\b)`;
const COUNTED = [
  'tablets?', 'tabs?', 'capsules?', 'caplets?', 'caps?', 'puffs?', 'inhalations?', '(?:million |mega ?)?units?', 'iu', 'mls?', 'millilit(?:re|er)s?', 'cc', 'lit(?:re|er)s?',
  'drops?', 'gtts?', 'sprays?', 'patch(?:es)?', 'sachets?', 'packets?', 'teaspoon(?:ful)?s?', 'tsps?', 'tablespoon(?:ful)?s?', 'tbsps?', 'pills?', 'lozenges?',
  'suppositor(?:y|ies)', 'pessar(?:y|ies)', 'applications?', 'amps?', 'ampoules?', 'vials?', 'scoops?', 'nebules?', 'million', 'fingertip units?', 'pumps?', 'squirts?',
].join('|');
const TIME_UNIT = 'minutes?|mins?|hours?|hrs?|h|days?|d|nights?|weeks?|wks?|wk|months?|mos?|years?|yrs?';

const LATIN = [
  'q ?d(?:ay)?', 'q ?o ?d', 'b\\.?i\\.?d\\.?', 'b\\.?d\\.?', 't\\.?i\\.?d\\.?', 't\\.?d\\.?s\\.?', 'q\\.?i\\.?d\\.?', 'q\\.?d\\.?s\\.?', 'q ?hs', 'h\\.?s\\.?', 'q ?am', 'q ?pm',
  'o\\.?d\\.?', 'o\\.?m\\.?', 'nocte', 'mane', 'b\\.?i\\.?w', 't\\.?i\\.?w', 'qwk', 'qweek(?:ly)?', 'q ?month(?:ly)?', 'stat', 'q ?ac', 'achs', 'q ?shift',
].join('|');
const EVERY_UNIT = 'day|morning|night|evening|afternoon|bedtime|week|month|weekday|weekend|meal|hour|hr|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const TIMES = '(?:once|twice|thrice|(?:one|two|three|four|five|six|\\d{1,2})(?: ?(?:-|–|to|or) ?(?:three|four|five|six|\\d{1,2}))? ?(?:times|x))';
const WHEN = [
  'at (?:night|bedtime|bed time|breakfast|lunch(?:time)?|dinner(?:time)?|tea ?time|supper|noon)', '(?:in|each) the (?:morning|evening|afternoon)s?', 'in the (?:morning|evening)', 'before (?:bed|bedtime|breakfast|lunch|dinner|meals?|food|sleep|dental work)',
  'after (?:breakfast|lunch|dinner|meals?|food|each loose stool|HD|dialysis)', 'with (?:meals?|food|breakfast|lunch|dinner|supper|each meal|HD)', 'between meals', 'on an empty stomach', 'on waking', 'while awake',
].join('|');
const NEEDED = 'p\\.?r\\.?n\\.?|as (?:needed|required|necessary|directed)|when (?:needed|required)|if (?:needed|required)';

interface ShapeRule {
  readonly type: DrugShapeType;
  readonly pattern: RegExp;
  readonly reach: number;
  readonly free?: boolean;
}

const rule = (type: DrugShapeType, source: string, reach: number, flags = 'giu'): ShapeRule => ({ type, pattern: new RegExp(source, flags), reach });

/** Earlier rules win over later ones where they overlap. The group `span` is the shape where there is one. */
const RULES: readonly ShapeRule[] = [
  // Hit "on 2L", "2 L/min NC"; the medicine is oxygen, often unnamed.
  { ...rule('DOSE', String.raw`(?<![\p{L}\d.,/-])\d{1,2}(?:\.\d)?(?: ?- ?\d{1,2})? ?(?:L|lpm)(?: ?/ ?min)?(?![\p{L}\d/])(?= ?(?:NC|O2|oxygen|nasal|via|by NC|of O|HFNC|face|FM|non|NRB|home))`, 10, 'gu'), free: true },
  { ...rule('DOSE', String.raw`(?<=\bon )\d{1,2}(?:\.\d)? ?(?:L(?: ?/ ?min)?|lpm|litres?|liters?)(?![\p{L}\d/])`, 10, 'gu'), free: true },
  // Hit "10 mg/kg", "5 mcg/kg/min", "30 mL/kg", "12 units/hr"; miss "500 mg".
  rule('DOSE', String.raw`${COUNT} ?(?:${MASS}|mls?|units?|iu) ?/ ?(?:kg|min|m2|m²)(?: ?/ ?(?:kg|min|h|hr|hour|day|dose))?\b`, 60),
  rule('DOSE', String.raw`${COUNT} ?(?:mls?|units?) ?/ ?(?:h|hr|hour)\b`, 60),
  // Hit "100 unit/mL", "160 mg/5 mL", "12.5/50 mg", "500 mg", "2 grams"; miss "104 g/L", "140 mg/dL".
  rule('STRENGTH', String.raw`${COUNT}(?: ?(?:${MASS}))?(?: ?/ ?${NUMBER})? ?(?:${MASS}|units?|iu)${PER}${END}`, 60),
  rule('STRENGTH', String.raw`${COUNT}(?: ?(?:${MASS}))?(?: ?/ ?${NUMBER}){0,2} ?(?:${MASS})${END}`, 60),
  // Hit "0.25%"; miss "93% on air" (too far from any medicine).
  rule('STRENGTH', String.raw`(?<![\p{L}\d.,/-])${NUMBER} ?%(?![\p{L}\d])`, 3),
  // Hit "2 tablets", "18u", "1-2 puffs", "One (1) Tablet"; miss "2 weeks".
  rule('DOSE', String.raw`${COUNT} ?(?:${COUNTED})(?![\p{L}\d])`, 50),
  rule('DOSE', String.raw`(?<![\p{L}\d.,/-])\d{1,3} ?U(?![\p{L}\d/])`, 25),
  rule('DOSE', String.raw`\b(?:an?|one|two) (?:extra|double)(?= )`, 8),
  // Hit "q6h", "q4-6h prn", "every 8 hours", "every other day".
  rule('FREQUENCY', String.raw`\bq ?\d{1,2}(?: ?(?:-|–|to) ?\d{1,2})? ?(?:h(?:rs?|ours?|rly|ourly)?|d(?:ays?)?|w(?:ee)?ks?|min(?:utes)?|mo(?:nths?)?)\b(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}))?`, 60),
  rule('FREQUENCY', String.raw`\b(?:every|each)(?: other| second| third| alternate)? (?:\d{1,2}(?: ?(?:-|–|to|or) ?\d{1,2})? (?:${TIME_UNIT})|(?:two|three|four|six|eight|twelve)(?: to (?:three|four|six|eight))? (?:${TIME_UNIT})|(?:${EVERY_UNIT}))\b(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}))?`, 40),
  // Hit "twice daily", "three times a day", "once weekly", "6x/day".
  rule('FREQUENCY', String.raw`\b${TIMES}(?: ?/ ?| (?:an?|per|each|every) | )?(?:daily|weekly|monthly|nightly|day|week|month|night|wk|d)\b(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}))?`, 50),
  // Hit "TID AC", "bd with food", "qds prn", "TDS PRN".
  rule('FREQUENCY', String.raw`(?<![\p{L}\d])(?:${LATIN})(?![\p{L}\d])(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}|AC|PC)(?![\p{L}\d]))?`, 30),
  rule('FREQUENCY', String.raw`\b(?:(?:alternate|other) (?:days?|nights?)|\d{1,2}[- ]?hourly|(?:two|three|four|six|eight|twelve)[- ]hourly|fortnightly|(?:twice|thrice) (?:a|per) (?:day|week))\b(?:[ ,]{1,2}(?:${NEEDED}))?`, 40),
  rule('FREQUENCY', String.raw`\b(?:once )?(?:daily|nightly|weekly|monthly|hourly)\b(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}))?`, 30),
  rule('FREQUENCY', String.raw`\b(?:${WHEN})\b(?:[ ,]{1,2}(?:${NEEDED}))?`, 14),
  rule('FREQUENCY', String.raw`(?<![\p{L}\d])(?:${NEEDED})(?![\p{L}\d])`, 30),
  // Hit "20 mg ON", "| ON |": at night; miss "on" in prose.
  rule('FREQUENCY', String.raw`(?<=(?:mg|mcg|g|PO|\|) ?)\b(?:ON|OM|TD)(?= ?(?:$|[,;.|)\n]))`, 6, 'gmu'),
  // Hit "for 7 days", "x10d", "x 4 cycles", "5/7"; miss "5/7/2024".
  rule('DURATION', String.raw`(?:\bfor|\bx|×|(?<=\s)x) ?(?:up to |about |another |a further |the next |a total of |at least |approx\.? )?(?<span>(?:${NUMBER}|${WORD_NUMBER}|an?)(?: ?(?:-|–|to) ?(?:${NUMBER}|${WORD_NUMBER}))?[ -]?(?:more |further |full )?(?:${TIME_UNIT}|cycles?|doses?))\b`, 45),
  rule('DURATION', String.raw`(?<![\p{L}\d./-])\d{1,2}/(?:7|52|12)(?![\d/]|\.\d)`, 10),
  rule('DURATION', String.raw`(?<![\p{L}\d./-])(?:${NUMBER}|${WORD_NUMBER})(?: ?(?:-|–|to) ?(?:${NUMBER}|${WORD_NUMBER}))?[ -](?:days?|weeks?|wks?|months?|nights?)(?= ?(?:$|[,;.)\n|]| course| total| supply))`, 8),
  rule('DURATION', String.raw`\b(?:long[- ]term|lifelong|indefinitely)\b`, 12),
  rule('ROUTE', String.raw`\b(?:IV|intravenous) (?:bolus|push|drip|infusion|piggyback)\b`, 12),
  rule('ROUTE', String.raw`(?<![\p{L}\d])(?:by mouth|orally|oral|per os|p\.o\.|i\.v\.|i\.m\.|s\.c\.|s/c|s/l|intravenously|intravenous|intramuscularly|intramuscular|sub-?cut(?:aneous(?:ly)?)?|subq|sub ?q|sublingual(?:ly)?|under the tongue|per rectum|rectally|per vagina|vaginally|inhaled|inhalation|inhl|inh|nebuli[sz]ed|nebs?|via neb(?:uli[sz]er)?|topical(?:ly)?|transdermal(?:ly)?|intranasal(?:ly)?|nasally|(?:in )?(?:each|both) nostrils?|nares|intrathecal(?:ly)?|intra-?articular(?:ly)?|intracameral(?:ly)?|intravitreal(?:ly)?|intradermal(?:ly)?|epidurally|buccal(?:ly)?|via (?:PEG|NG|G)(?:[- ]?tube)?|(?:in|to|into|both|each|left|right|affected) (?:both |each |the )?(?:left |right |affected )?(?:eyes?|ears?)|per tube|nasal cannula)(?![\p{L}\d])`, 12),
  rule('ROUTE', String.raw`(?<![\p{L}\d/])(?:PO|IV|IVPB|IVP|IM|SC|SQ|SL|PR|PV|NG|NJ|PEG|GT|NC|INH|NEB|TOP|TD|po|iv|im|sc|sq|sl|pr|pv|ng)(?![\p{L}\d/])`, 8, 'gu'),
  rule('FORM', String.raw`\b(?:(?:chewable |dispersible |effervescent |film-coated |enteric[- ]coated |extended[- ]release |modified[- ]release |oral )?(?:tablets?|tabs?|capsules?|caps?|caplets?)|cream|ointment|oint|gel|lotion|(?:oral )?solution|soln|(?:oral )?suspension|susp|syrup|elixir|inhaler|MDI|HFA|DPI|turb[ou]haler|accuhaler|diskus|respimat|ellipta|nebules?|patch(?:es)?|(?:eye|ear|nasal|oral) drops|drops|(?:nasal )?spray|suppositor(?:y|ies)|pessar(?:y|ies)|powder|sachets?|injection|lozenges?|shampoo|foam|enema|granules|paste|mouthwash|wafers?|pre-?filled pen|pen|vial|liquid)(?![\p{L}\d])`, 10),
];

const shapes = new WeakMap<ClinicalReading, readonly DrugShape[]>();

/** Every shape of a part, in text order, without overlaps. */
export function drugShapesOf(reading: ClinicalReading): readonly DrugShape[] {
  let out = shapes.get(reading);
  if (out === undefined) {
    out = findShapes(reading);
    shapes.set(reading, out);
  }
  return out;
}

function findShapes({ input: { partText, part } }: ClinicalReading): DrugShape[] {
  const taken = new Uint8Array(partText.length);
  const out: DrugShape[] = [];
  for (const { type, pattern, reach, free = false } of RULES) {
    for (const match of partText.matchAll(pattern)) {
      const matched = match.groups?.['span'] ?? match[0];
      const start = match.index + match[0].lastIndexOf(matched);
      const end = start + withoutStop(matched).length;
      if (taken[start] === 1 || taken[end - 1] === 1) continue;
      taken.fill(1, start, end);
      out.push({ type, reach, span: span(part.start + start, part.start + end), ...(free ? { free } : {}) });
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** "b.d." keeps its last stop, "QDS." loses it. */
const withoutStop = (matched: string): string => (matched.endsWith('.') && !/\.\p{L}+\.$/u.test(matched) ? matched.slice(0, -1) : matched);

/** The index of the first shape that starts at or after an offset. */
export function shapeAtOrAfter(list: readonly DrugShape[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as DrugShape).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
