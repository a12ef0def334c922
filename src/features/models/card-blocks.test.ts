import { readdirSync, readFileSync } from 'node:fs';
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

  it('has tables without gaps, and every section something in it, in each card that ships', () => {
    const catalog = new URL('../../models/catalog/', import.meta.url);
    for (const id of readdirSync(catalog, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)) {
      const blocks = readCardBlocks(readFileSync(new URL(`${id}/card.md`, catalog), 'utf8'));
      for (const [i, block] of blocks.entries()) {
        const next = blocks[i + 1];
        if (block.kind === 'table') expect([id, block.head, block.rows.filter((row) => row.length !== block.head.length)]).toEqual([id, block.head, []]);
        if (block.kind === 'heading') expect([id, block.text, next === undefined || (next.kind === 'heading' && next.level <= block.level)]).toEqual([id, block.text, false]);
      }
    }
  });

  it('shows what was measured of the shipped model, before its limits', () => {
    const card = readFileSync(new URL('../../models/catalog/plainchart-tagger/card.md', import.meta.url), 'utf8');
    const sections = readCardBlocks(card).flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
    expect(sections.slice(-2)).toEqual(['Measured', 'Limits']);
  });

  it('of nothing is nothing', () => {
    expect(readCardBlocks('\n\n')).toEqual([]);
  });
});
