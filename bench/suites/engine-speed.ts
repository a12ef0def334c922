/** How fast the rules are, and that their time grows linearly: measured in Node on the engine itself. */
import { analyze, loadLexicons, type Lexicons } from '../../src/engine/index.ts';
import { nodeLexicons } from '../../src/platform/node/lexicon-source.ts';
import { median, round, type Suite } from '../suite.ts';
import { countWords, longNote } from '../texts/long-note.ts';

async function timed(text: string, lexicons: Lexicons, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await analyze(`run-${run}`, text, { lexicons });
    times.push(performance.now() - start);
  }
  return median(times);
}

export const engineSpeed: Suite = {
  id: 'engine-speed',
  async run() {
    const loadStart = performance.now();
    const lexicons = await loadLexicons(nodeLexicons());
    await analyze('first', longNote(1000), { lexicons });
    const firstMs = performance.now() - loadStart;
    await analyze('warm-up', longNote(20_000), { lexicons });
    const texts = { thousand: longNote(1000), medium: longNote(20_000), long: longNote(200_000) };
    const thousand = await timed(texts.thousand, lexicons, 15);
    // In turn, so that a drift of the machine's speed meets both.
    const pairs: [number, number][] = [];
    for (let run = 0; run < 3; run += 1) pairs.push([await timed(texts.medium, lexicons, 3), await timed(texts.long, lexicons, 1)]);
    const perWord = ([medium, long]: [number, number]): number => (long / countWords(texts.long)) / (medium / countWords(texts.medium));
    return {
      suite: 'engine-speed', about: 'All rules over repeated development notes, in Node; medians after a warm-up of 20,000 words.',
      figures: [
        { name: 'rules over a 1,000-word note', value: round(thousand, 1), unit: 'ms', floor: 30, better: 'lower' },
        { name: 'time per word, 200,000 against 20,000 words', value: round(median(pairs.map(perWord)), 3), unit: 'times', floor: 1.15, better: 'lower' },
        { name: 'rules over a 200,000-word note', value: round(median(pairs.map((pair) => pair[1])) / 1000, 2), unit: 's', better: 'lower' },
        { name: 'lexicons loaded and a first 1,000-word note read, cold', value: round(firstMs, 0), unit: 'ms', better: 'lower' },
      ],
    };
  },
};
