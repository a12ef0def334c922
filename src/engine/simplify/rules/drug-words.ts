/**
 * How a dose, its way in and its times are written, spelled out. In: matches over the text. Out: the
 * same in words. Forms that are also other things need a dose, a medicine or a frequency beside them.
 * Sources: the shorthand in common use in the US and the UK; the numbers are never touched.
 */
import { neighbour } from '../reading.ts';
import { counted, type MatchPlace, type PatternRule } from './pattern-rule.ts';

const OPEN = String.raw`(?<![\p{L}\d/.])`;
const SHUT = String.raw`(?![\p{L}\d/])`;
const DOSED = /^(?:mg|mcg|g|gm|ml|mls|units?|iu|tabs?|tablets?|caps?|capsules?|puffs?|drops?|gtts?|sprays?|patch|micrograms?|grams?|po|iv|im|sc|sq|sl|pr|ng|ii?i?|meq|%|neb|nebs|inh|oint|cream|dose|doses|daily|hourly)$/;
const ATTRIBUTES: ReadonlySet<string | undefined> = new Set(['MEDICATION', 'STRENGTH', 'DOSE', 'FORM', 'ROUTE', 'FREQUENCY', 'DURATION']);

/** True where a dose, a form, a medicine or its like stands at most three tokens before. */
function afterDose({ reading, first }: MatchPlace): boolean {
  for (let i = first - 1; i >= first - 4; i -= 1) {
    const token = neighbour(reading, first, i);
    if (token === undefined) return false;
    const label = reading.labelOf[i];
    if (DOSED.test(token.norm) || label === 'MEDICATION' || label === 'DOSE' || label === 'STRENGTH' || label === 'FORM') return true;
    if (token.kind === 'word' && !ATTRIBUTES.has(label) && token.norm !== 'and') return false;
  }
  return false;
}

/** A frequency found by the engine stands over the place. */
const found = (place: MatchPlace, label: string): boolean => place.reading.labelOf[place.first] === label;
/** A dose itself stands before, not a medicine's name alone. */
function afterFigure(place: MatchPlace): boolean {
  const { reading, first } = place;
  for (let i = first - 1; i >= first - 3; i -= 1) {
    const token = neighbour(reading, first, i);
    if (token === undefined || /^[,;:(]$/.test(token.text)) return false;
    if (DOSED.test(token.norm) || ['DOSE', 'STRENGTH', 'FORM'].includes(reading.labelOf[i] ?? '')) return true;
  }
  return false;
}

const dosed = (words: string) => (_: RegExpExecArray, place: MatchPlace): string | null =>
  (afterDose(place) || found(place, 'FREQUENCY') ? words : null);
const route = (words: string) => (_: RegExpExecArray, place: MatchPlace): string | null =>
  (afterDose(place) || (found(place, 'ROUTE') && place.reading.labelOf[place.last + 1] !== 'MEDICATION') ? words : null);

const figured = (source: string, to: string): PatternRule =>
  ({ kind: 'frequency', pattern: new RegExp(`${OPEN}(?:${source})${SHUT}`, 'gu'), to: (_, place) => (afterFigure(place) ? to : null) });

const sure = (source: string, to: string): PatternRule =>
  ({ kind: 'frequency', pattern: new RegExp(`${OPEN}(?:${source})${SHUT}`, 'gu'), to });
const likely = (source: string, to: string): PatternRule =>
  ({ kind: 'frequency', pattern: new RegExp(`${OPEN}(?:${source})${SHUT}`, 'gu'), to: dosed(to) });
const way = (source: string, to: string): PatternRule =>
  ({ kind: 'route', pattern: new RegExp(`${OPEN}(?:${source})${SHUT}`, 'gu'), to: route(to) });

const UNITS: Readonly<Record<string, string>> = {
  h: 'hour', hr: 'hour', hrs: 'hour', hour: 'hour', hours: 'hour', d: 'day', day: 'day', days: 'day', wk: 'week', wks: 'week', w: 'week', week: 'week', weeks: 'week',
  mo: 'month', mos: 'month', month: 'month', months: 'month', min: 'minute', mins: 'minute', minutes: 'minute', minute: 'minute', yr: 'year', yrs: 'year', year: 'year', years: 'year', sec: 'second', secs: 'second',
};
const unitOf = (written: string | undefined): string => UNITS[(written ?? '').toLowerCase()] ?? (written ?? '');
const TIME = 'hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|minutes?|mins?';

function every(low: string, high: string | undefined, unit: string): string {
  if (high !== undefined) return `every ${low} to ${high} ${unit}s`;
  return low === '1' ? `every ${unit}` : `every ${low} ${unit}s`;
}

/** "PRN pain": the reason follows, so "for" does too. */
function whenNeeded(_: RegExpExecArray, { reading, last }: MatchPlace): string {
  const next = neighbour(reading, last, last + 1);
  const gap = next === undefined ? '' : reading.text.slice(reading.tokens[last]?.end, next.start);
  const reason = next?.kind === 'word' && gap === ' ' && !/^(?:for|if|and|or|with|at|only|when|in|to|but|then|not|max|up|dose|doses|q\w+|bid|tid|bd|tds|daily|po|iv|im|sc|is|was|has|while|as|given|x|disp|dispense|refills?|medications?|meds?|use|basis|by|per|on|from|until|after|before|every)$/.test(next.norm) && !/^[A-Z][a-z]/.test(next.text);
  return reason ? 'when needed for' : 'when needed';
}

/** Words that tell an overdose from "once a day". */
const OVERDOSE = /\b(?:heroin|naloxone|narcan|fentanyl|unresponsive|antidote|took|taken|ingest\w*|intentional\w*|deliberate|attempt\w*|suicid\w*|NAC|poison\w*|toxbase|mixed|staggered|charcoal|accidental)\b/i;

/** The words of the sentence, at most 200 units either side. */
function sentenceAt({ reading, first, start, end }: MatchPlace): string {
  const sentence = reading.analysis.sentences[reading.sentenceOf[first] ?? 0];
  return sentence === undefined ? '' : reading.text.slice(Math.max(sentence.start, start - 200), Math.min(sentence.end, end + 200));
}

const EYES: Readonly<Record<string, string>> = { OD: 'right eye', OS: 'left eye', OU: 'both eyes' };
const OF_EYES = /\b(?:gtts?|drops?|eyes?|ophth\w*|vision|visual|acuity|VA|IOP|OS|OU|cornea\w*|retina\w*|cataract|glaucoma|lens|pupils?|optic|timolol|latanoprost|conjunctiv\w*|prednisolone acetate)\b/i;
/** Words that tell an eye from "once a day": a drop is given once a day as well, so drops alone tell nothing. */
const ONE_EYE = /\b(?:ophth\w*|vision|visual|acuity|VA|IOP|OS|OU|cornea\w*|retina\w*|cataract|lens|pupils?|optic|conjunctiv\w*|floaters|fundus|macula\w*)\b|\bin (?:the )?OD\b/i;
const DROPS = /\b(?:gtts?|drops?|eyes?)\b/i;
/** How often, told by other words than "OD". */
const HOW_OFTEN = /\b(?:[btq]id|qd|qds|tds|bd|qhs|qam|qpm|q ?\d{1,2} ?h\w*|daily|nightly|nocte|mane|hourly|once|twice|bedtime|night|morning|evening|a day|every)\b/i;

/** "OD" is an eye where eyes are spoken of and, for drops, how often is said already. */
function isOneEye(words: string): boolean {
  const others = words.replace(/\bOD\b/g, ' ');
  return ONE_EYE.test(words) || (DROPS.test(others) && HOW_OFTEN.test(others));
}

const EYE_RULES: readonly PatternRule[] = [{
  kind: 'route', pattern: /(?<![\p{L}\d/.])(?:OD|OS|OU)(?![\p{L}\d])/gu,
  to: (match, place) => {
    const { reading } = place;
    const words = sentenceAt(place);
    if (match[0] === 'OD' ? !isOneEye(words) : !OF_EYES.test(words)) return null;
    const eye = EYES[match[0]] ?? '';
    if (!afterDose(place) || /[,;(]\s*$/.test(reading.text.slice(Math.max(0, place.start - 3), place.start))) return eye;
    return match[0] === 'OU' ? `in ${eye}` : `in the ${eye}`;
  },
}];

function onceDaily(match: RegExpExecArray, place: MatchPlace): string | null {
  const words = sentenceAt(place);
  if (OVERDOSE.test(words) || DROPS.test(words)) return null;
  return afterFigure(place) || (match[0] !== 'OD' && afterDose(place)) ? 'once a day' : null;
}

export const FREQUENCY_RULES: readonly PatternRule[] = [
  sure('[Tt]\\.?[Ii]\\.?[Dd]\\.? [Aa][Cc]', 'three times a day before meals'),
  likely('(?:AC ?& ?HS|ACHS|achs)', 'before meals and at bedtime'),
  sure('b\\.i\\.d\\.|B\\.I\\.D\\.|BID|bid|b\\.d\\.', 'twice a day'),
  likely('BD|bd', 'twice a day'),
  sure('t\\.i\\.d\\.|T\\.I\\.D\\.|TID|tid|TDS|tds|t\\.d\\.s\\.', 'three times a day'),
  sure('q\\.i\\.d\\.|Q\\.I\\.D\\.|QID|qid|QDS|qds|q\\.d\\.s\\.', 'four times a day'),
  sure('QOD|qod|q\\.o\\.d\\.', 'every other day'),
  sure('q\\.h\\.s\\.|QHS|qhs|qHS|q HS', 'at bedtime'),
  sure('QAM|qam|qAM|q AM|q\\.a\\.m\\.', 'every morning'),
  sure('QPM|qpm|qPM|q PM', 'every evening'),
  sure('QD|qd|q\\.d\\.|qDay|qday|QDAY|q day', 'once a day'),
  sure('q ?w(?:ee)?k(?:ly)?|Q ?W(?:EE)?K', 'every week'),
  sure('q ?mo(?:nth)?(?:ly)?', 'every month'),
  sure('TIW|tiw', 'three times a week'), likely('BIW|biw', 'twice a week'),
  ...EYE_RULES,
  // "Bisoprolol OD" is rather once a day, "citalopram OD" rather an overdose: a dose or its form tells.
  { kind: 'frequency', pattern: new RegExp(`${OPEN}(?:OD|od|o\\.d\\.)${SHUT}(?! (?:of|attempt|on|daily|bid|BID)(?!\\p{L}))`, 'gu'), to: onceDaily },
  figured('OM', 'every morning'), likely('om', 'every morning'), figured('ON', 'at night'), likely('NOCTE', 'at night'), sure('nocte', 'at night'),
  sure('mane', 'in the morning'),
  figured('HS', 'at bedtime'), likely('hs|h\\.s\\.', 'at bedtime'),
  figured('AC', 'before meals'), likely('ac|a\\.c\\.', 'before meals'), figured('PC', 'after meals'), likely('pc|p\\.c\\.', 'after meals'),
  likely('STAT|stat', 'right away'), sure('STAT', 'right away'),
  { kind: 'frequency', pattern: /(?<![\p{L}-])(once|twice|three times|four times) daily(?![\p{L}-])/giu, to: (match) => `${match[1] ?? ''} a day` },
  // Hit "q6h", "q4-6h", "Q 6 hours", "q3 days"; miss "q6".
  {
    kind: 'frequency', pattern: new RegExp(String.raw`${OPEN}[Qq] ?(\d{1,2})(?: ?(?:-|–|to) ?(\d{1,2}))? ?(hours?|hrs?|hrly|hourly|h|H|days?|d|wks?|weeks?|w|months?|mo|min)${SHUT}`, 'gu'),
    to: (match) => every(match[1] ?? '', match[2], unitOf((match[3] ?? '').replace(/h(?:r|our)ly$/, 'h'))),
  },
  // Hit "6hrly", "4-6 hourly".
  {
    kind: 'frequency', pattern: new RegExp(String.raw`${OPEN}(\d{1,2})(?: ?(?:-|–|to) ?(\d{1,2}))? ?-?(?:hrly|hourly)${SHUT}`, 'gu'),
    to: (match) => every(match[1] ?? '', match[2], 'hour'),
  },
  // Hit "x4 daily", "4x/day", "x3/wk", "3 x per week"; miss "2 x 3 cm".
  {
    kind: 'frequency', pattern: new RegExp(String.raw`${OPEN}(?:[x×] ?(\d{1,2})|(\d{1,2}) ?[x×]) ?(?:(?:\/ ?|per |a )(day|d|week|wk|month|night)|(daily|weekly|nightly|monthly))${SHUT}`, 'gu'),
    to: (match) => `${times(match[1] ?? match[2] ?? '')} a ${unitOf((match[3] ?? match[4] ?? '').replace(/^daily$/, 'day').replace(/ly$/, ''))}`,
  },
  { kind: 'frequency', pattern: new RegExp(String.raw`${OPEN}(?:PRN|prn|Prn|p\.r\.n\.|P\.R\.N\.)${SHUT}`, 'gu'), to: whenNeeded },
];

export function times(number: string): string {
  if (number === '1') return 'once';
  return number === '2' ? 'twice' : `${number} times`;
}

/** "PO" and its like after a dose; before a medicine see rules/routes.ts. */
export const ROUTE_RULES: readonly PatternRule[] = [
  { kind: 'route', pattern: /(?<![\p{L}\d])tolerating (?<it>PO|p\.o\.|po)(?: intake)?(?![\p{L}\d])/gu, to: 'food and drink' },
  { kind: 'route', pattern: /(?<![\p{L}\d])(?:PO|po|oral) intake(?![\p{L}\d])/gu, to: 'eating and drinking' },
  way('PO|po|p\\.o\\.|P\\.O\\.|per os', 'by mouth'), way('IV|iv|i\\.v\\.|IVPB|IVP', 'into a vein'), way('IM|im|i\\.m\\.', 'into a muscle'),
  way('SC|sc|s\\.c\\.|SQ|sq|subq|subQ|SubQ|sub-?cut|s\\/c|S\\/C', 'under the skin'), way('SL|sl|s\\.l\\.|S\\/L|s\\/l', 'under the tongue'),
  way('PR|pr', 'into the bottom'), way('PV|pv', 'into the vagina'), way('NG|ng|NGT', 'through a tube in the nose'),
  way('INH|inh|inhl', 'breathed in'), way('TOP|top', 'on the skin'), way('via neb|NEB|neb|nebs', 'by nebulizer'),
];

const DIGITS = String.raw`(\d+(?:[.,]\d+)*)(?: ?(-|–|to) ?(\d+(?:\.\d+)?))?`;
const FORMS: Readonly<Record<string, string>> = { tab: 'tablet', tabs: 'tablet', cap: 'capsule', caps: 'capsule', gtt: 'drop', gtts: 'drop', supp: 'suppository', amp: 'ampoule', amps: 'ampoule', inh: 'inhalation' };
const ROMAN: Readonly<Record<string, string>> = { i: 'one', ii: 'two', iii: 'three', iv: 'four' };

function countedForm(match: RegExpExecArray): string {
  const [, low = '', , high, written = ''] = match;
  const form = FORMS[written.toLowerCase()] ?? written;
  return high === undefined ? counted(low, form) : `${low} to ${high} ${form}s`;
}

export const DOSE_RULES: readonly PatternRule[] = [
  // Hit "2 tabs", "1-2 caps", "3 gtt".
  { kind: 'dose', pattern: new RegExp(String.raw`${OPEN}${DIGITS} ?(tabs?|caps?|gtts?|amps?)(?![\p{L}\d])\.?`, 'giu'), to: countedForm },
  // Hit "ii tabs", "Gtt i"; miss "iv fluids".
  {
    kind: 'dose', pattern: /(?<![\p{L}\d/.])(i{1,3}) ?(tabs?|tablets?|caps?|gtts?|drops?|puffs?)(?![\p{L}\d])/giu,
    to: (match) => counted(ROMAN[(match[1] ?? '').toLowerCase()] ?? '', FORMS[(match[2] ?? '').toLowerCase()] ?? (match[2] ?? '').replace(/s$/, '')),
  },
  {
    kind: 'dose', pattern: /(?<![\p{L}\d/.])(gtts?|tabs?|caps?) (i{1,3})(?![\p{L}\d/])/giu,
    to: (match) => counted(ROMAN[(match[2] ?? '').toLowerCase()] ?? '', FORMS[(match[1] ?? '').toLowerCase()] ?? ''),
  },
  { kind: 'unit', pattern: /(?<=\d ?)(?:mcgs?|µg|μg|ug)(?![\p{L}\d/])/gu, to: (_, place) => spaced(place, counted(numberBefore(place), 'microgram').replace(/^\S+ /, '')) },
  { kind: 'unit', pattern: /(?<=\d ?)gms?(?![\p{L}\d/])/gu, to: (_, place) => spaced(place, 'g') },
  {
    kind: 'unit', pattern: /(?<=\d ?)[Uu](?= (?:of |insulin|SC|SQ|subq|sc|lispro|glargine|regular|NPH|at |q|BID|daily|with ))/gu,
    to: (_, place) => spaced(place, 'units'),
  },
  { kind: 'unit', pattern: /(?<=\d ?)IU(?![\p{L}\d/])/gu, to: (_, place) => spaced(place, 'international units') },
  { kind: 'unit', pattern: /(?<=\d ?)cc(?![\p{L}\d/])/gu, to: 'mL' },
  // Hit "max 8/24h", "Max 4 doses / 24 hrs".
  { kind: 'dose', pattern: /(?<![\p{L}\d])max(?:imum)?\.? (\d{1,2})(?: (?:doses|tabs|tablets))? ?(?:\/|in|per) ?24 ?(?:h|hrs?|hours)(?![\p{L}\d])/giu, to: (match) => `no more than ${match[1] ?? ''} in 24 hours` },
  { kind: 'dose', pattern: /(?<![\p{L}\d])max\.?(?= \d)/giu, to: 'at most' },
  // Hit "8 puffs/day", "30 units/wk", "2 tabs/d"; miss "mg/dL", "10 mg/kg/day".
  {
    kind: 'frequency', pattern: /(?<=\d (?:puffs?|units?|tablets?|tabs|drinks?|cigarettes|cigs|packs?|bottles?|doses?|episodes?|meals?|hours|hrs)) ?\/ ?(day|d|wk|week|night|month|yr|year)(?![\p{L}\d/])/gu,
    to: (match) => ` a ${unitOf(match[1])}`,
  },
  // Hit "oint", "susp", "soln" after a medicine or strength.
  ...Object.entries({ tab: 'tablet', cap: 'capsule', tabs: 'tablets', caps: 'capsules', oint: 'ointment', susp: 'suspension', soln: 'solution', crm: 'cream', inj: 'injection' }).map(([from, to]): PatternRule =>
    ({ kind: 'dose', pattern: new RegExp(`${OPEN}${from}\\.?${SHUT}`, 'gu'), to: (_, place) => (afterDose(place) ? to : null) })),
];

/** A unit written onto its number stands apart from it once it is a word. */
const spaced = ({ reading, start }: MatchPlace, words: string): string => (/\d/.test(reading.text.charAt(start - 1)) ? ` ${words}` : words);

function numberBefore({ reading, first }: MatchPlace): string {
  return reading.tokens[first - 1]?.text ?? '';
}

/** "CABG x4" is four vessels in one operation, "oriented x3" three questions, "assist x1" one helper. */
const timesOver = ({ reading, start, first, last }: MatchPlace): boolean => {
  const before = reading.labelOf[first - 1];
  const next = neighbour(reading, last, last + 1);
  if (next !== undefined && /^(?:doses?|cycles?|courses?|sessions?|sets?|to)$/.test(next.norm)) return false;
  const told = ATTRIBUTES.has(before) || before === 'PROBLEM' || /(?:mg|mL|given|vomited|loose|stool|fell|falls?|seizure|positive|neb|therapeutic) $/i.test(reading.text.slice(Math.max(0, start - 12), start));
  return told && !COUNTS_PARTS.test(reading.text.slice(Math.max(0, start - 24), start));
};
const COUNTS_PARTS = /\b(?:CABG|bypass|grafts?|vessels?|oriented|orientated|alert|AAO|A&O|AO|assist|person|pillows?|sets?|stents?|drains?|lines?|tubes?|bottles?) ?$/i;

/** "4 h", "10 min", "x 7d", "30 days" keep their number and get the word. */
export const TIME_RULES: readonly PatternRule[] = [
  // Hit "x 7d", "x10 days", "× 2 weeks"; miss "x2/7" (UK rules), "2 x 3 cm".
  {
    kind: 'frequency', pattern: new RegExp(String.raw`(?<![\p{L}\d.] ?)[x×] ?(\d{1,3})(?: ?(?:-|–|to) ?(\d{1,3}))?[ -]?(${TIME})${SHUT}`, 'gu'),
    to: (match) => `for ${match[2] === undefined ? counted(match[1] ?? '', unitOf(match[3])) : `${match[1] ?? ''} to ${match[2]} ${unitOf(match[3])}s`}`,
  },
  {
    kind: 'frequency', pattern: new RegExp(String.raw`(?<=\p{L} )[x×] ?(\d{1,3})(?: ?(?:-|–|to) ?(\d{1,3}))?[ -]?(${TIME})${SHUT}`, 'gu'),
    to: (match) => `for ${match[2] === undefined ? counted(match[1] ?? '', unitOf(match[3])) : `${match[1] ?? ''} to ${match[2]} ${unitOf(match[3])}s`}`,
  },
  // Hit "x2", "x 3" after a word; miss "x2 cm", "Ox3".
  { kind: 'shorthand', pattern: /(?<=\p{L} )[x×] ?(\d)(?![\p{L}\d/-]|[.,]\d| ?(?:cm|mm|m|\d|[x×]))(?= ?(?:$|[.,;)\n]|\p{Ll}))/gmu, to: (match, place) => (timesOver(place) ? times(match[1] ?? '') : null) },
  { kind: 'frequency', pattern: /(?<![\p{L}\d])[x×] ?(?=\d{1,2} (?:more )?(?:doses?|cycles?|courses?|sessions?)(?!\p{L}))/gu, to: 'for ' },
  // Hit "4 h", "10 mins", "2 wks", "3 yrs", "6 mo"; miss "24h urine" as a range, "mL/h".
  {
    kind: 'unit', pattern: /(?<![\p{L}\d./-])(\d+(?:\.\d+)?)( ?)(hrs?|h|mins?|wks?|mos?|yrs?|secs?)(?![\p{L}\d/-])/gu,
    to: (match) => counted(match[1] ?? '', unitOf(match[3])),
  },
  {
    kind: 'unit', pattern: /(?<=[\d](?:-|–| to ))(\d+(?:\.\d+)?)( ?)(hrs?|h|mins?|wks?|mos?|yrs?|days?)(?![\p{L}\d/-])/gu,
    to: (match) => `${match[1] ?? ''} ${unitOf(match[3])}s`,
  },
];

const UK_UNITS: Readonly<Record<string, string>> = { 7: 'day', 52: 'week', 12: 'month' };

/** "5/7" is 5 days, "2/52" 2 weeks, "6/12" 6 months: with a word before or after that says it is a time. */
export const UK_TIME_RULES: readonly PatternRule[] = [
  {
    kind: 'frequency', pattern: /(?<![\p{L}\d./-])[x×] ?(\d{1,2})\/(7|52|12)(?![\d/])/gu,
    to: (match) => `for ${counted(match[1] ?? '', UK_UNITS[match[2] ?? ''] ?? '')}`,
  },
  {
    kind: 'frequency', pattern: /(?<=(?:^|[^\p{L}])(?:in|for|every|over|after|past|last|next|about|max|approx|of|following|within|another|further|at|~|post|than|the|until|since|least|to) )(\d{1,2})(?:-(\d{1,2}))?\/(7|52|12)(?![\d/])/giu,
    to: (match) => (match[2] === undefined ? counted(match[1] ?? '', UK_UNITS[match[3] ?? ''] ?? '') : `${match[1] ?? ''} to ${match[2]} ${UK_UNITS[match[3] ?? ''] ?? ''}s`),
  },
  {
    kind: 'frequency', pattern: /(?<![\p{L}\d./-])(\d{1,2})\/(7|52|12)(?= (?:ago|history|hx|course|old|later|post|prior|of (?:pain|cough|vomiting|diarrhoea|fever|symptoms))(?!\p{L}))/giu,
    to: (match) => counted(match[1] ?? '', UK_UNITS[match[2] ?? ''] ?? ''),
  },
  {
    kind: 'frequency', pattern: /(?<![\p{L}\d./-])(\d{1,2})\/(7|52|12)(?![\d/])/gu,
    to: (match, place) => (afterDose(place) || found(place, 'DURATION') ? `for ${counted(match[1] ?? '', UK_UNITS[match[2] ?? ''] ?? '')}` : null),
  },
  // Hit "39/40" and "GA 36+2"; a pregnancy is counted in forty weeks.
  { kind: 'unit', pattern: /(?<![\p{L}\d./-])([2-4]\d)(?:\+(\d))?\/40(?![\d/])/gu, to: (match) => gestation(match[1] ?? '', match[2], true) },
  { kind: 'unit', pattern: /(?<=(?:GA|gestation|EGA|at) )([2-4]\d)\+([0-6])(?![\d/])/gu, to: (match) => gestation(match[1] ?? '', match[2], false) },
];

function gestation(weeks: string, days: string | undefined, named: boolean): string {
  const rest = days === undefined || days === '0' ? '' : ` and ${counted(days, 'day')}`;
  return `${weeks} weeks${rest}${named ? ' of pregnancy' : ''}`;
}
