/**
 * A bar chart as an SVG file, for pages of docs/. In: groups of bars with their names and values. Out: the drawing, readable on light and dark
 * pages, and its words: the text alternative that the page needs and the drawing carries too. Every bar has its name and value written
 * beside it, so that no colour has to be told from another.
 */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** The bar that the chart is about. */
  readonly ours: boolean;
}
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}
export interface BarChart {
  readonly title: string;
  /** What is counted; written once, under the title. */
  readonly unit: string;
  readonly groups: readonly BarGroup[];
}
export interface Chart {
  readonly svg: string;
  /** One line, without brackets, which would end a Markdown image. */
  readonly words: string;
}

const WIDTH = 640;
const PAD = 20;
const HEAD = 62;
const GROUP_TITLE = 26;
const ROW = 30;
const BAR = 20;
const NAME_WIDTH = 120;
const VALUE_WIDTH = 80;

/** Colours of src/ui/styles/tokens.css: accent, line-strong, ink, ink2, surface. */
const STYLE = `
  .page { fill: #ffffff; stroke: #dbd7cc; }
  .ours { fill: #0b5a6b; }
  .other { fill: #7c8589; }
  text { fill: #17232b; font: 14px system-ui, sans-serif; font-variant-numeric: tabular-nums; }
  .title, .group { font-weight: 700; }
  .unit { fill: #43525b; font-size: 13px; }
  @media (prefers-color-scheme: dark) {
    .page { fill: #162026; stroke: #2c3a41; }
    .ours { fill: #72c7d7; }
    .other { fill: #71828a; }
    text { fill: #e8eeef; }
    .unit { fill: #b8c5ca; }
  }
`;

export function barChart({ title, unit, groups }: BarChart): Chart {
  const words = wordsOf({ title, unit, groups });
  const most = Math.max(1, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  const scale = (WIDTH - 2 * PAD - NAME_WIDTH - VALUE_WIDTH) / most;
  const height = HEAD + groups.reduce((sum, { bars }) => sum + GROUP_TITLE + bars.length * ROW, 0) + PAD;
  let top = HEAD;
  const drawn = groups.map((group) => {
    const lines = groupLines(group, top, scale);
    top += GROUP_TITLE + group.bars.length * ROW;
    return lines;
  });
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title words">`,
    `<title id="title">${escaped(title)}</title>`, `<desc id="words">${escaped(words)}</desc>`, `<style>${STYLE}</style>`,
    `<rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="12"/>`,
    `<text class="title" x="${PAD}" y="30">${escaped(title)}</text>`, `<text class="unit" x="${PAD}" y="50">${escaped(unit)}</text>`,
    ...drawn.flat(), '</svg>', '',
  ].join('\n');
  return { svg, words };
}

function groupLines({ title, bars }: BarGroup, top: number, scale: number): string[] {
  const left = PAD + NAME_WIDTH;
  return [
    `<text class="group" x="${PAD}" y="${top + 18}">${escaped(title)}</text>`,
    ...bars.flatMap(({ name, value, ours }, i) => {
      const y = top + GROUP_TITLE + i * ROW;
      const width = Number((value * scale).toFixed(1));
      return [
        `<text x="${PAD}" y="${y + 15}">${escaped(name)}</text>`,
        `<rect class="${ours ? 'ours' : 'other'}" x="${left}" y="${y}" width="${width}" height="${BAR}" rx="4"/>`,
        `<text x="${left + width + 8}" y="${y + 15}">${readable(value)}</text>`,
      ];
    }),
  ];
}

function wordsOf({ title, unit, groups }: BarChart): string {
  const told = groups.map((group) => `${group.title}: ${group.bars.map(({ name, value }) => `${name} ${readable(value)}`).join(', ')}`);
  return `${title}, ${unit}. ${told.join('; ')}.`.replaceAll(/[[\]]/g, '');
}

const readable = (value: number): string => value.toLocaleString('en-GB');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
