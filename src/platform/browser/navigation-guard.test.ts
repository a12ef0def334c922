import { describe, expect, it } from 'vitest';
import { isForeign } from './navigation-guard.ts';

const OWN = 'https://chart.example.org/library';

describe('the navigation guard', () => {
  it.each([
    ['https://elsewhere.example.net/?q=1', true],
    ['//elsewhere.example.net/', true],
    ['https://chart.example.org:8443/', true],
    ['data:text/html,1', true],
    ['mailto:somebody@example.org?body=note', true],
    ['https://chart.example.org/#library', false],
    ['models', false],
    ['', false],
    ['about:blank', false],
    ['blob:https://chart.example.org/0f0f', false],
    ['http://[', false],
  ])('%s leads to another origin: %s', (address, expected) => {
    expect(isForeign(address, OWN)).toBe(expected);
  });
});
