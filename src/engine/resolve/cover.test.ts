import { expect, it } from 'vitest';
import { span } from '../document/span.ts';
import { Cover } from './cover.ts';

const cover = new Cover(span(10, 30), [{ span: span(12, 16), score: 0.7 }, { span: span(14, 20), score: 0.9 }, { span: span(28, 34), score: 0.5 }]);

it('knows the strongest finding on a range', () => {
  expect([span(12, 13), span(12, 15), span(21, 27), span(19, 29)].map((range) => cover.strongest(range))).toEqual([0.7, 0.9, 0, 0.9]);
});

it('knows whether every character lies under one', () => {
  expect([span(12, 20), span(12, 21), span(28, 30), span(10, 12)].map((range) => cover.holds(range))).toEqual([true, false, true, false]);
});
