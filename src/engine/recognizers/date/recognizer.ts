/** Dates in every usual written form, weekdays, months, seasons, holidays, decades and quarters. Not times of day. */
import { span } from '../../document/span.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';
import { attributesOf } from './calendar.ts';
import { DATE_RULES, type DateRule } from './rules.ts';

const BEFORE = 40;
const AFTER = 24;

// A day and a month that can be nothing else, or a full numeric date. Hit "3/14", "3/4/24"; miss "5/5".
const SHORT_DATE = /(?<![\w./-])(?:\d{1,2}\/(?:1[3-9]|2\d|3[01])|(?:1[3-9]|2\d|3[01])\/\d{1,2}|\d{1,2}\/\d{1,2}\/\d{2,4})(?![\w/])/g;

function findByRule(input: RecognizerInput, rule: DateRule, usesShortDates: boolean): PhiFound[] {
  const out: PhiFound[] = [];
  for (const match of input.partText.matchAll(rule.pattern)) {
    const groups = match.groups ?? {};
    const found = groups['span'] ?? match[0];
    const at = match.index + match[0].indexOf(found);
    const around = { usesShortDates, found, before: input.partText.slice(Math.max(0, at - BEFORE), at), after: input.partText.slice(at + found.length, at + found.length + AFTER) };
    const read = rule.read === undefined ? { score: rule.score, parts: {} } : rule.read(groups, around);
    if (read === null) continue;
    const start = input.part.start + at;
    out.push({
      layer: 'phi', type: 'DATE', span: span(start, start + found.length), score: read.score, method: 'pattern', reason: rule.reason,
      attributes: attributesOf(read.parts),
    });
  }
  return out;
}

export const date = defineRecognizer({
  id: 'date',
  title: 'Date',
  description: 'Dates in words and numbers, weekdays, months, seasons, holidays, decades.',
  source: '45 CFR 164.514(b)(2)(i)(C); forms written for this project.',
  layer: 'phi',
  find(input) {
    const usesShortDates = [...input.partText.matchAll(SHORT_DATE)].length >= 2;
    return withoutInner(DATE_RULES.flatMap((rule) => findByRule(input, rule, usesShortDates)));
  },
});

/** Drops what lies inside a longer date: the weekday of "Tuesday 3 March". */
function withoutInner(found: readonly PhiFound[]): PhiFound[] {
  const sorted = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const out: PhiFound[] = [];
  let end = -1;
  for (const one of sorted) {
    if (one.span.end <= end) continue;
    out.push(one);
    end = Math.max(end, one.span.end);
  }
  return out;
}
