import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EngineError } from '../errors.ts';
import { span } from './span.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** A text and non-overlapping edits of it. */
const editedText = fc.string({ maxLength: 60 }).chain((text) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.string({ maxLength: 8 })), { maxLength: 6 }).map((raw) => {
    const edits: TextEdit[] = [];
    let at = 0;
    for (const [a, b, replacement] of raw.sort((x, y) => Math.min(x[0], x[1]) - Math.min(y[0], y[1]))) {
      const start = Math.max(at, Math.min(a, b));
      const end = Math.max(start + 1, Math.max(a, b));
      if (end > text.length) continue;
      edits.push({ span: span(start, end), replacement });
      at = end;
    }
    return { text, edits };
  }));

describe('applyEdits', () => {
  it('puts each replacement where the map says', () => {
    fc.assert(fc.property(editedText, ({ text, edits }) => {
      const { text: out, map } = applyEdits(text, edits);
      for (const edit of edits) {
        const end = map.toOutput(edit.span.end, 'high');
        expect(out.slice(end - edit.replacement.length, end)).toBe(edit.replacement);
      }
    }));
  });

  it('maps untouched offsets there and back', () => {
    fc.assert(fc.property(editedText, ({ text, edits }) => {
      const { text: out, map } = applyEdits(text, edits);
      for (let i = 0; i < text.length; i += 1) {
        if (edits.some((edit) => edit.span.start <= i && i < edit.span.end)) continue;
        const there = map.toOutput(i, 'high');
        expect(out[there]).toBe(text[i]);
        expect(map.toSource(there, 'high')).toBe(i);
      }
    }));
  });

  it('refuses overlapping edits without quoting the text', () => {
    const edits = [{ span: span(0, 5), replacement: 'x' }, { span: span(3, 8), replacement: 'y' }];
    expect(() => applyEdits('Maria Lopez', edits)).toThrow(EngineError);
    expect(() => applyEdits('Maria Lopez', edits)).toThrow(/^(?!.*Maria)/);
  });

  it('keeps the text between edits', () => {
    const { text } = applyEdits('He saw Ann in May.', [{ span: span(14, 17), replacement: '[DATE-1]' }, { span: span(7, 10), replacement: '[NAME-1]' }]);
    expect(text).toBe('He saw [NAME-1] in [DATE-1].');
  });
});
