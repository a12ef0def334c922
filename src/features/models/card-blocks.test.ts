import { describe, expect, it } from 'vitest';
import { readCardBlocks, readCardPieces } from './card-blocks.ts';

describe('a model card', () => {
  it('is read into headings, paragraphs, lists and tables', () => {
    const card = '# Tiny\nA model.\n\nTwo\nlines.\n\n## Use\n- one\n- two\n  goes on\n\n| type | F1 |\n|---|---:|\n| NAME | 0.9 |\n';
    expect(readCardBlocks(card)).toEqual([
      { kind: 'heading', level: 1, text: 'Tiny' },
      { kind: 'paragraph', text: 'A model.' },
      { kind: 'paragraph', text: 'Two lines.' },
      { kind: 'heading', level: 2, text: 'Use' },
      { kind: 'list', items: ['one', 'two goes on'] },
      { kind: 'table', head: ['type', 'F1'], rows: [['NAME', '0.9']] },
    ]);
  });

  it('has bold and code in its lines, and nothing else', () => {
    expect(readCardPieces('a **b** `c` **open <b>x</b>')).toEqual([
      { how: 'plain', text: 'a ' }, { how: 'bold', text: 'b' }, { how: 'plain', text: ' ' }, { how: 'code', text: 'c' }, { how: 'plain', text: ' **open <b>x</b>' },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(readCardBlocks('\n\n')).toEqual([]);
  });
});
