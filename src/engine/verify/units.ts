/**
 * Units and how they convert exactly. `dimension` and a factor to its base: mg, mL, mm, hours, months.
 * Counts (tablets, puffs, beats) have no dimension: their number alone is compared.
 */
import type { Token } from '../text/tokenise.ts';

export interface Unit {
  readonly dimension: string;
  readonly factor: number;
}

const unit = (dimension: string, factor: number, names: string): (readonly [string, Unit])[] =>
  names.split(' ').map((name) => [name, { dimension, factor }] as const);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...unit('mass', 1e-6, 'ng nanogram nanograms'),
  ...unit('mass', 1e-3, 'mcg μg ug microgram micrograms mcgs mics'),
  ...unit('mass', 1, 'mg mgs milligram milligrams milligramme milligrammes'),
  ...unit('mass', 1e3, 'g gm gms gram grams gramme grammes'),
  ...unit('mass', 1e6, 'kg kgs kilo kilos kilogram kilograms'),
  ...unit('volume', 1e-3, 'μl microliter microlitre'),
  ...unit('volume', 1, 'ml mls cc millilitre millilitres milliliter milliliters'),
  ...unit('volume', 100, 'dl decilitre deciliter'),
  ...unit('volume', 1e3, 'l litre litres liter liters'),
  ...unit('length', 1, 'mm millimetre millimetres millimeter millimeters'),
  ...unit('length', 10, 'cm centimetre centimetres centimeter centimeters'),
  ...unit('length', 1e3, 'metre metres meter meters'),
  ...unit('time', 1 / 3600, 'second seconds sec secs'),
  ...unit('time', 1 / 60, 'minute minutes min mins'),
  ...unit('time', 1, 'hour hours hr hrs h'),
  ...unit('time', 24, 'day days d night nights'),
  ...unit('time', 168, 'week weeks wk wks w'),
  ...unit('time', 336, 'fortnight fortnights'),
  ...unit('months', 1, 'month months mo mos mth mths'),
  ...unit('months', 12, 'year years yr yrs'),
  ...unit('unit', 1, 'unit units iu u'),
  ...unit('amount', 1e-6, 'nmol'), ...unit('amount', 1e-3, 'μmol umol micromol micromols'), ...unit('amount', 1, 'mmol mmols millimole millimoles'), ...unit('amount', 1e3, 'mol'), ...unit('amount', 1e-9, 'pmol'), ...unit('mass', 1e-9, 'pg'),
  ...unit('equivalent', 1, 'meq'),
  ...unit('pound', 1, 'lb lbs pound pounds'), ...unit('ounce', 1, 'oz ounce ounces'), ...unit('inch', 1, 'inch inches in'), ...unit('stone', 1, 'st'),
  ...unit('pressure', 1, 'mmhg'), ...unit('kilopascal', 1, 'kpa'), ...unit('energy', 1, 'kcal calories'), ...unit('joule', 1, 'j joules'), ...unit('gray', 1, 'gy'),
  ...unit('', 1, 'tablet tablets tab tabs capsule capsules cap caps puff puffs drop drops gtt spray sprays patch patches dose doses sachet sachets suppository suppositories ampoule ampoules vial vials bpm beats times time cigarettes cigs points'),
]);

/** Single letters are units only where they touch their number, or after it in lower case. */
const CAREFUL = new Set(['d', 'w', 'h', 'u', 'st', 'in', 'j', 'm', 'y', 'l', 'g']);

export interface UnitFound {
  readonly unit: Unit;
  readonly last: number;
}

/** The unit that begins at token `at`; "mg/mL" and "mmol/L" are one, "mL/h" is "mL": time below the line is a frequency. */
export function unitAt(tokens: readonly Token[], at: number, to: number): UnitFound | undefined {
  const token = at < to ? tokens[at] : undefined;
  if (token === undefined) return undefined;
  if (token.text === '%' || token.norm === 'percent') return { unit: { dimension: 'percent', factor: 1 }, last: at };
  if (token.norm === 'per' && tokens[at + 1]?.norm === 'cent') return { unit: { dimension: 'percent', factor: 1 }, last: at + 1 };
  const found = simpleUnit(tokens, at);
  if (found === undefined) return undefined;
  const below = tokens[at + 1]?.text === '/' ? at + 2 : tokens[at + 1]?.norm === 'per' ? at + 2 : -1;
  const under = below > 0 && below < to ? simpleUnit(tokens, below) : undefined;
  if (under === undefined || under.dimension === 'time' || under.dimension === 'months' || found.dimension === '') return { unit: found, last: at };
  return { unit: { dimension: `${found.dimension}/${under.dimension}`, factor: found.factor / under.factor }, last: below };
}

function simpleUnit(tokens: readonly Token[], at: number): Unit | undefined {
  const token = tokens[at] as Token;
  const name = token.norm.replaceAll('.', '');
  if (CAREFUL.has(name)) {
    const before = tokens[at - 1];
    const touches = before !== undefined && before.end === token.start;
    // "4 L" and "2 g" are written apart too; "5 d" and "in" are not trusted then.
    if (!touches && !((name === 'l' || name === 'g' || name === 'h' || name === 'u') && before?.kind === 'number')) return undefined;
  }
  return UNITS.get(name);
}

/** Hours in a period named by a word, for frequencies; months and years are mean ones. */
export const PERIOD_HOURS: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 60], ['minutes', 1 / 60], ['min', 1 / 60], ['mins', 1 / 60], ['hour', 1], ['hours', 1], ['hr', 1], ['hrs', 1], ['h', 1],
  ['day', 24], ['days', 24], ['d', 24], ['night', 24], ['nights', 24], ['morning', 24], ['mornings', 24], ['evening', 24], ['evenings', 24], ['bedtime', 24], ['24', 24],
  ['week', 168], ['weeks', 168], ['wk', 168], ['wks', 168], ['w', 168], ['fortnight', 336], ['month', 730.5], ['months', 730.5], ['mo', 730.5], ['mth', 730.5], ['year', 8766], ['years', 8766], ['yr', 8766], ['yrs', 8766],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].flatMap((day) => [[day, 168] as const, [`${day}s`, 168] as const]),
]);
