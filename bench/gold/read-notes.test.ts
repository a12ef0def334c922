import { describe, expect, it } from 'vitest';
import { parseMarkup } from '../../src/engine/document/inline-markup.testing.ts';
import { readNotes } from './read-notes.ts';

describe('parseMarkup', () => {
  it('gives nested spans and leaves table bars alone', () => {
    const { text, spans } = parseMarkup("Na | [[[[Parkinson|KEEP]]'s disease|PROBLEM.disease;negated]] | [[Ann|NAME.PATIENT]]");
    expect(text).toBe("Na | Parkinson's disease | Ann");
    expect(spans.map((s) => [text.slice(s.start, s.end), s.type, s.subtype, s.attributes])).toEqual([
      ["Parkinson's disease", 'PROBLEM', 'disease', ['negated']], ['Parkinson', 'KEEP', undefined, []], ['Ann', 'NAME', 'PATIENT', []],
    ]);
  });

  it('refuses an open span', () => {
    expect(() => parseMarkup('[[Ann')).toThrow('not closed');
  });
});

describe('the gold notes', () => {
  it.each([['dev', 30], ['dev-2', 24], ['frozen', 30]] as const)('%s: at least %i notes with ids of their own', (split, least) => {
    const notes = readNotes(split);
    expect(notes.length).toBeGreaterThanOrEqual(least);
    expect(new Set(notes.map((note) => note.id)).size).toBe(notes.length);
    for (const note of notes) for (const s of note.spans) expect(s.end).toBeGreaterThan(s.start);
  });

  it('keeps the halves apart by document', () => {
    const [dev, frozen] = [[...readNotes('dev'), ...readNotes('dev-2')], readNotes('frozen')];
    const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.split(' ').length > 10);
    const seen = new Set(dev.flatMap((note) => linesOf(note.text)));
    expect(frozen.flatMap((note) => linesOf(note.text)).filter((line) => seen.has(line))).toEqual([]);
  });
});
