import { describe, expect, it } from 'vitest';
import { parseNote } from '../gold/read-notes.ts';
import { measurePhi } from './phi-quality.ts';

const note = parseNote("---\nid: a\nkind: clinic\norigin: us\n---\nMr. [[Okonkwo|NAME.PATIENT]] of [[Dunmore|LOCATION.CITY]] has [[Graves|KEEP]]' disease.\n");
const at = (word: string): { start: number; end: number } => ({ start: note.text.indexOf(word), end: note.text.indexOf(word) + word.length });

describe('measurePhi', () => {
  it('counts characters found, found wrongly, and terms kept', async () => {
    const { quality, misses } = await measurePhi([note], () => [{ ...at('Okonkwo'), type: 'NAME' }, { ...at('Graves'), type: 'NAME' }]);
    expect(quality.recall).toEqual({ hit: 7, of: 14 });
    expect(quality.precision).toEqual({ hit: 7, of: 13 });
    expect(quality.kept).toEqual({ hit: 0, of: 1 });
    expect(misses.map((one) => one.kind)).toEqual(['missed', 'wrong', 'removed-keep']);
  });

  it('credits a character found under another type, but not as its type', async () => {
    const { quality } = await measurePhi([note], () => [{ ...at('Dunmore'), type: 'NAME' }]);
    expect(quality.byType.get('LOCATION')?.recall).toEqual({ hit: 7, of: 7 });
    expect(quality.byType.get('LOCATION')?.typed).toEqual({ hit: 0, of: 7 });
  });
});
