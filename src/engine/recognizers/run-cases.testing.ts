/**
 * Runs a recognizer over its cases. A case is a text with inline markup: exactly the marked spans
 * must be found, no others. A label without subtype accepts any; `!TYPE` does not exist: a miss is
 * a text without markup.
 */
import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../document/inline-markup.testing.ts';
import type { Found, Recognizer } from './define.ts';
import { readText } from './read-text.testing.ts';

export function runCases(recognizer: Recognizer, cases: readonly string[]): void {
  describe(recognizer.id, () => {
    it.each(cases)('%s', (marked) => {
      const { text, spans } = parseMarkup(marked);
      const found = recognizer.find(readText(text)).map((one) => shown(text, one, spans.some((s) => s.start === one.span.start && s.subtype === undefined)));
      const expected = spans.map((s) => `${text.slice(s.start, s.end)} @${s.start} ${s.type}${s.subtype === undefined ? '' : `.${s.subtype}`}`);
      expect([...new Set(found)].sort()).toEqual(expected.sort());
    });
  });
}

function shown(text: string, found: Found, withoutSubtype: boolean): string {
  const subtype = 'subtype' in found && !withoutSubtype ? `.${found.subtype}` : '';
  return `${text.slice(found.span.start, found.span.end)} @${found.span.start} ${found.type}${subtype}`;
}
