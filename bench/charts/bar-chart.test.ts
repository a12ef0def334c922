import { describe, expect, it } from 'vitest';
import { barChart } from './bar-chart.ts';
import { speedTable, taggerSpeedChart } from './tagger-speed-chart.ts';

const SPEEDS = { suite: 'tagger-speed', about: '', figures: [], tables: [speedTable([{ threads: 1, ours: 1200, theirs: 600 }, { threads: 2, ours: 2100, theirs: 1050 }])] };
const attributes = (svg: string, name: string): number[] => [...svg.matchAll(new RegExp(`<rect class="(?:ours|other)"[^>]* ${name}="([\\d.]+)"`, 'g'))].map(([, value]) => Number(value));

describe('a bar chart', () => {
  const { svg, words } = barChart({
    title: 'Speed <of> "A & B"', unit: 'tokens a second', groups: [{ title: 'one [1]', bars: [{ name: 'A', value: 300, ours: true }, { name: 'B', value: 100, ours: false }] }],
  });

  it('draws bars as long as their values, inside the picture', () => {
    const [ours = 0, other = 0] = attributes(svg, 'width');
    expect(ours / other).toBeCloseTo(3, 1);
    expect(ours + (attributes(svg, 'x')[0] ?? 0)).toBeLessThan(640);
  });

  it('has its numbers as words, in the drawing and for the page', () => {
    expect(words).toBe('Speed <of> "A & B", tokens a second. one 1: A 300, B 100.');
    expect(svg).toContain('<desc id="words">Speed &lt;of&gt; "A &amp; B", tokens a second. one 1: A 300, B 100.</desc>');
  });

  it('brings its own ground and both themes', () => {
    expect(svg).toContain('<rect class="page"');
    expect(svg).toContain('prefers-color-scheme: dark');
  });
});

describe('the chart of the tagger\'s speed', () => {
  it('stands both paths side by side, by threads', () => {
    expect(taggerSpeedChart(SPEEDS)?.words).toBe(
      'The same model on the same notes, in one browser, tokens of text a second; more is better. 1 thread: Plainchart 1,200, transformers.js 600; 2 threads: Plainchart 2,100, transformers.js 1,050.');
  });

  it('is none before it was measured', () => {
    expect(taggerSpeedChart({ ...SPEEDS, tables: [] })).toBeUndefined();
  });
});
