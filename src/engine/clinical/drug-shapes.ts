/**
 * How strengths, doses, forms, routes, frequencies and durations are written, US and UK. In: a part.
 * Out: candidates in text order without overlaps; whether one belongs to a medicine is for
 * recognizers/drug-attributes to say. Source: prescribing shorthand in common use, written for this project.
 */
import { span, type Span } from '../document/span.ts';
import type { Token } from '../text/tokenise.ts';
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

/** What a shape's first token may be: only there is its pattern tried, so that time stays short. */
type Opening = 'number' | 'q' | 'x' | readonly string[];

interface ShapeRule {
  readonly type: DrugShapeType;
  /** Sticky. */
  readonly pattern: RegExp;
  readonly openings: readonly Opening[];
  readonly reach: number;
  readonly free: boolean;
}

interface RuleParts {
  readonly source: string;
  readonly openings: readonly Opening[];
  readonly reach: number;
  readonly flags?: string;
  readonly free?: boolean;
}

const rule = (type: DrugShapeType, { source, openings, reach, flags = 'iuy', free = false }: RuleParts): ShapeRule =>
  ({ type, pattern: new RegExp(source, flags), openings, reach, free });
const words = (list: string): readonly string[] => list.split(' ');

const COUNT_WORDS = words('one two three four five six seven eight nine ten twelve half');
const COUNTS: readonly Opening[] = ['number', COUNT_WORDS];
const WHEN_WORDS = words('at in each before after with between on while');
const NEEDED_WORDS = words('prn p.r.n. as when if');
const LATIN_WORDS = words('bid b.i.d. bd b.d. tid t.i.d. tds t.d.s. hs h.s. od o.d. om o.m. nocte mane biw b.i.w. tiw t.i.w. stat achs');
const TIMES_WORDS = words('once twice thrice');

/** Earlier rules win over later ones where they overlap. The group `span` is the shape where there is one. */
const RULES: readonly ShapeRule[] = [
  // Hit "on 2L", "2 L/min NC"; the medicine is oxygen, often unnamed.
  rule('DOSE', { source: String.raw`(?<![\p{L}\d.,/-])\d{1,2}(?:\.\d)?(?: ?- ?\d{1,2})? ?(?:L|lpm)(?: ?/ ?min)?(?![\p{L}\d/])(?= ?(?:NC|O2|oxygen|nasal|via|by NC|of O|HFNC|face|FM|non|NRB|home))`, openings: ['number'], reach: 10, flags: 'uy', free: true }),
  rule('DOSE', { source: String.raw`(?<=\bon )\d{1,2}(?:\.\d)? ?(?:L(?: ?/ ?min)?|lpm|litres?|liters?)(?![\p{L}\d/])`, openings: ['number'], reach: 10, flags: 'uy', free: true }),
  // Hit "10 mg/kg", "5 mcg/kg/min", "30 mL/kg", "12 units/hr"; miss "500 mg".
  rule('DOSE', { source: String.raw`${COUNT} ?(?:${MASS}|mls?|units?|iu) ?/ ?(?:kg|min|m2|m²)(?: ?/ ?(?:kg|min|h|hr|hour|day|dose))?\b`, openings: COUNTS, reach: 60 }),
  rule('DOSE', { source: String.raw`${COUNT} ?(?:mls?|units?) ?/ ?(?:h|hr|hour)\b`, openings: COUNTS, reach: 60 }),
  // Hit "100 unit/mL", "160 mg/5 mL", "12.5/50 mg", "500 mg", "2 grams"; miss "104 g/L", "140 mg/dL".
  rule('STRENGTH', { source: String.raw`${COUNT}(?: ?(?:${MASS}))?(?: ?/ ?${NUMBER})? ?(?:${MASS}|units?|iu)${PER}${END}`, openings: COUNTS, reach: 110 }),
  rule('STRENGTH', { source: String.raw`${COUNT}(?: ?(?:${MASS}))?(?: ?/ ?${NUMBER}){0,2} ?(?:${MASS})${END}`, openings: COUNTS, reach: 110 }),
  // Hit "0.25%"; miss "93% on air" (too far from any medicine).
  rule('STRENGTH', { source: String.raw`(?<![\p{L}\d.,/-])${NUMBER} ?%(?![\p{L}\d])`, openings: ['number'], reach: 3 }),
  // Hit "2 tablets", "18u", "1-2 puffs", "One (1) Tablet"; miss "2 weeks".
  rule('DOSE', { source: String.raw`${COUNT} ?(?:${COUNTED})(?![\p{L}\d])`, openings: COUNTS, reach: 50 }),
  rule('DOSE', { source: String.raw`(?<![\p{L}\d.,/-])\d{1,3} ?U(?![\p{L}\d/])`, openings: ['number'], reach: 25 }),
  rule('DOSE', { source: String.raw`\b(?:an?|one|two) (?:extra|double)(?= )`, openings: [words('a an one two')], reach: 8 }),
  // Hit "q6h", "q4-6h prn", "every 8 hours", "every other day".
  rule('FREQUENCY', { source: String.raw`\bq ?\d{1,2}(?: ?(?:-|–|to) ?\d{1,2})? ?(?:h(?:rs?|ours?|rly|ourly)?|d(?:ays?)?|w(?:ee)?ks?|min(?:utes)?|mo(?:nths?)?)\b(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}))?`, openings: ['q'], reach: 60 }),
  rule('FREQUENCY', { source: String.raw`\b(?:every|each)(?: other| second| third| alternate)? (?:\d{1,2}(?: ?(?:-|–|to|or) ?\d{1,2})? (?:${TIME_UNIT})|(?:two|three|four|six|eight|twelve)(?: to (?:three|four|six|eight))? (?:${TIME_UNIT})|(?:${EVERY_UNIT}))\b(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}))?`, openings: [words('every each')], reach: 40 }),
  // Hit "twice daily", "three times a day", "once weekly", "6x/day".
  rule('FREQUENCY', { source: String.raw`\b${TIMES}(?: ?/ ?| (?:an?|per|each|every) | )?(?:daily|weekly|monthly|nightly|day|week|month|night|wk|d)\b(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}))?`, openings: ['number', COUNT_WORDS, TIMES_WORDS], reach: 50 }),
  // Hit "TID AC", "bd with food", "qds prn", "TDS PRN".
  rule('FREQUENCY', { source: String.raw`(?<![\p{L}\d])(?:${LATIN})(?![\p{L}\d])(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}|AC|PC)(?![\p{L}\d]))?`, openings: ['q', LATIN_WORDS], reach: 30 }),
  rule('FREQUENCY', { source: String.raw`\b(?:(?:alternate|other) (?:days?|nights?)|\d{1,2}[- ]?hourly|(?:two|three|four|six|eight|twelve)[- ]hourly|fortnightly)\b(?:[ ,]{1,2}(?:${NEEDED}))?`, openings: ['number', COUNT_WORDS, words('alternate other fortnightly')], reach: 40 }),
  rule('FREQUENCY', { source: String.raw`\b(?:once )?(?:daily|nightly|weekly|monthly|hourly)\b(?:[ ,]{1,2}(?:${NEEDED}|${WHEN}))?`, openings: [words('once daily nightly weekly monthly hourly')], reach: 30 }),
  rule('FREQUENCY', { source: String.raw`\b(?:${WHEN})\b(?:[ ,]{1,2}(?:${NEEDED}))?`, openings: [WHEN_WORDS], reach: 14 }),
  rule('FREQUENCY', { source: String.raw`(?<![\p{L}\d])(?:${NEEDED})(?![\p{L}\d])`, openings: [NEEDED_WORDS], reach: 30 }),
  // Hit "20 mg ON", "| ON |": at night; miss "on" in prose.
  rule('FREQUENCY', { source: String.raw`(?<=(?:mg|mcg|g|PO|\|) ?)\b(?:ON|OM|TD)(?= ?(?:$|[,;.|)\n]))`, openings: [words('on om td')], reach: 6, flags: 'muy' }),
  // Hit "for 7 days", "x10d", "x 4 cycles", "5/7"; miss "5/7/2024".
  rule('DURATION', { source: String.raw`(?:\bfor|(?<![\p{L}\d])x|×) ?(?:up to |about |another |a further |the next |a total of |at least |approx\.? )?(?<span>(?:${NUMBER}|${WORD_NUMBER}|an?)(?: ?(?:-|–|to) ?(?:${NUMBER}|${WORD_NUMBER}))?[ -]?(?:more |further |full )?(?:${TIME_UNIT}|cycles?|doses?))\b`, openings: ['x', words('for ×')], reach: 45 }),
  rule('DURATION', { source: String.raw`(?<![\p{L}\d./-])\d{1,2}/(?:7|52|12)(?![\d/]|\.\d)`, openings: ['number'], reach: 10 }),
  rule('DURATION', { source: String.raw`(?<![\p{L}\d./-])(?:${NUMBER}|${WORD_NUMBER})(?: ?(?:-|–|to) ?(?:${NUMBER}|${WORD_NUMBER}))?[ -](?:days?|weeks?|wks?|months?|nights?)(?= ?(?:$|[,;.)\n|]| course| total| supply))`, openings: COUNTS, reach: 8 }),
  rule('DURATION', { source: String.raw`\b(?:long[- ]term|lifelong|indefinitely)\b`, openings: [words('long lifelong indefinitely')], reach: 12 }),
  rule('ROUTE', { source: String.raw`\b(?:IV|intravenous) (?:bolus|push|drip|infusion|piggyback)\b`, openings: [words('iv intravenous')], reach: 12 }),
  rule('ROUTE', {
    source: String.raw`(?<![\p{L}\d])(?:by mouth|orally|oral|per os|p\.o\.|i\.v\.|i\.m\.|s\.c\.|s/c|s/l|intravenously|intravenous|intramuscularly|intramuscular|sub-?cut(?:aneous(?:ly)?)?|subq|sub ?q|sublingual(?:ly)?|under the tongue|per rectum|rectally|per vagina|vaginally|inhaled|inhalation|inhl|inh|nebuli[sz]ed|nebs?|via neb(?:uli[sz]er)?|topical(?:ly)?|transdermal(?:ly)?|intranasal(?:ly)?|nasally|(?:in )?(?:each|both) nostrils?|nares|intrathecal(?:ly)?|intra-?articular(?:ly)?|intracameral(?:ly)?|intravitreal(?:ly)?|intradermal(?:ly)?|epidurally|buccal(?:ly)?|via (?:PEG|NG|G)(?:[- ]?tube)?|(?:in|to|into|both|each|left|right|affected) (?:both |each |the )?(?:left |right |affected )?(?:eyes?|ears?)|per tube|nasal cannula)(?![\p{L}\d])`,
    openings: [words('by orally oral per p.o. i.v. i.m. s.c. s intravenously intravenous intramuscularly intramuscular sub subcut subcutaneous subcutaneously subq sublingual sublingually under rectally vaginally inhaled inhalation inhl inh nebulised nebulized neb nebs via topical topically transdermal transdermally intranasal intranasally nasally in each both nares intrathecal intrathecally intra intraarticular intracameral intracamerally intravitreal intravitreally intradermal intradermally epidurally buccal buccally to into left right affected nasal')],
    reach: 12,
  }),
  rule('ROUTE', { source: String.raw`(?<![\p{L}\d/])(?:PO|IV|IVPB|IVP|IM|SC|SQ|SL|PR|PV|NG|NJ|PEG|GT|NC|INH|NEB|TOP|TD|po|iv|im|sc|sq|sl|pr|pv|ng)(?![\p{L}\d/])`, openings: [words('po iv ivpb ivp im sc sq sl pr pv ng nj peg gt nc inh neb top td')], reach: 8, flags: 'uy' }),
  rule('FORM', {
    source: String.raw`\b(?:(?:chewable |dispersible |effervescent |film-coated |enteric[- ]coated |extended[- ]release |modified[- ]release |oral )?(?:tablets?|tabs?|capsules?|caps?|caplets?)|cream|ointment|oint|gel|lotion|(?:oral )?solution|soln|(?:oral )?suspension|susp|syrup|elixir|inhaler|MDI|HFA|DPI|turb[ou]haler|accuhaler|diskus|respimat|ellipta|nebules?|patch(?:es)?|(?:eye|ear|nasal|oral) drops|drops|(?:nasal )?spray|suppositor(?:y|ies)|pessar(?:y|ies)|powder|sachets?|injection|lozenges?|shampoo|foam|enema|granules|paste|mouthwash|wafers?|pre-?filled pen|pen|vial|liquid)(?![\p{L}\d])`,
    openings: [words('chewable dispersible effervescent film enteric extended modified oral tablet tablets tab tabs capsule capsules cap caps caplet caplets cream ointment oint gel lotion solution soln suspension susp syrup elixir inhaler mdi hfa dpi turbohaler turbuhaler accuhaler diskus respimat ellipta nebule nebules patch patches eye ear nasal drops spray suppository suppositories pessary pessaries powder sachet sachets injection lozenge lozenges shampoo foam enema granules paste mouthwash wafer wafers pre prefilled pen vial liquid')],
    reach: 10,
  }),
];

/** Rule numbers by first word, and for each of the other openings. */
const BY_WORD = new Map<string, number[]>();
const BY_CLASS: Readonly<Record<'number' | 'q' | 'x', number[]>> = { number: [], q: [], x: [] };
for (const [index, { openings }] of RULES.entries()) {
  for (const opening of openings) {
    if (typeof opening === 'string') BY_CLASS[opening].push(index);
    else for (const word of opening) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), index]);
  }
}
const NO_RULES: readonly number[] = [];

function rulesFor(token: Token): readonly number[] {
  if (token.kind === 'number') return BY_CLASS.number;
  const byWord = BY_WORD.get(token.norm);
  if (byWord !== undefined) return byWord;
  if (token.norm.startsWith('q')) return BY_CLASS.q;
  return token.norm.startsWith('x') ? BY_CLASS.x : NO_RULES;
}

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

interface RawShape extends DrugShape {
  readonly rule: number;
}

function findShapes({ input: { document: { text }, part, tokens } }: ClinicalReading): DrugShape[] {
  const raw: RawShape[] = [];
  for (const token of tokens) {
    for (const rule of rulesFor(token)) {
      const shape = shapeAt(text, token.start, rule);
      if (shape !== undefined) raw.push(shape);
    }
  }
  const taken = new Uint8Array(part.end - part.start);
  const out = raw.sort((a, b) => a.rule - b.rule || a.span.start - b.span.start).filter(({ span: at }) => {
    const from = at.start - part.start;
    const to = at.end - part.start;
    if (to > taken.length || taken[from] === 1 || taken[to - 1] === 1) return false;
    taken.fill(1, from, to);
    return true;
  });
  return out.sort((a, b) => a.span.start - b.span.start);
}

function shapeAt(text: string, at: number, index: number): RawShape | undefined {
  const { type, pattern, reach, free } = RULES[index] as ShapeRule;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const matched = match.groups?.['span'] ?? match[0];
  const start = at + match[0].lastIndexOf(matched);
  return { type, reach, rule: index, span: span(start, start + withoutStop(matched).length), ...(free ? { free } : {}) };
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
