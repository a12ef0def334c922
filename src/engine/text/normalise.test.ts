import fc from 'fast-check';
import { expect, it, describe } from 'vitest';
import { span } from '../document/span.ts';
import { normaliseText } from './normalise.ts';

describe('normaliseText', () => {
  it('cleans line ends, odd spaces and broken words', () => {
    expect(normaliseText('a\r\nb\u00a0c hyper-\ntension \u200bd').text).toBe('a\nb c hypertension d');
  });

  it('maps every span of the clean copy back into the text', () => {
    const odd = fc.array(fc.constantFrom('a', 'b', ' ', '\r\n', '\r', '\u00a0', '\u00ad', '-\n', '\u200b', '5'), { maxLength: 40 });
    fc.assert(fc.property(odd, (pieces) => {
      const text = pieces.join('');
      const clean = normaliseText(text);
      for (let i = 0; i < clean.text.length; i += 1) {
        const back = clean.map.spanToSource(span(i, i + 1));
        const cleaned = normaliseText(text.slice(back.start, back.end)).text;
        expect(cleaned).toContain(clean.text[i]);
      }
    }));
  });
});
