import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../session/count-words.ts';
import { SAMPLES } from './samples.ts';

const FOLDER = new URL('../../../public/samples/', import.meta.url);

describe('samples', () => {
  it('are the files of public/samples', () => {
    expect(SAMPLES.map(({ id }) => `${id}.txt`).sort()).toEqual(readdirSync(FOLDER).sort());
  });

  it.each(SAMPLES)('$title has the number of words that its button says', ({ id, words }) => {
    expect(countWords(readFileSync(new URL(`${id}.txt`, FOLDER), 'utf8'))).toBe(words);
  });

  it.each(SAMPLES)('$title names no number outside of the fictional ranges', ({ id }) => {
    const text = readFileSync(new URL(`${id}.txt`, FOLDER), 'utf8');
    const phones = text.match(/\b(?:555-01\d\d|01632 960 \d{3}|07700 900 \d{3})\b/g) ?? [];
    const likePhones = text.match(/\b(?:\d{3}-\d{4}|0\d{4} \d{3} \d{3})\b/g) ?? [];
    expect(phones).toEqual(likePhones);
    expect(text.match(/@\S+/g)?.every((address) => /^@example\.(?:org|com|net)/.test(address)) ?? true).toBe(true);
  });
});
