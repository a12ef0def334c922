import { describe, expect, it } from 'vitest';
import type { EntityType } from '../document/annotation.ts';
import { span } from '../document/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import { assertMentions, type Mention } from './assert-mentions.ts';
import { CASES } from './cases.testing.ts';
import { CONTEXT_RULES } from './rules/rules.ts';
import { MAX_REACH } from './rules/types.ts';

const AXES = { negated: 'N', uncertain: 'U', historical: 'P', hypothetical: 'H', family: 'F' } as const;
type Axis = keyof typeof AXES;

function parseCase(marked: string): { text: string; mentions: Mention[]; expected: string[] } {
  let text = '';
  let at = 0;
  const mentions: Mention[] = [];
  const expected: string[] = [];
  for (const match of marked.matchAll(/\[([^[\]|-][^[\]|]*)(?:\|([A-Z]+))?\]([NUPHF]*)/g)) {
    text += marked.slice(at, match.index);
    mentions.push({ start: text.length, end: text.length + (match[1] as string).length, type: (match[2] ?? 'PROBLEM') as EntityType });
    expected.push(match[3] as string);
    text += match[1] as string;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions, expected };
}

function assertText(text: string, mentions: readonly Mention[]): string[] {
  const whole = span(0, text.length);
  const tokens = tokenise(text, whole);
  const contexts = assertMentions({ text, tokens, sentences: splitSentences(text, whole, tokens), noteYear: undefined }, mentions);
  return contexts.map(({ assertion }) => (Object.keys(AXES) as Axis[]).filter((axis) => assertion[axis]).map((axis) => AXES[axis]).join(''));
}

describe('ConText', () => {
  it.each(CASES)('%s', (marked) => {
    const { text, mentions, expected } = parseCase(marked);
    expect(assertText(text, mentions)).toEqual(expected);
  });

  it('carries a heading cue over the list below it, up to a blank line', () => {
    const text = 'Patient denies:\n- fever\n- cough\n\nHas rash.';
    const mentions = ['fever', 'cough', 'rash'].map((word): Mention => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, type: 'PROBLEM' }));
    expect(assertText(text, mentions)).toEqual(['N', 'N', '']);
  });

  it('gives the cue of each axis', () => {
    const text = 'There is no evidence of asthma.';
    const whole = span(0, text.length);
    const tokens = tokenise(text, whole);
    const [context] = assertMentions({ text, tokens, sentences: [whole], noteYear: undefined }, [{ start: 24, end: 30, type: 'PROBLEM' }]);
    const cue = context?.cues.get('negated');
    expect(cue && text.slice(cue.start, cue.end)).toBe('no evidence of');
  });

  it('has at least 250 different cues, none reaching too far', () => {
    const phrases = new Set(CONTEXT_RULES.filter((rule) => rule.direction !== 'terminate').flatMap((rule) => rule.phrases));
    expect(phrases.size).toBeGreaterThan(250);
    expect(Math.max(...CONTEXT_RULES.map((rule) => rule.reach ?? 0))).toBeLessThanOrEqual(MAX_REACH);
  });

  it('reads a sentence without end in linear time', () => {
    const text = 'no fever, '.repeat(20_000);
    const mentions = Array.from({ length: 20_000 }, (_, i): Mention => ({ start: i * 10 + 3, end: i * 10 + 8, type: 'PROBLEM' }));
    expect(new Set(assertText(text, mentions))).toEqual(new Set(['N']));
  });
});
