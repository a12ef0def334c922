/**
 * Years that put a condition into the past: "appendicectomy in 2011", "Hypothyroidism (2004)". In: the
 * tokens of a sentence and the year of the note. A year after "since" or "diagnosed" began something that may go on.
 */
import type { ContextRule } from './rules/types.ts';
import type { Cue } from './context-index.ts';
import type { SentenceTokens } from './scopes.ts';

const RULE: ContextRule = { direction: 'backward', categories: ['historical'], targets: ['PROBLEM', 'PROCEDURE', 'TEST'], reach: 12, stop: 'clause', phrases: [] };
const YEAR = /^(?:19|20)\d\d$/;
const FORWARD: ContextRule = { direction: 'forward', categories: ['historical'], targets: ['PROCEDURE'], reach: 8, stop: 'clause', phrases: [] };
const GOES_ON = /^(?:since|diagnosed|dx|dxd|from|started|began|onset|until|till|by|due|ref|copyright|first|noticed)$/;
const NOT_BEFORE = /^(?:a|an|the|no|ref|to|model|number|by|until)$/;
const PLACES_IN_TIME = /^(?:in|circa|c|during|summer|winter|spring|autumn|fall|early|late|mid|jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|easter|christmas|treated|excised|removed|repaired|aspirated|completed|done|performed|resected|clipped|fixed)$/;

/** The latest year of a full date in a text, or undefined: 11/19/2023, 3 June 2024, 2024-03-18. */
export function yearOfNote(text: string): number | undefined {
  let latest: number | undefined;
  // Hit "11/19/2023", "3 June 2024", "June 3, 2024", "2024-03-18"; miss "5/2019", "in 2011".
  for (const match of text.matchAll(/(?:\d{1,2}[/.-]\d{1,2}[/.-]|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? |\b[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?, )((?:19|20)\d\d)\b|\b((?:19|20)\d\d)-\d\d-\d\d\b/g)) {
    const year = Number(match[1] ?? match[2]);
    if (year <= 2100 && (latest === undefined || year > latest)) latest = year;
  }
  return latest;
}

export function yearCues({ tokens, from, to }: SentenceTokens, noteYear: number | undefined): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; at += 1) {
    const year = yearAt(tokens, at);
    if (year === undefined || (noteYear !== undefined && year >= noteYear)) continue;
    const first = firstOfYear(tokens, at, from);
    if (first === from) cues.push({ first, last: at, rule: FORWARD });
    else if (first !== undefined) cues.push({ first, last: at, rule: RULE });
  }
  return cues;
}

/** 2011, or '02 as 2002. */
function yearAt(tokens: SentenceTokens['tokens'], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  if (YEAR.test(token.text)) return Number(token.text);
  const before = tokens[at - 1];
  const short = before !== undefined && before.end === token.start && (before.text === "'" || before.text === '’') && /^\d\d$/.test(token.text);
  if (!short) return undefined;
  return Number(token.text) + (Number(token.text) < 40 ? 2000 : 1900);
}

/** The first token of "in March 2011", "(2004)", "winter 2015", "5/2019", or undefined where the year says no such thing. */
function firstOfYear(tokens: SentenceTokens['tokens'], at: number, from: number): number | undefined {
  if (at === from) return at;
  if (NOT_BEFORE.test(tokens[at - 1]?.norm ?? '')) return undefined;
  for (let i = at - 1; i >= Math.max(from, at - 10); i -= 1) {
    if (tokens[i]?.text === ',' || tokens[i]?.text === ';') break;
    if (GOES_ON.test(tokens[i]?.norm ?? '')) return undefined;
  }
  let first = at;
  if (isMonthBefore(tokens, at)) first = at - 2;
  else if (/^['’]$/.test(tokens[at - 1]?.text ?? '')) first = at - 1;
  const before = tokens[first - 1];
  if (first - 1 < from) return from;
  if (before === undefined || !(before.kind === 'word' || before.text === '(')) return undefined;
  while (first > from && (PLACES_IN_TIME.test(tokens[first - 1]?.norm ?? '') || tokens[first - 1]?.text === '(')) first -= 1;
  return first;
}

/** The "5/" of "5/2019"; never of 3/5/2019. */
function isMonthBefore(tokens: SentenceTokens['tokens'], at: number): boolean {
  return tokens[at - 1]?.text === '/' && /^(?:0?[1-9]|1[0-2])$/.test(tokens[at - 2]?.text ?? '') && tokens[at - 3]?.text !== '/';
}
