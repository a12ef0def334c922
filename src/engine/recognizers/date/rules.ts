/** Forms of dates, as data: patterns, and what makes a match a date. */
import { fullYear, isDay, isLikelyYear, numericDate, type DateParts } from './calendar.ts';
import { FULL_WEEKDAY, HOLIDAYS, MONTH, monthNumber, WEEKDAY } from './words.ts';

export interface DateRule {
  readonly reason: string;
  /** Global; the group `span`, where there is one, is the date. */
  readonly pattern: RegExp;
  readonly score: number;
  /** Null drops the match. `around` is the text before and after it on its line. */
  readonly read?: (groups: Readonly<Record<string, string | undefined>>, around: Around) => { readonly score: number; readonly parts: DateParts } | null;
}
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly found: string;
  /** The text writes other dates as a day and a month that can be nothing else. */
  readonly usesShortDates: boolean;
}

// A letter O stands for a zero in scanned text.
const DAY = '(?:[0O]?[1-9]|[12][\\dO]|3[01O])';
const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = "(?:(?:19|2[0O])[\\dO]{2}|['’]\\d{2})";
const END = '(?![\\w/])';
const START = '(?<![\\w./])';

function textual(groups: Readonly<Record<string, string | undefined>>): DateParts {
  const month = monthNumber(groups['month'] ?? '');
  const { day } = groups;
  const year = groups['year'] ?? groups['y2'];
  return {
    ...(month === null ? {} : { month }), ...(day === undefined ? {} : { day: Number.parseInt(day.replace(/O/gi, '0'), 10) }), ...(year === undefined ? {} : { year: fullYear(year) }),
  };
}

// "may" and "march" are verbs as well; a month's name alone needs its capital and, for these, a cue.
const MONTH_CUE = /\b(?:in|since|until|till|last|next|by|of|during|from|this|early|late|mid|between|before|after|around|for|through|to|and|every|each|on|year|dated?|was|start of|end of|beginning of)[ -]?$|[-–/,(]\s?$/i;
// Clinical scores and amounts written like a day and a month.
const SCORE_BEFORE = /\b(?:power|murmur|grade|score|pain|scale|gcs|apgars?|mrc|reflexes?|pulses?|edema|oedema|sem|systolic|diastolic|bp|vision|va|acuity|od|os|ou|out|rated?|mmse|moca|allred|tinetti|cultures?|bottles?|sets?|norton|waterlow|braden|gleason|bishop|borg|vas|mini-?cog|phq|gad|audit|news2?|ratio|dose|x|by|times|taking|takes|take|give|gave|tablets?|contractions?|part|step|stage|level|visit(?!:)|session|cycle|day|week|beighton|epworth|ess|hit-?6|oswestry|kps|karnofsky|ecog|barthel|rankin|nihss|cage|stop-?bang|centor|wells|chads2?-?(?:vasc)?|has-?bled|curb-?65|sofa|apache|meld|child-?pugh|ciwa|cows|rass|cam|flacc|bipap|cpap|ipap|epap|vent|settings?|dilat(?:ion|ed)|fundus|l[1-5]|s[1-5]|t\d{1,2}|c[1-7]|nodes?|strength(?:s)?|quadriceps|deltoids?|biceps|triceps|flexion|extension|grip|deep tendon|upper|lower|bilaterally|intact|motor|blocks?|cores?|lobes?|fields?|hpf)[\s:(=]{0,3}$/i;
const SCORE_AFTER = /^(?:\s?(?:strength|power|murmur|systolic|in (?:all|both|the)|bilaterally|throughout|points?|tablets?|tabs?|pain|sem|positive|lower|upper|tsp|cup|ns|normal saline|in severity|intensity|nodes?|cores?|of|times|dose|mg|ml|weeks?|days?|12|52|7(?=\s)|[/\d%]))/i;
const DATE_BEFORE = /\b(?:on|since|from|dated?|until|till|through|thru|by|of|seen|due|exp(?:ires)?|dob|born|admit(?:ted)?|adm|discharged?|d\/c|visit|appts?|appointments?|scheduled|f\/u|follow-?up|last|next|prior|previous|lmp|edd|started|stopped|began|ended|week of|disch|dc|arr|arrived|arrival|reply|replied|closed|opened|sent|posted|logged|printed|typed|dictated|transcribed|d|t|faxed|msg|message|call|called|rang|prior admit|admits?|tues|weds|thur|sched|resched(?:uled)?|cancel(?:l?ed)?|no-?show|refill(?:ed)?|filled|exam|review|bx|biopsy|mammo|colonoscopy|egd|cath|stent|clinic|wound check|postop|post-op|next appt|reviewed|signed|mon|tue|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|surgery|op|procedure|drawn|collected|received|done|as of|effective|between|and|to|scan|ct|mri|us|x-?ray|echo|labs?|care|note)[\s:,(]{0,3}$|[(–-]\s?$/i;

function dayAndMonth(groups: Readonly<Record<string, string | undefined>>, { before, after, found, usesShortDates }: Around): { score: number; parts: DateParts } | null {
  const [a, b] = [Number(groups['a']), Number(groups['b'])];
  if (!isDay(b, a) && !isDay(a, b)) return null;
  // A time of day after it: "10/10 8:15 AM", "11/04 0855", "2/20 3:20".
  if (!SCORE_BEFORE.test(before) && /^,?[ \t]{1,2}(?:at )?(?:\d{1,2}:\d{2}|[01]\d[0-5]\d\b|2[0-3][0-5]\d\b)(?! ?(?:mg|ml|units))/.test(after)) return { score: 0.93, parts: isDay(b, a) ? { month: a, day: b } : { month: b, day: a } };
  if (SCORE_BEFORE.test(before) || SCORE_AFTER.test(after) || /\d$/.test(before)) return null;
  // After tens and fives a pain score or a count is likelier, however the text writes its dates.
  if ((b === 10 || b === 5) && a <= b && !DATE_BEFORE.test(before) && !/^:/.test(after) && !/^0/.test(found)) return null;
  const cued = DATE_BEFORE.test(before);
  const atLineStart = /(?:^|\n)[ \t•*-]*$/.test(before) && /^\s?[:\-–]|^\s+[A-Z0-9]/.test(after);
  // A denominator of 5, 6 or 10 is a score's; "x/7" and "x/52" are UK durations.
  const zero = /^0\d|\/0\d/.test(found);
  const scoreLike = [2, 3, 4, 5, 6, 7, 8, 10, 12, 28, 30, 52].includes(b) && a <= b && !zero;
  const range = /^-\d{1,2}\/\d/.test(after) || /\d\/\d{1,2}-$/.test(before);
  if (!cued && !atLineStart && !range && scoreLike && !usesShortDates) return null;
  const parts = isDay(b, a) ? { month: a, day: b } : { month: b, day: a };
  return { score: cued ? 0.9 : atLineStart ? 0.8 : 0.62, parts };
}

/** A decimal such as 10.12 or a size such as 3-4 is no month and year. */
function monthAndYear(groups: Readonly<Record<string, string | undefined>>): { score: number; parts: DateParts } | null {
  const month = Number(groups['month']);
  const year = Number(groups['year']);
  return month >= 1 && month <= 12 && isLikelyYear(year) ? { score: 0.9, parts: { month, year } } : null;
}

const TEEN_WORDS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const UNIT_WORDS = 'one|two|three|four|five|six|seven|eight|nine';
const TENS_WORDS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SPOKEN_DAY = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first';
const SPOKEN_YEAR = `two thousand(?: and)?(?: (?:${TEEN_WORDS}|twenty(?:[- ](?:${UNIT_WORDS}))?|${UNIT_WORDS}))?|(?:nineteen|twenty) (?:(?:${TENS_WORDS})(?:[- ](?:${UNIT_WORDS}))?|${TEEN_WORDS}|oh[- ](?:${UNIT_WORDS}))`;

export const DATE_RULES: readonly DateRule[] = [
  {
    // Hit "08NOV24", "15JUL1932", "5-Jul-24"; miss "12MAY".
    pattern: /(?<![\w./])(?<day>0?[1-9]|[12]\d|3[01])-?(?<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)-?(?<year>(?:19|20)\d{2}|\d{2})(?![\w/%])/g,
    score: 0.95, reason: 'A day, a month and a year.', read: (groups) => ({ score: 0.95, parts: textual(groups) }),
  },
  {
    // Roman months. Hit "17.xi.33", "3.IV.2024", "4/vii/24"; miss "1.i.2" of lists, "14 x 11 mm".
    pattern: /(?<![\w./])(?<day>0?[1-9]|[12]\d|3[01])(?:(?<mark>[./-])(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}|I{1,3}|IV|VI{0,3}|IX|XI{0,2})\k<mark>(?:(?:19|20)\d{2}|\d{2})| (?:i{1,3}|iv|vi{0,3}|ix|xi{0,2}|I{2,3}|IV|VI{1,3}|IX|XI{1,2}) (?:19|20)\d{2})(?![\w/])/g,
    score: 0.93, reason: 'A date with the month in Roman numerals.',
  },
  {
    // Hit "First of October, 2024", "the tenth of May"; miss "second of all".
    pattern: new RegExp(`(?<![\\w-])(?:${SPOKEN_DAY}) (?:day )?of (?<month>${MONTH})(?:,? (?<year>${YEAR}))?(?!\\w)`, 'gi'),
    score: 0.94, reason: 'A date in words.', read: (groups) => ({ score: 0.94, parts: textual(groups) }),
  },
  {
    // Hit "first Monday in March", "last Friday of June"; miss "first in March".
    pattern: new RegExp(`(?<![\\w-])(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:in|of) (?<month>${MONTH})(?!\\w)`, 'gi'),
    score: 0.92, reason: 'A weekday of a month.', read: (groups) => ({ score: 0.92, parts: textual(groups) }),
  },
  {
    // Hit "Tu 10/15", "Weds 30.10", "Th 3/4"; miss "Th 3/4 cup".
    pattern: /(?<![\w-])(?:Tu|Th|Weds|Thur|Su|Sa|M|W|F)\.?,? (?<a>\d{1,2})[/.](?<b>\d{1,2})(?![\w/%]|[.-]\d)/g,
    score: 0.85, reason: 'A weekday with a day and a month.',
    read: (g) => {
      const [a, b] = [Number(g['a']), Number(g['b'])];
      return isDay(b, a) ? { score: 0.85, parts: { month: a, day: b } } : isDay(a, b) ? { score: 0.85, parts: { month: b, day: a } } : null;
    },
  },
  {
    // Hit "at Craney Naval '06.", "Prior admit '17 at", "Thanksgiving '22"; miss "6'02".
    pattern: /(?<=[A-Za-z.)] )['’]\d{2}(?=[.,;:)\n]| (?:at|for|with|and|after|when|in|by|due|x)\b)/g,
    score: 0.8, reason: 'A year in two digits.',
  },
  {
    // Hit "(1981 to 85)", "1998 to 2004"; miss "1981 to 8500".
    pattern: /(?<![\w.$£#/:-])(?:19|20)\d{2} (?:to|until|through|till) (?:(?:19|20)\d{2}|\d{2})(?![\w%./]| (?:ml|mg|hrs|hours|steps|kcal|cc|units))/g,
    score: 0.86, reason: 'A range of years.',
    read: (_, { found }) => (/^20[0-5]\d to 2[0-3]/.test(found) && found.length > 10 && !/20[012]\d$/.test(found) ? null : { score: 0.86, parts: {} }),
  },
  {
    // Hit "Since Sat nite", "the Wed postop", "teatime Sat,", "by Tues am"; miss "sat up", "Sun exposure", "Wed to".
    pattern: /(?<=\b(?:the|since|Since|teatime|for|come|Mon|every|til|cx|appt|by|this|of) )(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)(?=[,.;)]| (?:nite|night|eve|evening|am|pm|AM|PM|morning|afternoon|postop|post-op|appt|visit|clinic|noon|lunchtime|teatime|list|a\.m|p\.m)\b)/g,
    score: 0.82, reason: 'The short name of a weekday.',
  },
  {
    // A month without a preposition. Hit "stopped March for", "admitted June,", "RTC Feb."; miss "stopped may".
    pattern: /(?<=\b(?:stopped|started|began|admitted|seen|diagnosed|quit|last seen|RTC|rtc|review|recheck|repeat|due|since early|surgery|visit|labs|scan|echo|colonoscopy|mammogram|f\/u) )(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?=[.,;)\n]| (?:for|with|by|at|in|due|after|when|and|w\/))/g,
    score: 0.86, reason: 'The name of a month.',
  },
  {
    // Hit "3 March 2024", "3rd of March, '24", "Tuesday 3 March", "12-14 March 2026", "03MAR2024"; miss "3 marches".
    pattern: new RegExp(`${START}(?:${WEEKDAY}\\.?,? (?:the )?)?(?:${DAY}${ORDINAL} ?(?:-|–|to|and|&) ?)?(?<day>${DAY})${ORDINAL}(?: of)?[ \\-./]{0,2}\\n?(?<month>${MONTH})(?:[-/.](?<y2>\\d{2})(?!\\d)|[ ,\\-./]{0,2}\\n?(?<year>${YEAR}|\\d{2}(?=[^\\d:.%/ ]|$|[ .,](?!\\d))))?${END}`, 'gi'),
    score: 0.96, reason: 'A day and a month.',
    read: (groups, { found, after }) => {
      const verb = /\bmay$/i.test(found) && !/May/i.test(found.slice(-3)) ? null : 0.96;
      if (verb === null || (/may$/.test(found) && /^\s+[a-z]/.test(after))) return null;
      return { score: 0.96, parts: textual(groups) };
    },
  },
  {
    // Hit "March 3rd, 2024", "Mon, Mar. 3", "March 3-5, 2024"; miss "March 30 mg", "may 3 times".
    pattern: new RegExp(`${START}(?:${WEEKDAY}\\.?,? )?(?<month>${MONTH})(?: ?|-(?!\\d{1,2} ?[A-Z]))\\n?(?:the )?(?<day>${DAY})${ORDINAL}(?: ?(?:-|–|to|through|and|&) ?${DAY}${ORDINAL})?(?:,? ?\\n?(?<year>${YEAR}))?(?![\\w/]|\\.\\d|:\\d)`, 'gi'),
    score: 0.96, reason: 'A month and a day.',
    read: (groups, { found, after }) => {
      if (/^may /.test(found) || /^march /.test(found)) return null;
      if (/^\s?(?:mg|mcg|ml|g|kg|tablets?|times|%|units?|days|weeks|months|hours)\b/i.test(after) && groups['year'] === undefined) return null;
      return { score: 0.96, parts: textual(groups) };
    },
  },
  {
    // Hit "2024-03-04", "2024/3/4"; miss "2024-13-04".
    pattern: /(?<![\w./-])(?<a>(?:19|20)\d{2})([-/.])(?<b>\d{1,2})\2(?<c>\d{1,2})(?![\w/-]|\.\d)(?!T)|(?<![\w./-])(?<a2>(?:19|20)\d{2})-(?<b2>\d{2})-(?<c2>\d{2})(?=T\d)/g,
    score: 0.97, reason: 'Year, month and day.',
    read: (g) => {
      const parts = numericDate(g['a'] ?? g['a2'] ?? '', g['b'] ?? g['b2'] ?? '', g['c'] ?? g['c2'] ?? '');
      return parts && { score: 0.97, parts };
    },
  },
  {
    // Hit "2024 Mar 3", "20240314"; miss "2024 may 3 times", "20241314".
    pattern: new RegExp(`${START}(?:(?<year>(?:19|20)\\d{2})[ -](?<month>${MONTH})[ -](?<day>${DAY})|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))${END}`, 'g'),
    score: 0.93, reason: 'Year, month and day.', read: (groups) => ({ score: 0.93, parts: groups['month'] === undefined ? {} : textual(groups) }),
  },
  {
    // Hit "DOB 12 31 1959", "26 12 1935,"; miss "2 10 1935 mL", "12 31 59".
    pattern: /(?<![\w./-])(?<!\d )(?<a>\d{1,2}) (?<b>\d{1,2}) (?<c>(?:19|20)\d{2})(?![\w/]| \d| ?(?:ml|mg|units|hrs))/gi,
    score: 0.86, reason: 'Day, month and year in numbers.',
    read: (g) => {
      const parts = numericDate(g['a'] ?? '', g['b'] ?? '', g['c'] ?? '');
      return parts && { score: 0.86, parts };
    },
  },
  {
    // Hit "03 / 04 / 2024", "3 - 4 - 2024"; miss "3 / 4".
    pattern: /(?<![\w./-])(?<a>\d{1,2}) ?([-/.]) ?(?<b>\d{1,2}) ?\2 ?(?<c>(?:19|20)\d{2})(?![\w/])/g,
    score: 0.95, reason: 'Day, month and year in numbers.',
    read: (g) => {
      const parts = numericDate(g['a'] ?? '', g['b'] ?? '', g['c'] ?? '');
      return parts && { score: 0.95, parts };
    },
  },
  {
    // Hit "quit 6/98", "since 05/87"; miss "120/98", "BP 12/80".
    pattern: /(?<=\b(?:in|since|from|until|quit|dx|dx'd|diagnosed|of|on|by|surgery|last|and|,|\() ?)(?<month>0?[1-9]|1[0-2])\/(?<year>(?!52)[3-9]\d)(?![\w/%.])/gi,
    score: 0.85, reason: 'A month and a year in numbers.', read: (groups) => ({ score: 0.85, parts: { month: Number(groups['month']), year: fullYear(groups['year'] ?? '') } }),
  },
  {
    // Hit "Monday the 3rd", "Thurs 14th"; miss "Monday the".
    pattern: new RegExp(`(?<![\\w-])${WEEKDAY}\\.?,? (?:the )?${DAY}(?:st|nd|rd|th)(?!\\w)`, 'gi'),
    score: 0.94, reason: 'A weekday and a day of the month.',
  },
  {
    // Hit "on the 14th", "by the 3rd"; miss "the 3rd toe", "on the 5th percentile".
    pattern: /(?<=\b(?:on|by|until|till|since|from|before|after|for|of) the )(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?! ?(?:percentile|ribs?|toe|finger|digit|floor|line|dose|day|week|cycle|intercostal|metatarsal|nerve|attempt|time|visit|grade|century|trimester|ventricle|cranial|degree|metacarpals?|ics|mcp|mtp|pip|dip|ray|post|of [a-z]*(?:ly|th)|and \d|-|\w))/gi,
    score: 0.8, reason: 'A day of the month.',
  },
  {
    // Dialysis and clinic days. Hit "MWF", "T/Th/S", "Tu/Th"; miss "M/F", "TTS" of thiamine.
    pattern: /(?<![\w/-])(?:MWF|M\/W\/F|M-W-F|TThS|TTHS|T\/Th\/Sa?t?|T-Th-Sa?t?|Tu\/Th(?:\/Sat?)?|MTWThF|M-F(?=[ ,.;]))(?![\w/-])/g,
    score: 0.85, reason: 'Letters of weekdays.',
  },
  {
    // Hit "03/04/2024", "3-4-24", "3.4.24", "Tue 3/4/24"; miss "13/13/2024", "1.2.3".
    pattern: new RegExp(`(?<![\\w./]|[A-Za-z]-)(?<!\\d-(?=\\d{1,2}-))(?:${WEEKDAY}\\.?,? )?(?<a>\\d{1,2})(?<sep>[-/.])(?<b>\\d{1,2})\\k<sep>(?<c>\\d{4}|['’]?\\d{2})(?![\\w/]|-\\d{1,2}(?![/.])|-\\d{3}|\\.\\d)`, 'gi'),
    score: 0.95, reason: 'Day, month and year in numbers.',
    read: (g, { before }) => {
      const parts = numericDate(g['a'] ?? '', g['b'] ?? '', (g['c'] ?? '').replace(/\D/g, ''));
      if (parts === null) return null;
      if (g['sep'] === '.' && (g['c'] ?? '').length < 4 && /\b(?:v|version|ver|section|§)\s?$/i.test(before)) return null;
      return { score: 0.95, parts };
    },
  },
  {
    // Hit "O3/04/2O24" (scanned), miss "OO/OO".
    pattern: /(?<![\w./-])(?=[\dOolI/]{0,10}[OolI])(?<a>[\dOolI]{1,2})\/(?<b>[\dOolI]{1,2})\/(?<c>[\dOolI]{4}|[\dOolI]{2})(?![\w/])/g,
    score: 0.9, reason: 'A scanned date: letters stand for digits.',
    read: (g) => {
      const digits = (text: string | undefined): string => (text ?? '').replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
      const parts = numericDate(digits(g['a']), digits(g['b']), digits(g['c']));
      return parts && { score: 0.9, parts };
    },
  },
  {
    // Hit "Friday 5/24", "Sat 3/23"; miss "sat 94%".
    pattern: new RegExp(`(?<![\\w-])${WEEKDAY}\\.?,? (?<a>\\d{1,2})[/.](?<b>\\d{1,2})(?![\\w/%]|[.-]\\d)`, 'gi'),
    score: 0.95, reason: 'A weekday with a day and a month.',
    read: (g) => {
      const [a, b] = [Number(g['a']), Number(g['b'])];
      return isDay(b, a) ? { score: 0.95, parts: { month: a, day: b } } : isDay(a, b) ? { score: 0.95, parts: { month: b, day: a } } : null;
    },
  },
  {
    // Hit "on 3/14", "3/14: seen", "12/1 to 12/4"; miss "5/5 strength", "120/80", "1/2 tablet", "2/6 murmur".
    pattern: /(?<![\w./:]|(?<!\/\d{1,2})-)(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\w/%]|\.\d|-\d{1,2}(?![\d/]))/g,
    score: 0.62, reason: 'Two numbers that can be a day and a month.', read: dayAndMonth,
  },
  {
    // Hit "03/2024", "3-2024"; miss "13/2024", "3/2024/1".
    pattern: /(?<![\w./]|(?<!\d{4})-)(?<month>\d{1,2})[-/](?<year>(?:19|20)\d{2})(?![\w/]|-\d{4}|\.\d)/g,
    score: 0.9, reason: 'A month and a year in numbers.', read: monthAndYear,
  },
  {
    // Hit "March 2024", "Mar '24", "early May, 2025", "June-July 2024"; miss "may 2024 be".
    pattern: new RegExp(`${START}(?:${MONTH} ?(?:-|–|to|/|and) ?)?(?<month>${MONTH})(?: of)?,?[ \\-]\\n?(?<year>${YEAR})${END}`, 'gi'),
    score: 0.96, reason: 'A month and a year.', read: (groups) => ({ score: 0.96, parts: textual(groups) }),
  },
  {
    // Hit "in March", "since Oct", "last May"; miss "may", "march", "Dec" inside "Decadron".
    pattern: /(?<![\w./'’]|(?<!mid|early|late|MID)-)(?<month>January|February|March|April|May|June|July|August|Septe(?:m|rn)ber|October|Nove(?:m|rn)ber|Dece(?:m|rn)ber|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b(?!['’][a-rt-z])/g,
    score: 0.85, reason: 'The name of a month.',
    read: (groups, { before, found, after }) => {
      const cued = MONTH_CUE.test(before);
      const verb = /^(?:May|March|Mar|Jan|Jun|Dec|Sep|August|April|June)$/.test(found);
      // Girls' names and verbs: April, June, May; a sentence may begin with "May I".
      if (verb && (!cued || /^\s(?:[A-Z][a-z]+\b)/.test(after))) return null;
      return { score: cued ? 0.92 : 0.75, parts: textual(groups) };
    },
  },
  {
    // Lower case. Hit "november", "since feb", "at feb visit"; miss "may", "march", "mar".
    pattern: /(?<![\w./'’-])(?<month>january|february|april|june|july|august|september|october|november|december|(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)(?= visit| appt|,? \d|\.?$)|(?<=\b(?:in|since|last|until|by|from|early|late|mid|til) )(?:jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec))\b/g,
    score: 0.85, reason: 'The name of a month.', read: (groups) => ({ score: 0.85, parts: textual(groups) }),
  },
  {
    // Dictated. Hit "may the ninth twenty twenty four", "March third"; miss "may first try".
    pattern: new RegExp(`(?<![\\w-])(?<month>${MONTH}) (?:the )?(?:${SPOKEN_DAY})(?:,? (?:${SPOKEN_YEAR}|${YEAR}))?(?![\\w-])`, 'gi'),
    score: 0.93, reason: 'A date in words.',
    read: (groups, { found, after }) => (/^may first\b/i.test(found) && /^ [a-z]/.test(after) ? null : { score: 0.93, parts: textual(groups) }),
  },
  {
    // Hit "in two thousand sixteen", "since nineteen ninety eight"; miss "two thousand units".
    pattern: new RegExp(`(?<=\\b(?:in|since|from|of|until|around|back in|year) )(?:${SPOKEN_YEAR})(?![\\w-])(?! (?:units|milligrams|mg|ml|milliliters|calories|patients))`, 'gi'),
    score: 0.9, reason: 'A year in words.',
  },
  {
    // Hit "in '02", "summer of '19"; miss "'02 sats".
    pattern: /(?<=\b(?:in|since|from|of|until|late|early|back in|and)\s)['’]\d{2}(?![\w'’])/gi,
    score: 0.9, reason: 'A year in two digits.',
  },
  {
    // ALL CAPS notes. Hit "IN MARCH", "SINCE OCTOBER"; miss "MAY".
    pattern: /(?<=\b(?:IN|SINCE|LAST|NEXT|UNTIL|BY|OF|DURING|FROM|THIS) )(?<month>JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b/g,
    score: 0.9, reason: 'The name of a month.', read: (groups) => ({ score: 0.9, parts: textual(groups) }),
  },
  {
    // Hit "the 1990s", "the '90s", "the late 80s"; miss "HR in the 90s", "in her 90s".
    pattern: /(?<![\w./-])(?:(?:19|20)\d0['’]?s\b|['’]\d0s\b)|(?<=\bthe (?:early |mid |late |early-|mid-|late-)?)(?:[6-9]0s)\b(?<!\b(?:HR|BP|sats?|SpO2|rate|pressures?|systolic|sugars?|glucose|in the|were|was)\b.{0,20})/gi,
    score: 0.85, reason: 'A decade.',
  },
  {
    // Hit "Monday", "on Tues", "Weds"; miss "sun exposure", "sat 94%", "wed".
    pattern: new RegExp(`(?<![\\w-])${FULL_WEEKDAY}(?![\\w])|(?<=\\b(?:on|by|until|till|next|last|this|every|from|to|since|for|due|and|or|–|-|,|Mon|Tues?|Weds?|Thurs?|Fri) ?)(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)(?![\\w'’]|\\s?\\d{2,3}\\s?%|\\s(?:exposure|damage|cream|protection|up|on|at|screen|\\d))`, 'g'),
    score: 0.93, reason: 'The name of a weekday.',
  },
  {
    // Hit "See her Mon.", "(Tues)", "water pill Fri for"; miss "Sat", "Sun", "WED".
    pattern: /(?<![\w-])(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri)(?=[.,;:)\n]|$| (?:for|at|am|pm|morning|evening|afternoon|night|and|or|with|if|to|w\/))/g,
    score: 0.82, reason: 'The short name of a weekday.',
  },
  {
    // In lower case and in ALL CAPS only in full. Hit "monday", "TUESDAYS"; miss "MON" alone.
    pattern: /(?<![\w-])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAYS?)(?!\w)/g,
    score: 0.92, reason: 'The name of a weekday.',
  },
  {
    // Hit "Mon/Wed/Fri", "M-W-F" is left alone; miss "Sun".
    pattern: /(?<![\w-])(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?:\s?[/,&+-]\s?(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)){1,6}(?![\w])/gi,
    score: 0.92, reason: 'Names of weekdays.',
  },
  {
    // Hit "last spring", "Winter 2024", "in the autumn", "fall of 2023", "since last fall,"; miss "spring water", "had a fall", "last fall was".
    pattern: /(?<![\w-])(?<span>(?:spring|summer|autumn|fall|winter)(?: of)?,? (?:(?:19|20)\d{2}|['’]\d{2}))(?!\w)|(?<=\b(?:last|next|this|in the|in|since|over the|during the|during|of the|early|late|mid|the past|every|by the|until|until the|since the|before the|after the|from the|for the|that|previous|each)[ -])(?<s2>spring|summer|autumn|winter)(?! (?:water|roll|cleaning|break|coat|squash))(?!\w)|(?<=\b(?:in the|since last|this|this past|by the|until the|during the) )(?<s3>fall)(?=[,.;]| (?:of|he|she|they|we|when)\b)|(?<=[ (])(?<s4>Spring|Summer|Autumn|Winter)(?=[,.;)])/gi,
    score: 0.88, reason: 'A season.',
  },
  {
    // Hit "Christmas", "Diwali", "August bank holiday"; miss "eastern".
    pattern: new RegExp(`(?<![\\w-])(?:${HOLIDAYS.join('|')})(?:,? (?:19|20)\\d{2})?(?![\\w])(?! (?:tree|disease|factor)\\b)`, 'gi'),
    score: 0.9, reason: 'A holiday.',
    read: (_, { found }) => (/^(?:holi|eid|purim|easter|passover|epiphany|new year)/.test(found) && !/^(?:easter|passover|new year)/.test(found) ? null : { score: 0.9, parts: {} }),
  },
  {
    // Hit "Hmong New Year", "after Bengali New Year's Day"; miss "Happy New Year", "the New Year".
    pattern: /(?<![\w-])(?!Happy|The|This|Since|After|Before|Every|Next|Last|Over|Until|By|In|At|For|From|Around|A )[A-Z][a-z]{2,14} New Year(?:['’]?s)?(?: Day| Eve)?(?!\w)/g,
    score: 0.93, reason: 'A new year of a calendar.',
  },
  {
    // Dictated. Hit "14th of May twenty twenty-six", "Groundhog Day sixty one", "Easter Monday nineteen eighty"; miss "May twenty milligrams".
    pattern: new RegExp(`(?<![\\w-])(?:the )?(?:[12]?\\d|3[01])(?:st|nd|rd|th) (?:day )?of (?<month>${MONTH}),? (?:${SPOKEN_YEAR})(?![\\w-])|(?<![\\w-])(?:Christmas|Boxing|Groundhog|Thanksgiving|New Year['’]?s|Valentine['’]?s|Independence|Labor|Memorial|Easter|Halloween)(?: (?:Day|Eve|Sunday|Monday))?,? (?:nineteen |twenty )?(?:${TENS_WORDS})[- ](?:${UNIT_WORDS})(?![\\w-]| (?:mg|milligrams|units|percent))`, 'gi'),
    score: 0.95, reason: 'A date in words.', read: (groups) => ({ score: 0.95, parts: textual(groups) }),
  },
  {
    // Dictated, the month by its number. Hit "date of birth the ninth of the second forty-four"; miss "the first of the second row".
    pattern: new RegExp(`(?<=\\b(?:birth|born|dob|dated?|admitted|seen|on|from|until|of|surgery|operation)[, ]{1,2})(?:the )?(?:${SPOKEN_DAY}|(?:[12]?\\d|3[01])(?:st|nd|rd|th)?) of the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?:,? (?:${SPOKEN_YEAR}|(?:${TENS_WORDS})(?:[- ](?:${UNIT_WORDS}))?|oh[- ](?:${UNIT_WORDS})|${TEEN_WORDS}|${YEAR}))(?![\\w-])`, 'gi'),
    score: 0.92, reason: 'A date in words, the month as a number.',
  },
  {
    // Hit "aquatics Sat with Brandi", "(Sat)", "off Sat/Sun"; miss "Sat with family" at a sentence's head, "sat up", "O2 Sat 94".
    pattern: /(?<=[a-z,&(/] ?)(?<!(?:O2|oxygen|pulse ox|room air|RA|last|her|his) )(?:Sat|Sun)(?=[,;)]| (?:with|w\/|at \d|am|pm|AM|PM|morning|evening|night|for|if|only|off)|\.(?:\s|$))/g,
    score: 0.8, reason: 'The short name of a weekday.',
  },
  {
    // Named days that are no known holiday. Hit "on Jubilee Day"; miss "on Day 3", "Hospital Day".
    pattern: /(?<=\b(?:on|since|before|after|over|until|by|around|from|for|at) (?:the )?)(?!Post|Hospital|Birth|Rest|Sick|Same|Next|Every|One|Wash|Clinic|Op|Surgery|Procedure|Admission|Discharge|Dialysis|Chemo|Treatment|Cycle|Snow|Duvet|Non)[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Day|Eve)\b(?! \d)(?! (?:Unit|Surgery|Case|Hospital|Centre|Center|Ward|Clinic|Care))/g,
    score: 0.83, reason: 'A named day.',
  },
  {
    // Hit "Q3 2023", "third quarter of 2025", "Q4"; miss "q4h", "q4".
    pattern: /(?<![\w-])(?:Q[1-4](?:[ ,/'’-]{0,2}(?:19|20)?\d{2})?(?![\w])|[1-4]Q[ '’-]?(?:20)?\d{2}(?!\w)|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of (?:19|20)\d{2})?)/g,
    score: 0.85, reason: 'A quarter of a year.',
  },
];

