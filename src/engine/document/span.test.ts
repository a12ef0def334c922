import { describe, expect, it } from 'vitest';
import { span, spanWithin, unionOf } from './span.ts';

describe('span', () => {
  it.each([[-1, 2], [3, 2], [0.5, 2]])('refuses %s to %s', (start, end) => {
    expect(() => span(start, end)).toThrow(/SPAN|span/);
  });

  it('never cuts a surrogate pair', () => {
    const text = 'a😀b';
    expect(spanWithin(text, 2, 4)).toEqual({ start: 1, end: 4 });
    expect(spanWithin(text, 0, 2)).toEqual({ start: 0, end: 3 });
  });

  it('unites touching and overlapping spans', () => {
    expect(unionOf([span(5, 8), span(0, 2), span(2, 4), span(7, 9)])).toEqual([span(0, 4), span(5, 9)]);
  });
});
