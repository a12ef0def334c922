/**
 * How values of tests are written. In: a text and an offset. Out: the value that begins there, or
 * what may stand between a test and its value. Sticky patterns, each bounded, so time is linear.
 */

export const UNITS = [
  'mm ?hg', 'cm ?h2o', 'g/dl', 'g/l', 'mg/dl', 'mg/l', 'mg/mmol', 'mg/g', 'mcg/dl', 'mcg/l', 'µg/l', 'ug/l', 'ug/dl', 'ug/g', 'µg/g', 'mcg/g', 'ng/ml', 'ng/dl', 'ng/l', 'pg/ml', 'pg', 'pmol/l', 'nmol/l', 'µmol/l', 'umol/l', 'micromol/l',
  'mmol/mol', 'mmol/l', 'mmol', 'mol/l', 'meq/l', 'u/l', 'iu/l', 'iu/ml', 'u/ml', 'miu/l', 'miu/ml', 'mu/l', 'uiu/ml', 'units/l', 'kat/l', 'k/ul', 'k/µl', 'm/ul', 'x ?10\\^?\\d{1,2}(?:/l|/ul)?', '/ul', '/µl', '/mm3', '/hpf', '/lpf', 'fl', 'kpa',
  'ml/min(?:/1\\.73 ?m ?[2²])?', 'l/min', 'ml/kg', 'bpm', 'beats(?: per minute|/min)?', 'breaths(?: per minute|/min)?', '/min', 'mm/hr?', 'mm/h', 'msec', 'ms', 'secs?', 'seconds?', 'minutes?', 'kg/m2', 'kg/m²', 'kgs?', 'lbs?', 'pounds?', 'stone',
  'cms?', 'mm', 'm/s', 'inches', 'ft', 'litres?', 'liters?', 'mls?', 'cc', 'celsius', 'fahrenheit', '°? ?[cf]', 'degrees', '%', 'percent', 'points?', 'mets', 'copies/ml', 'dpt',
].sort((a, b) => b.length - a.length).join('|');

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.·]\d+)?`;

/** One number or range with its unit; groups `low`, `high`, `sign`, `unit`. */
// Hit "158/94", "30-35%", "<0.1", "1,840 pg/mL", "2+", "4+/5", "16/20", "36.8 C"; miss "9/17/2019".
export const NUMERIC_VALUE = new RegExp(
  String.raw`(?<sign>[<>≤≥~]=?)?(?<low>${NUMBER})(?<plus>\+{1,2}|-(?=/))?(?:(?<joint> ?(?:-|–|/) ?| to )(?<high>${NUMBER}))?(?![\d]|[/.:]\d|-\d)(?: ?(?<unit>${UNITS})(?![\p{L}\d]))?`, 'iuy',
);

/** A panel in one run: hit "138/4.1/102/24/18/0.9", "12.4>10.2/31<220"; miss "9/17/2019" (only after a panel's name). */
export const PANEL_VALUE = /\d{1,3}(?:\.\d{1,2})?(?: ?\/ ?\d{1,3}(?:\.\d{1,2})?){3,7}(?![\d/])|\d{1,3}(?:\.\d{1,2})? ?[>\\] ?\d{1,2}(?:\.\d{1,2})? ?\/ ?\d{1,3}(?:\.\d{1,2})? ?< ?\d{1,4}(?!\d)/uy;

/** Words that are values in themselves. */
export const WORD_VALUE =
  /(?:within normal limits|not detected|non-?reactive|non-?immune|loss of expression|low risk|high risk|intermediate risk|no growth(?: to date)?|positive|negative|normal|abnormal|unremarkable|detected|reactive|equivocal|indeterminate|inconclusive|intact|immune|retained|preserved|trace|stable|passed|failed|elevated|decreased|increased|reduced|raised|borderline|low|high|neg|pos|nad|wnl|ngtd|nil|[+-]ve|\+{1,4}|\d\+)(?![\p{L}\d])/iuy;

/** Stages, grades and classes: hit "II", "Ia", "B", "3b"; miss "IV" before a drug name (not after a score). */
export const GRADE_VALUE = /(?:type |class |stage |grade )?(?:IV|I{1,3}|V)[abc]?(?![\p{L}\d])|[A-E](?![\p{L}\d'’.])|\d[abc]?(?![\p{L}\d./])/uy;

/** What may stand between a test and its value, one piece at a time. */
export const CONNECTOR = new RegExp(
  [
    String.raw`[ \t]+`, String.raw`\n[ \t]*(?=\S)`, String.raw`[:=]`, String.raw`[<>≤≥]=? (?=\d)`, String.raw`(?:r|l|right|left|rt|lt)(?: (?:arm|leg|hand|foot|eye|ear|upper|lower)(?: limbs?)?)?(?= \d)`, String.raw`[-–—]+>?(?=[ \t])`, '→', '~', String.raw`\((?=[ \t]?[<>]?\d)`, String.raw`\((?:modified|ref|calculated|estimated|total|serum|random|fasting)\)`, ',(?= )',
    String.raw`(?:on|from|in|dated|of) (?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,?(?: \d{4})?|admission|arrival|discharge|presentation|today|exam|examination|room air|standing|sitting|lying)(?![\p{L}\d/])`,
    String.raw`\d{1,2}/\d{1,2}(?:/\d{2,4})?(?= ?:)`,
    String.raw`(?:was|is|were|are|of|at|now|today|currently|level|levels|score|scored|scores|count|result|results|reading|reads|read|says|came back|returned|resulted|approximately|approx|about|around|estimated|up to|down to|peaked|peak|rose|fell|risen|fallen|(?:increased|decreased|elevated|raised|reduced|low|high)(?= (?:at|to|from|of)\b)|slightly|mildly|moderately|markedly|very|significantly|improved|dropped|remains|remained|steady|unchanged|found to be|appears|appeared|seems|seemed|to be|ranging|ranges|ranged|running|averaging|averages|between|target|goal|under|over|above|below|usually|usual|baseline|initial|initially|repeat|repeated|latest|last|recent|worst|best|fasting|random|nonfasting|stage|grade|class|type|still|only|also|as|to|from|and|then|scale|after|post|pre|rpt|susceptibility|mic|this morning|this am|with|has been|have been|had been|lying|standing|sitting|resting|arm|on admission|on arrival|at rest|used|mean|max|min|cps)(?![\p{L}\d])`,
  ].join('|'), 'iuy',
);

/** A range written by the note itself: hit "(3.5-5.1)", "(ref <0.04)", "[135-145]", "ref 0.4-4.5". */
export const NOTED_RANGE = /[ \t]*(?:[HL*]{1,2}[ \t]*)?(?:[([][ \t]*(?:(?:ref(?:erence)?(?: range)?|normal(?: range)?|range|nl|rr|nr)\b[ \t:]*)?|(?:ref(?:erence)?(?: range)?|normal range)[ \t:]*)(?:(?<low>\d+(?:\.\d+)?)[ \t]?(?:-|–|to)[ \t]?(?<high>\d+(?:\.\d+)?)|(?<sign>[<>≤≥]=?)[ \t]?(?<bound>\d+(?:\.\d+)?))(?: ?[\p{L}%/]{1,10})?[ \t]*[)\]]?/iuy;
