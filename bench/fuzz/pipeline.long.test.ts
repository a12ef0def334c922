/** The whole engine on hostile texts (`npm run test:long`): nothing throws, and every result is sound. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { OPERATOR_IDS, POLICY_IDS } from '../../src/engine/deid/types.ts';
import { analyze, deidentify, EngineError, simplify, summarize, verifyOutput, type Analysis } from '../../src/engine/index.ts';
import { shippedLexicons } from '../../src/engine/lexicon/node-lexicons.testing.ts';
import { SUMMARY_STYLES } from '../../src/engine/summarize/types.ts';
import { hostileTexts } from './hostile-texts.ts';
import { soundAnalysis, soundClaims, soundDeid, soundPlain, soundSummary } from './invariants.ts';
import { casesByRecognizer, noteLines } from './pieces.ts';

/** How often each property is tried; `PLAINCHART_FUZZ_RUNS` sets another number. */
const RUNS = Number(process.env['PLAINCHART_FUZZ_RUNS'] ?? 600);
const LONG_RUNS = Math.ceil(RUNS / 60);
const TIMEOUT_MS = 3_600_000;

const lexicons = shippedLexicons();
const { short, line } = hostileTexts([...(await casesByRecognizer()).values()].flat(), noteLines());

/** The analysis, or undefined for what the engine takes for no text and says so. */
async function read(text: string): Promise<Analysis | undefined> {
  try {
    const analysis = await analyze('note', text, { lexicons });
    soundAnalysis(text, analysis);
    return analysis;
  } catch (error) {
    if (error instanceof EngineError && error.code === 'TEXT_BINARY') return undefined;
    throw error;
  }
}

async function holds(texts: fc.Arbitrary<string>, runs: number, check: (analysis: Analysis, text: string) => void): Promise<void> {
  await fc.assert(fc.asyncProperty(texts, async (text) => {
    const analysis = await read(text);
    if (analysis !== undefined) check(analysis, text);
  }), { numRuns: runs });
}

function checkDeid(analysis: Analysis, text: string): void {
  for (const operator of OPERATOR_IDS) {
    for (const policy of POLICY_IDS) {
      soundDeid(text, deidentify(analysis, { policy, operator, seed: 'seed', threshold: 0.3, decisions: [], added: [], allow: [], deny: ['the', 'İ'] }, lexicons));
    }
  }
}

function checkPlain(analysis: Analysis, text: string): void {
  for (const level of [5, 9]) {
    const plain = simplify(analysis, { level }, lexicons);
    soundPlain(text, plain);
    soundClaims(text, plain.text, verifyOutput(text, plain.text, lexicons));
  }
}

function checkSummaries(analysis: Analysis, text: string): void {
  for (const style of SUMMARY_STYLES) soundSummary(text, summarize([{ analysis }], style, lexicons));
}

const TASKS = [['de-identification', checkDeid], ['plain language and the fact lock', checkPlain], ['summaries', checkSummaries]] as const;

describe.each([['short texts', short, RUNS], ['lines of 100,000 characters', line, LONG_RUNS]] as const)('%s', (_, texts, runs) => {
  it.each(TASKS)('give a sound analysis and sound %s', async (_task, check) => holds(texts, runs, check), TIMEOUT_MS);
});

it('the fact lock answers soundly for a source and an output that have nothing to do with each other', () => {
  fc.assert(fc.property(short, short, (source, output) => soundClaims(source, output, verifyOutput(source, output, lexicons))), { numRuns: RUNS });
}, TIMEOUT_MS);
