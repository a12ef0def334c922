import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCardBlocks } from '../src/features/models/card-blocks.ts';
import { CARD, withMeasured } from './card-section.ts';
import { speedTable } from './charts/tagger-speed-chart.ts';
import { derivedFiles, readBaselines } from './derived.ts';
import type { SuiteResult } from './suite.ts';

const card = readFileSync(CARD, 'utf8');
const table = (title: string) => ({ title, columns: ['type', 'F1 exact'], rows: [['all', 0.9], ['NAME', 0.95]] });
const RESULTS: SuiteResult[] = [
  { suite: 'phi-with-model', about: '', figures: [], tables: [table('Identifiers by type, rules and model'), table('Identifiers by type, model alone'), table('Another')] },
  { suite: 'tagger-dev', about: '', figures: [], tables: [table('Development sets of public corpora, model alone')] },
];

describe('the measured part of the shipped model\'s card', () => {
  it('holds the tables of the suites, which the app reads as tables under their titles', () => {
    const blocks = readCardBlocks(withMeasured(card, RESULTS));
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Measured');
    const section = blocks.slice(at + 1, blocks.findIndex((block, i) => i > at && block.kind === 'heading' && block.level === 2));
    expect(section.map((block) => block.kind)).toEqual(['paragraph', 'heading', 'table', 'heading', 'table', 'paragraph', 'heading', 'table']);
    expect(section[1]).toEqual({ kind: 'heading', level: 3, text: 'Identifiers by type, rules and model' });
    expect(section[2]).toEqual({ kind: 'table', head: ['type', 'F1 exact'], rows: [['all', '0.9'], ['NAME', '0.95']] });
  });

  it('is written anew without touching the rest', () => {
    const written = withMeasured(card, RESULTS);
    expect(withMeasured(written, RESULTS)).toBe(written);
    const rest = (text: string): string => text.replace(/## Measured\n[\s\S]*?(?=\n## )/, '');
    expect(rest(written)).toBe(rest(card));
    expect(withMeasured('# A\n\n## Measured\nold\n', [])).toBe('# A\n\n## Measured\nNothing yet: figures stand here once the file that ships has been measured.\n\n');
  });

  it('needs its heading', () => {
    expect(() => withMeasured('# A\n', [])).toThrow('Measured');
  });

  it('is as the committed baselines have it', () => {
    expect(card).toBe(withMeasured(card, readBaselines(new URL('baselines/', import.meta.url))));
  });
});

describe('the page of figures', () => {
  it('shows a chart with its words, beside which the drawing is written', () => {
    const files = derivedFiles([{ suite: 'tagger-speed', about: 'Speed.', figures: [], tables: [speedTable([{ threads: 1, ours: 20, theirs: 10 }])] }]);
    expect(files.map(({ path }) => path)).toEqual(['docs/generated/measured.md', 'docs/generated/tagger-speed.svg', CARD]);
    expect(files[0]?.text).toMatch(/!\[The same model [^\]]+ 1 thread: Plainchart 20, transformers\.js 10\.\]\(tagger-speed\.svg\)/);
  });
});
