/** How much the first visit fetches: gzipped sizes of the production build's files, by what they are for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { productionBuild, type ProductionBuild } from '../browser/production-build.ts';
import { round, type Suite } from '../suite.ts';

const KB = 1000;

/** The page's script and everything it imports before it can draw. */
function firstPaint({ chunks }: ProductionBuild): { readonly scripts: string[]; readonly styles: string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (key: string): void => {
    const chunk = chunks[key];
    if (chunk === undefined || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit('index.html');
  if (scripts.size === 0) throw new Error('The build names no script for its start page.');
  return { scripts: [...scripts], styles: [...styles] };
}

/** Files that the build compresses itself are counted as they are. */
function zipped(folder: string, file: string): number {
  const full = path.join(folder, file);
  return file.endsWith('.gz') || file.endsWith('.woff2') ? statSync(full).size : gzipSync(readFileSync(full), { level: 9 }).byteLength;
}

export const bundleSize: Suite = {
  id: 'bundle-size',
  async run() {
    const build = await productionBuild();
    const { scripts, styles } = firstPaint(build);
    const files = readdirSync(build.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
      .map((entry) => path.relative(build.folder, path.join(entry.parentPath, entry.name)));
    const total = (some: readonly string[]): number => round(some.reduce((sum, file) => sum + zipped(build.folder, file), 0) / KB, 1);
    const figure = (name: string, some: readonly string[], floor?: number) => ({ name, value: total(some), unit: 'kB', better: 'lower' as const, ...(floor === undefined ? {} : { floor }) });
    return {
      suite: 'bundle-size', about: 'Gzipped sizes of the production build, in kB of 1,000 bytes.',
      figures: [
        figure('script before the first paint', scripts, 250),
        figure('styles before the first paint', styles),
        figure('script of the engine\'s worker', files.filter((file) => /engine\.worker.*\.js$/.test(file))),
        figure('lexicons', files.filter((file) => file.startsWith('lexicons/'))),
        figure('fonts', files.filter((file) => file.endsWith('.woff2'))),
        figure('everything, once, for use without a network', files),
      ],
      tables: [{
        title: 'Lexicons', columns: ['lexicon', 'kB'],
        rows: files.filter((file) => file.startsWith('lexicons/')).sort().map((file) => [path.basename(file).split('.')[0] ?? file, total([file])]),
      }],
    };
  },
};
