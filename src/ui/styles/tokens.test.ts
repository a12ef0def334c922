import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The custom properties of the block that begins with the selector. */
function tokensOf(selector: string): Map<string, string> {
  const from = CSS.indexOf(`${selector} {`);
  const block = CSS.slice(from, CSS.indexOf('\n}', from));
  return new Map(block.split('\n').flatMap((line) => {
    const [, name, value] = /^ {2}--([\w-]+): (#[0-9a-f]{6});$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  }));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_PAIRS = [
  ...['ink', 'ink2', 'ink3', 'accent'].flatMap((ink) => ['canvas', 'surface', 'sunken'].map((ground) => [ink, ground] as const)),
  ['on-accent', 'accent'], ['on-accent', 'accent-hover'], ['accent', 'accent-tint'], ['ink', 'mark'], ['ink', 'raised'], ['ink2', 'raised'],
  ...['ok', 'warn', 'bad'].flatMap((tone) => [[tone, `${tone}-tint`] as const, ['ink', `${tone}-tint`] as const]),
  ...['problem', 'medication', 'test', 'procedure', 'device', 'name', 'profession', 'location', 'age', 'date', 'contact', 'id'].flatMap((tone) => [[tone, `${tone}-t`] as const, ['ink', `${tone}-t`] as const]),
  ['anatomy', 'surface'],
] as const;

describe.each([['light', ':root'], ['dark', "[data-theme='dark']"]])('colours of the %s theme', (_, selector) => {
  const tokens = tokensOf(selector);
  const of = (name: string): string => tokens.get(name) ?? '';

  it.each(TEXT_PAIRS)('%s can be read on %s', (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['canvas', 'surface'])('the border of a control can be seen on %s', (ground) => {
    expect(contrast(of('line-strong'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
