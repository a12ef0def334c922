import { describe, expect, it } from 'vitest';
import { isUnasked } from './navigation-guard.ts';

const OWN = 'https://chart.example.org';

describe('the navigation guard', () => {
  it.each([
    ['https://elsewhere.example.net/?q=1', false, true],
    ['https://elsewhere.example.net/', true, false],
    [`${OWN}/#library`, false, false],
    [`${OWN}/`, true, false],
    ['blob:https://chart.example.org/0f0f', false, false],
    ['data:text/html,1', false, true],
  ])('%s, asked for by the reader: %s, is stopped: %s', (url, userInitiated, expected) => {
    expect(isUnasked({ destination: { url }, userInitiated }, OWN)).toBe(expected);
  });
});
