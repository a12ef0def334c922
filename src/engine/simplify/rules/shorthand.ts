/**
 * Written shorthand that is always the same words, and signs that stand for words. Source: shorthand in
 * common use, collected for this project. Numbers, sides and negations stay as they are.
 */
import { neighbour } from '../reading.ts';
import type { MatchPlace, PatternRule } from './pattern-rule.ts';

const OPEN = String.raw`(?<![\p{L}\d/])`;
const SHUT = String.raw`(?![\p{L}\d/])`;

const word = (source: string, to: string, flags = 'giu'): PatternRule =>
  ({ kind: 'shorthand', pattern: new RegExp(`${OPEN}(?:${source})${SHUT}`, flags), to });

/** "denies pain": the thing denied follows. Not "denies that", "denies using", or a closing "denied". */
function denies(match: RegExpExecArray, { reading, last }: MatchPlace): string | null {
  const next = neighbour(reading, last, last + 1);
  if (next?.kind !== 'word' || reading.text.slice(reading.tokens[last]?.end, next.start).trim() !== '') return null;
  if (/ing$|^(?:that|to|and|or|but|this|these|those|the|his|her|their|it|when|if|by|for|in|on|at|with|no|not|entry|access|he|she|they|current|currently|ever|recent|recently|being|having)$/.test(next.norm)) return null;
  const verb = match[0].toLowerCase().startsWith('denied') ? 'reported' : match[0].toLowerCase().startsWith('denying') ? 'reporting' : 'reports';
  const { sentences } = reading.analysis;
  const index = reading.sentenceOf[last] ?? 0;
  const rest = reading.text.slice(next.start, sentences[index]?.end);
  // What comes after a second verb is no longer part of what is denied: leave such sentences alone.
  return /\b(?:but|however|although|except|reports|states|admits|endorses|has|had|does)\b/i.test(rest) ? null : `${verb} no`;
}

/** "2/2 dehydration" is a cause, "2/2 bottles" a count, "2/2" after a blood culture too. */
function dueTo(_: RegExpExecArray, { reading, first, last }: MatchPlace): string | null {
  const next = neighbour(reading, last, last + 1);
  const before = neighbour(reading, first, first - 1);
  if (next?.kind !== 'word' || before?.kind !== 'word') return null;
  if (/^(?:bottles?|sets?|cultures?|doses?|positive|pos|negative|neg|pulses?|tubes?|samples?|and|in|on|at|bilat\w*|units?|strength|throughout|with)$/.test(next.norm)) return null;
  return /^(?:cultures?|bcx|in|x|pulses?|strength|reflexes|dtrs|score|grade|dose|part|day|visit|on|pitting)$/.test(before.norm) ? null : 'due to';
}

export const SHORTHAND_RULES: readonly PatternRule[] = [
  { kind: 'term', pattern: /(?<!\p{L})there (is|was) (no )?evidence (?:of|for)(?!\p{L})/giu, to: (match) => `there ${match[1]?.toLowerCase() === 'is' ? 'are' : 'were'} ${match[2] ?? ''}signs of` },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d/])den(?:ies|ied|ying)(?: any)?(?![\p{L}\d/])/giu, to: denies },
  { kind: 'shorthand', pattern: /(?<![\d/.\p{L}])2\/2(?![\d/])/gu, to: dueTo },
  word('c/o(?! (?:Dr|Mr|Mrs|Ms|the |[A-Z]))', 'complains of', 'gu'), word('C/O', 'complains of', 'gu'), word('h/o|hx of', 'history of'), word('hx(?= (?!and |is |was |in |with |reviewed|imp|taken|from|or )\\p{Ll}{3})', 'history of', 'gu'), word('hx', 'history'),
  word('s/p', 'after'), word('p/w', 'came in with'), word('b/c', 'because'), word('d/t', 'due to', 'gu'), word('2°(?: to)?', 'due to'),
  word('i/s/o', 'at the same time as'), word('e/o', 'signs of'), word('w/o|w/out', 'without'), word('y/day', 'yesterday'), word('c/w', 'in keeping with', 'gu'),
  { kind: 'shorthand', pattern: /(?<![\p{L}\d/])w\/(?![\p{L}\d]\/|[dnu](?!\p{L}))(?= ?\S)/gu, to: (_, { reading, end }) => (/\s/.test(reading.text.charAt(end)) ? 'with' : 'with ') },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d/])r\/o(?= \p{L})/giu, to: 'check for' },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d/])f\/u(?= (?:with|in|at|on|by|w\/|if|prn|as)(?![\p{L}]))/giu, to: 'follow up' },
  word('f/u|fup', 'follow-up'), word('in NAD', 'not in distress', 'gu'), word('neg(?! for)|-ve', 'negative'), word('\\+ve', 'positive'), word('pos(?= (?:for|on|in|bilat))', 'positive'),
  word('appts', 'appointments'), word('appt', 'appointment'), word('approx', 'about'), word('prev', 'previously', 'gu'), word('Pt(?!\\.? \\p{Lu}\\.)', 'Patient', 'gu'), word('Vit(?= [A-Z](?!\\p{L}))', 'vitamin', 'giu'), word('bilat', 'on both sides', 'gu'),
  word('pt\'s', 'patient\'s'), word('pts(?! w)', 'patients', 'gu'), word('rpt', 'repeat'), word('yest', 'yesterday'), word('tmrw|tmr', 'tomorrow'),
  word('abt', 'about', 'gu'), word('wks', 'weeks'), word('mos', 'months', 'gu'), word('yrs', 'years'), word('hrs', 'hours'), word('mins', 'minutes'),
  word('adm', 'admitted', 'gu'), word('tol', 'tolerated', 'gu'), word('rec\'d', 'received'), word('cont\'d', 'continued'), word('d/w', 'discussed with'), word('D/W', 'discussed with', 'gu'),
  word('k/c/o', 'known case of'), word('o/w', 'otherwise'), word('s/w', 'spoke with', 'gu'), word('r/v', 'review', 'gu'), word('o/e', 'on examination'), word('hypos(?= (?:x|twice|once|\\d))', 'low blood sugars', 'gu'),
  word('N\\.A\\.D\\.', 'no problem found', 'gu'),
  // UK "nil": hit "nil blood", "nil of note"; miss "nil by mouth".
  word('nil known', 'none known'), word('nil else', 'nothing else'),
  { kind: 'shorthand', pattern: /(?<![\p{L}\d/])nil(?= (?!by\b|of\b|acute\b|significant\b|other\b|new\b|further\b)\p{Ll}{2})/giu, to: 'no' },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d/])nil of note(?![\p{L}])/giu, to: 'nothing to note' },
  { kind: 'term', pattern: /(?<!\p{L})suicidal (and|or) homicidal ideations?(?!\p{L})/giu, to: (match) => `thoughts of suicide ${match[1] ?? 'or'} of killing someone` },
  // Hit "the bilateral knees", "his bilateral lower extremities"; miss "bilateral knee pain".
  {
    kind: 'term', pattern: /(?<!\p{L})(the|his|her|their|your|my) bilateral(?= (?:(?:lower|upper) extremities|feet|hands|knees|legs|arms|hips|eyes|ears|lungs|ankles|shoulders|wrists|elbows|thighs|calves|breasts|kidneys|flanks)(?!\p{L}))/giu,
    to: (match) => (match[1]?.toLowerCase() === 'the' ? 'both' : `both ${match[1] ?? ''}`),
  },
  // Hit "T 37.9", "T: 98.6" beside other vital signs, "P 88 RR 18".
  { kind: 'abbreviation', pattern: /(?<![\p{L}\d/-])T(?= ?:? ?(?:3[4-9]|4[01]|9[5-9]|10[0-6])(?:\.\d)?(?![\d/]))/gu, to: 'temperature' },
  { kind: 'abbreviation', pattern: /(?<![\p{L}\d/-])P(?= \d{2,3},? (?:R|RR|BP|SpO2|sats) ?\d)/gu, to: 'pulse' },
  // Hit "CKD3a", "CKD stage 4", "CKD 3".
  { kind: 'abbreviation', pattern: /(?<![\p{L}\d])CKD ?(?:stage |G)?([1-5][ab]?)(?![\p{L}\d]|\.\d)/gu, to: (match) => `stage ${match[1] ?? ''} long-term kidney disease` },
  // Hit "G3P2": pregnancies and births.
  { kind: 'abbreviation', pattern: /(?<![\p{L}\d])G(\d{1,2}) ?P(\d)(?![\p{L}\d+])/gu, to: (match) => `${match[1] === '1' ? '1 pregnancy' : `${match[1] ?? ''} pregnancies`} and ${match[2] === '1' ? '1 birth' : `${match[2] ?? ''} births`}` },
  // Marks after a finding: hit "(+) JVD", "FABER + L"; the bare plus of a grade ("1+") stays.
];

const UPWARD: Readonly<Record<string, readonly [noun: string, verb: string]>> = { '↑': ['raised', 'increase'], '↓': ['lowered', 'reduce'] };

function arrow(match: RegExpExecArray, { reading, first, end }: MatchPlace): string | null {
  const words = UPWARD[match[0].charAt(0)];
  if (words === undefined) return null;
  const after = reading.text.slice(end, end + 4);
  const gap = after === '' || /^[\s,.;)]/.test(after) ? '' : ' ';
  const medicine = reading.labelOf[first + 1] === 'MEDICATION' || reading.labelOf[first - 1] === 'MEDICATION';
  return `${medicine ? words[1] : words[0]}${gap}`;
}

export const SYMBOL_RULES: readonly PatternRule[] = [
  { kind: 'shorthand', pattern: /[↑↓]{1,3}/gu, to: arrow },
  // Hit "120 -> 98", "120→98"; a bare arrow between words stays.
  { kind: 'shorthand', pattern: /(?<=\d[%\p{L}/]{0,8} ?)(?:-+>|→)(?= ?\d)/gu, to: (_, { reading, start, end }) => `${reading.text.charAt(start - 1) === ' ' ? '' : ' '}to${reading.text.charAt(end) === ' ' ? '' : ' '}` },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d])~ ?(?=\d)/gu, to: 'about ' },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d<>=])(?:≥|>\/=|>=) ?(?=\d)/gu, to: 'at least ' },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d<>=])(?:≤|<\/=|<=) ?(?=\d)/gu, to: 'at most ' },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d<>=-])> ?(?=\d)/gu, to: 'more than ' },
  { kind: 'shorthand', pattern: /(?<![\p{L}\d<>=])< ?(?=\d)/gu, to: 'less than ' },
  { kind: 'shorthand', pattern: /(?<=\d ?)(?:±|\+\/-)(?= ?\d)/gu, to: 'plus or minus' },
  { kind: 'shorthand', pattern: /(?<=\p{L}{2} )\+\/-(?= \p{L})/gu, to: 'with or without' },
  { kind: 'shorthand', pattern: /(?<= )@ ?(?=\d)/gu, to: 'at ' },
  { kind: 'shorthand', pattern: /(?<=\p{Ll} )&(?= \p{Ll})/gu, to: 'and' },
];
