import { describe, expect, it } from 'vitest';
import { span } from '../../src/engine/document/span.ts';
import { parseNote } from '../gold/read-notes.ts';
import { phiMarked, scorePhi, typeTable } from './phi-scores.ts';

const note = parseNote('---\nid: a\nkind: clinic\norigin: us\n---\nMr. [[Okonkwo|NAME.PATIENT]] of [[Dunmore|LOCATION.CITY]] takes [[aspirin|MEDICATION]].\n');
const at = (word: string): { start: number; end: number } => ({ start: note.text.indexOf(word), end: note.text.indexOf(word) + word.length });

describe('PHI by type', () => {
  it('counts characters and mentions, all types first', async () => {
    const scores = await scorePhi([{ note, found: [{ ...at('Mr. Okonkwo'), type: 'NAME' }] }]);
    expect(typeTable('t', scores).rows).toEqual([
      ['all', 14, 0.5, 0.778, 2, 0, 0.667],
      ['NAME', 7, 1, 0.778, 1, 0, 1],
      ['LOCATION', 7, 0, '-', 1, 0, 0],
    ]);
  });
});

describe('a model\'s own PHI', () => {
  it('is what it marks from a half up, clinical mentions apart', () => {
    const { start, end } = at('Okonkwo');
    const where = span(start, end);
    expect(phiMarked([
      { span: where, score: 0.5, phi: { type: 'NAME', subtype: 'PATIENT' } }, { span: where, score: 0.49, phi: { type: 'NAME' } }, { span: where, score: 0.9, entity: { type: 'PROBLEM' } },
    ])).toEqual([{ start, end, type: 'NAME', subtype: 'PATIENT' }]);
  });
});
