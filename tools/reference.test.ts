import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../bench/gold/read-notes.ts';
import { ATTRIBUTE_KEYS } from '../src/engine/document/attribute-keys.ts';
import { analyze } from '../src/engine/index.ts';
import { shippedLexicons } from '../src/engine/lexicon/node-lexicons.testing.ts';
import { referencePage } from './reference.ts';

describe('docs/generated/reference.md', () => {
  it('is what the registries say: run `npm run reference`', () => {
    expect(readFileSync(new URL('../docs/generated/reference.md', import.meta.url), 'utf8')).toBe(referencePage());
  });

  it('lists every key of attributes that the engine writes', async () => {
    const lexicons = shippedLexicons();
    const known = new Set(ATTRIBUTE_KEYS.map(({ key }) => key));
    const written = new Set<string>();
    for (const note of readNotes('dev')) {
      const { entities, phi, sections } = await analyze(note.id, note.text, { lexicons });
      for (const { attributes } of [...entities, ...phi, ...sections]) for (const key of Object.keys(attributes)) written.add(key);
    }
    expect([...written].filter((key) => !known.has(key))).toEqual([]);
  });
});
