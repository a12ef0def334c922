/**
 * Sentences of clinical text. In: a text, a span of it and its tokens. Out: trimmed spans in order
 * that cover every token. Survives abbreviations, decimal doses, lists, tables and wrapped lines;
 * a list item, a table row and a header line are sentences of their own.
 */
import { span, type Span } from '../document/span.ts';
import { MAY_END_SENTENCE, STOPPED_WORDS } from './abbreviations.ts';
import { caseOf, type Token } from './tokenise.ts';

const TERMINAL = new Set(['.', '!', '?', '。', '؟']);
const CLOSING = new Set(['"', '”', '’', "'", ')', ']']);
// Hit "- item", "2) item", "[ ] item", "• item"; miss "-5".
const LIST_ITEM = /^\s*(?:[-*•·–▪●◦>]\s|\(?\d{1,2}[.)]\s|\(?[a-zA-Z][.)]\s|\[[ xX]?\]|#)/;
// Hit a tab, a bar, three blanks; the caller trims the line first.
const TABLE_ROW = /\t| {3}|\|/;
// Lines this long were wrapped by a margin; shorter ones end where their writer ended them.
const WRAP_LENGTH = 58;

export function splitSentences(text: string, within: Span, tokens: readonly Token[]): Span[] {
  const out: Span[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (next !== undefined && !endsSentence(text, within, tokens, i)) continue;
    out.push(span((tokens[first] as Token).start, token.end));
    first = i + 1;
  }
  return out;
}

function endsSentence(text: string, within: Span, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1] as Token;
  if (next.start > token.end && hasNewline(text, token.end, next.start)) {
    return endsLine(text, within, token, next) || endsAtStop(tokens, i);
  }
  return next.start > token.end && !isListNumber(text, tokens, i) && endsAtStop(tokens, i);
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

// A blank line between: hit "\n \n", miss a single "\r\n".
const BLANK_LINE = /\n[^\S\n]*\r?\n|\r\r/;

function endsLine(text: string, within: Span, token: Token, next: Token): boolean {
  if (BLANK_LINE.test(text.slice(token.end, next.start))) return true;
  const line = lineAround(text, within, token.start);
  const nextLine = lineAround(text, within, next.start);
  if (LIST_ITEM.test(nextLine) || TABLE_ROW.test(line.trim()) || TABLE_ROW.test(nextLine.trim())) return true;
  if (token.text === ':') return true;
  const continues = caseOf(next.text) === 'lower' && next.kind === 'word';
  if (continues || token.text === ',') return false;
  return line.trimEnd().length < WRAP_LENGTH;
}

/** The line at an offset, cut at 200 units either side: longer lines need no more to be judged. */
function lineAround(text: string, within: Span, offset: number): string {
  const low = Math.max(within.start, offset - 200);
  const high = Math.min(within.end, offset + 200);
  const before = text.slice(low, offset);
  const after = text.slice(offset, high);
  const begin = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const newline = after.search(/[\r\n]/);
  return before.slice(begin) + (newline < 0 ? after : after.slice(0, newline));
}

function endsAtStop(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (at > 0 && CLOSING.has((tokens[at] as Token).text)) at -= 1;
  const stop = tokens[at] as Token;
  const next = tokens[i + 1] as Token;
  const dotted = stop.kind === 'word' && stop.text.endsWith('.');
  if (!dotted && !TERMINAL.has(stop.text)) return false;
  if (stop.text === '!' || stop.text === '?') return true;
  const startsLike = next.kind === 'number' || next.kind === 'symbol' || caseOf(next.text) !== 'lower';
  if (!startsLike) return false;
  if (dotted) return next.kind === 'word' && stop.text.length > 4;
  const before = tokens[at - 1];
  // "N/V. Hx HTN": the letter after a slash is no initial.
  if (before?.text.length === 1 && tokens[at - 2]?.text === '/') return true;
  return before === undefined || !isStopped(before, next);
}

/** At the stop of "1." that begins a line: the item goes on. */
function isListNumber(text: string, tokens: readonly Token[], stop: number): boolean {
  const number = tokens[stop - 1];
  if (number === undefined || !/^(?:\d{1,2}|[a-zA-Z])$/.test(number.text)) return false;
  const before = tokens[stop - 2];
  return before === undefined || hasNewline(text, before.end, number.start);
}

function isStopped(before: Token, next: Token): boolean {
  if (before.kind !== 'word') return false;
  // An initial: "J. Smith"; but "vitamin C. She" and "type I. He" end when a pronoun or article follows.
  if (before.text.length === 1) return !/^(?:the|he|she|it|they|we|i|this|there|no|his|her|on|in|a|an|patient)$/.test(next.norm) && next.kind === 'word';
  if (!STOPPED_WORDS.has(before.norm)) return false;
  if (before.norm === 'no' || before.norm === 'nos') return next.kind === 'number';
  return !(MAY_END_SENTENCE.has(before.norm) && next.kind === 'word' && caseOf(next.text) === 'title');
}
