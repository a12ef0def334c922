import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { VOCABULARIES } from './registry.ts';

it('has a folder for each vocabulary and no other', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(VOCABULARIES.map(({ id }) => id).sort()).toEqual(folders.sort());
});

it.each([['atrial fibrillation', 'I48.91'], ['type 2 diabetes', 'E11.9'], ['no such thing', undefined]])('ICD-10-CM of %s: %s', (name, code) => {
  expect(VOCABULARIES[0].lookup(name, shippedLexicons())[0]?.code).toBe(code);
});
