/**
 * For judging by eye how often ordinary words are taken for personal data: `npx tsx bench/flags.ts [--count 300] [--seed 1] [--rules-only]`
 * reads the note text of the open corpora ($PLAINCHART_DATA, by default ../shared/data), finds PHI as the product removes it, and prints a
 * seeded sample of findings with their surroundings. Wrong flags per 1,000 words = wrong share of the sample x findings / words x 1,000.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyze, loadLexicons } from '../src/engine/index.ts';
import { DEFAULT_THRESHOLD } from '../src/engine/deid/types.ts';
import { openShippedTagger } from '../src/headless/shipped-tagger.ts';
import { nodeLexicons } from '../src/platform/node/lexicon-source.ts';
import { PROJECT_ROOT } from '../tools/setup/project.mjs';
import { countWords } from './texts/long-note.ts';

const AROUND = 45;

/** An xorshift generator of 32 bits (Marsaglia 2003), in [0, 1). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function readNoteTexts(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').map((line) => (JSON.parse(line) as { note: string }).note));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' }, 'rules-only': { type: 'boolean', default: false } } });
  const folder = path.join(process.env['PLAINCHART_DATA'] ?? path.join(PROJECT_ROOT, '../shared/data'), 'notes');
  if (!existsSync(folder)) throw new Error('There are no notes: set PLAINCHART_DATA.');
  const tagger = values['rules-only'] ? undefined : await openShippedTagger();
  const lexicons = await loadLexicons(nodeLexicons());
  const flags: string[] = [];
  let words = 0;
  for (const [number, text] of readNoteTexts(folder).entries()) {
    words += countWords(text);
    const { phi } = await analyze(String(number), text, { lexicons, ...(tagger === undefined ? {} : { tagger }) });
    for (const { span: { start, end }, label, score, provenance } of phi) {
      if ((score ?? 1) < DEFAULT_THRESHOLD) continue;
      const around = `${text.slice(Math.max(0, start - AROUND), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replaceAll('\n', '⏎');
      flags.push(`${label} ${(score ?? 1).toFixed(2)} ${provenance.producer} #${String(number)}: ${around}`);
    }
  }
  const random = randomFrom(Number(values.seed));
  for (let at = flags.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [flags[at], flags[other]] = [flags[other] as string, flags[at] as string];
  }
  process.stdout.write(`${String(flags.length)} findings in ${String(words)} words\n${flags.slice(0, Number(values.count)).map((line, at) => `${String(at + 1)}. ${line}`).join('\n')}\n`);
}

await main();
