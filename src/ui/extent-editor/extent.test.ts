import { describe, expect, it } from 'vitest';
import { span } from '../../engine/document/span.ts';
import { moveEdge } from './extent.ts';

const TEXT = 'seen by Dr. Ada Quill today';
const at = (words: string): ReturnType<typeof span> => span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const move = (words: string, edge: 'start' | 'end', direction: -1 | 1): string => {
  const { start, end } = moveEdge(TEXT, at(words), edge, direction);
  return TEXT.slice(start, end);
};

describe('moveEdge', () => {
  it('moves each edge by a word, both ways', () => {
    expect(move('Ada', 'end', 1)).toBe('Ada Quill');
    expect(move('Ada Quill', 'end', -1)).toBe('Ada');
    expect(move('Ada', 'start', -1)).toBe('Dr. Ada');
    expect(move('Ada Quill', 'start', 1)).toBe('Quill');
  });

  it('keeps at least one word and stays in the text', () => {
    expect(move('Ada', 'end', -1)).toBe('Ada');
    expect(move('Ada', 'start', 1)).toBe('Ada');
    expect(move('seen', 'start', -1)).toBe('seen');
    expect(move('today', 'end', 1)).toBe('today');
  });
});
