/** Questions about neighbouring tokens that every reader of names asks. */
import type { RecognizerInput } from '../recognizers/define.ts';
import type { Token } from '../text/tokenise.ts';
import { gazetteerOf, type Gazetteer } from './gazetteer.ts';

/** The text, tokens and word knowledge that readers of names share. */
export interface NameScan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
}

export function scanOf(input: RecognizerInput): NameScan {
  return { text: input.document.text, tokens: input.tokens, gazetteer: gazetteerOf(input.lexicons) };
}

export type Gap = 'none' | 'space' | 'wide' | 'line' | 'blank-line';

const WIDE = 3;

/** What stands between two neighbouring tokens: only white space ever does. */
export function gapBetween(text: string, left: Token, right: Token): Gap {
  if (left.end === right.start) return 'none';
  let lines = 0;
  let tab = false;
  for (let i = left.end; i < right.start; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10) lines += 1;
    else if (code === 9) tab = true;
  }
  if (lines > 0) return lines > 1 ? 'blank-line' : 'line';
  return tab || right.start - left.end >= WIDE ? 'wide' : 'space';
}

export const gapBefore = (scan: NameScan, at: number): Gap => {
  const left = scan.tokens[at - 1];
  const right = scan.tokens[at];
  return left === undefined || right === undefined ? 'blank-line' : gapBetween(scan.text, left, right);
};

export const onSameLine = (gap: Gap): boolean => gap !== 'line' && gap !== 'blank-line';

export const startsLine = (scan: NameScan, at: number): boolean => !onSameLine(gapBefore(scan, at));

export const endsLine = (scan: NameScan, at: number): boolean => at + 1 >= scan.tokens.length || startsLine(scan, at + 1);

const WRAPPED_LINE = 50;

/** A line break inside a paragraph: the line before it is long enough to have been wrapped. */
export function isWrapped(scan: NameScan, at: number): boolean {
  const left = scan.tokens[at - 1];
  return left !== undefined && left.end - (scan.text.lastIndexOf('\n', left.end - 1) + 1) >= WRAPPED_LINE;
}
