import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { span } from '../document/span.ts';
import { tokenise } from './tokenise.ts';

const words = (text: string): string[] => tokenise(text, span(0, text.length)).map((token) => token.text);

describe('tokenise', () => {
  it.each<[string, string[]]>([
    ["O'Brien's 5mg b.i.d.", ["O'Brien", "'s", '5', 'mg', 'b.i.d.']],
    ['HbA1c 6.8%, T2 L4-L5', ['HbA1c', '6.8', '%', ',', 'T2', 'L4', '-', 'L5']],
    ["doesn't 1,200.5 mL", ["doesn't", '1,200.5', 'mL']],
    ['Müller’s 😀', ['Müller', '’s', '😀']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('leaves nothing but white space between tokens', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      let at = 0;
      for (const token of tokenise(text, span(0, text.length))) {
        expect(text.slice(at, token.start).trim()).toBe('');
        expect(text.slice(token.start, token.end)).toBe(token.text);
        at = token.end;
      }
      expect(text.slice(at).trim()).toBe('');
    }));
  });

  it('reads a scanned l among capitals as I, for look-ups alone', () => {
    const [one, two, three] = tokenise('HOSPlTAL HDl mlU', span(0, 16));
    expect([one?.text, one?.norm, two?.norm, three?.norm]).toEqual(['HOSPlTAL', 'hospital', 'hdl', 'mlu']);
  });
});
