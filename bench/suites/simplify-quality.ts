/**
 * Plain language on single sentences of bench/gold/simplify: how many that need it are rewritten, and what
 * is rewritten wrongly. Usage: npx tsx bench/suites/simplify-quality.ts dev|dev-2|frozen [--all]
 * Wrong is: an abbreviation given another sense than the gold's, or any words where the gold leaves it; a kept
 * fact whose number is gone; a plain sentence changed. Text is printed for the development files alone.
 */
import { pathToFileURL } from 'node:url';
import { analyze, simplify, type Lexicons } from '../../src/engine/index.ts';
import { shippedLexicons } from '../../src/engine/lexicon/node-lexicons.testing.ts';
import type { PlainChange, SimplifyResult } from '../../src/engine/simplify/types.ts';
import { readSimplifyGold, type SimplifyCase, type SimplifySplit } from '../gold/read-simplify.ts';
import { isAcceptedSense, isAcceptedTerm } from '../scoring/sense-wording.ts';
import { round, type Figure, type Suite } from '../suite.ts';

interface SenseOutcome {
  readonly abbreviation: string;
  readonly to: string;
  readonly right: boolean;
}
export interface CaseOutcome {
  readonly gold: SimplifyCase;
  readonly result: SimplifyResult;
  readonly rewritten: boolean;
  readonly fellBack: boolean;
  /** Senses given: abbreviation, the words, and whether they fit the gold's sense. */
  readonly senses: readonly SenseOutcome[];
  /** Short forms that the gold leaves and that got words. */
  readonly notLeft: readonly SenseOutcome[];
  /** Short forms that stay and are explained beside the text. */
  readonly explained: readonly SenseOutcome[];
  readonly lostNumbers: readonly string[];
}

const LEVEL = 6;

export async function outcomeOf(gold: SimplifyCase, lexicons: Lexicons): Promise<CaseOutcome> {
  const result = simplify(await analyze(gold.id, gold.text, { lexicons }), { level: LEVEL }, lexicons);
  const changes = result.sentences.flatMap((sentence) => sentence.changes);
  const given = (abbreviation: string): readonly string[] => wordsGiven(changes, abbreviation);
  return {
    gold, result, rewritten: result.text !== gold.text, fellBack: changes.some(({ kind }) => kind === 'fallback'),
    senses: Object.entries(gold.senses ?? {}).flatMap(([abbreviation, sense]) =>
      given(abbreviation).map((to) => ({ abbreviation, to, right: isAcceptedSense({ abbreviation, to, sense }, lexicons) }))),
    notLeft: (gold.leave ?? []).flatMap((abbreviation) => given(abbreviation).map((to) => ({ abbreviation, to, right: false }))),
    explained: explainedIn(gold, result, lexicons),
    lostNumbers: lostNumbers(gold, result.text),
  };
}

/** Explanations of places that are one of the gold's short forms and no more. */
function explainedIn({ text, senses = {}, leave = [] }: SimplifyCase, { glossary }: SimplifyResult, lexicons: Lexicons): SenseOutcome[] {
  return glossary.flatMap(({ term: to, source }) => source.flatMap(({ start, end }) => {
    const abbreviation = text.slice(start, end);
    const sense = senses[abbreviation];
    if (sense === undefined) return leave.includes(abbreviation) ? [{ abbreviation, to, right: false }] : [];
    return [{ abbreviation, to, right: isAcceptedTerm({ abbreviation, to, sense }, lexicons) }];
  }));
}

/** What stands in the places of an abbreviation: of changes that begin and end with it, or hold it and drop it. */
function wordsGiven(changes: readonly PlainChange[], abbreviation: string): string[] {
  return changes.filter(({ from, to, kind }) => kind !== 'fallback' && holds(from, abbreviation) && !holds(to, abbreviation)).map(({ to }) => to);
}

/** As a token of its own. */
function holds(words: string, abbreviation: string): boolean {
  for (let at = words.indexOf(abbreviation); at >= 0; at = words.indexOf(abbreviation, at + 1)) {
    if (!/[\p{L}\p{N}]$/u.test(words.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(words.slice(at + abbreviation.length))) return true;
  }
  return false;
}

/** Numbers of kept facts that stood in the text and do not stand in the plain text, in digits or words. */
function lostNumbers({ text, keep }: SimplifyCase, plain: string): string[] {
  const numbers = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const there = new Set(numbers(plain));
  const written = new Set(numbers(text));
  return keep.flatMap(numbers).filter((number) => written.has(number) && !there.has(number) && !saidInWords(number, plain));
}

const NUMBER_WORDS: Readonly<Record<string, RegExp>> = { 1: /\b(?:one|once|first)\b/i, 2: /\b(?:two|twice|second)\b/i, 3: /\b(?:three|third)\b/i, 4: /\bfour\b/i, 5: /\bfive\b/i, 6: /\bsix\b/i, 7: /\bseven\b/i, 8: /\beight\b/i, 10: /\bten\b/i, 12: /\btwelve\b/i };
const saidInWords = (number: string, plain: string): boolean => NUMBER_WORDS[number]?.test(plain) === true;

export async function measureSimplify(split: SimplifySplit): Promise<CaseOutcome[]> {
  const lexicons = shippedLexicons();
  const out: CaseOutcome[] = [];
  for (const gold of readSimplifyGold(split)) out.push(await outcomeOf(gold, lexicons));
  return out;
}

interface Totals {
  readonly needed: number;
  readonly rewritten: number;
  readonly fellBack: number;
  readonly senses: number;
  readonly rightSenses: number;
  readonly goldSenses: number;
  readonly notLeft: number;
  readonly toLeave: number;
  readonly explained: number;
  readonly explainedWrongly: number;
  readonly plain: number;
  readonly plainChanged: number;
  readonly lostNumbers: number;
}

export function totalsOf(outcomes: readonly CaseOutcome[]): Totals {
  const needed = outcomes.filter(({ gold }) => gold.needs);
  const plain = outcomes.filter(({ gold }) => !gold.needs);
  const senses = outcomes.flatMap((one) => one.senses);
  const sum = (count: (one: CaseOutcome) => number): number => outcomes.reduce((total, one) => total + count(one), 0);
  return {
    needed: needed.length, rewritten: needed.filter(({ rewritten }) => rewritten).length, fellBack: needed.filter(({ fellBack }) => fellBack).length,
    senses: senses.length, rightSenses: senses.filter(({ right }) => right).length, goldSenses: sum(({ gold }) => Object.keys(gold.senses ?? {}).length),
    notLeft: sum(({ notLeft }) => notLeft.length), toLeave: sum(({ gold }) => gold.leave?.length ?? 0),
    explained: sum(({ explained }) => explained.length), explainedWrongly: sum(({ explained }) => explained.filter(({ right }) => !right).length),
    plain: plain.length, plainChanged: plain.filter(({ rewritten }) => rewritten).length, lostNumbers: sum((one) => one.lostNumbers.length),
  };
}

/** Figures of one file; those of the development files carry its name. */
function figuresOf(split: SimplifySplit, totals: Totals): Figure[] {
  const where = split === 'frozen' ? '' : `, ${split}`;
  const wrong = totals.senses - totals.rightSenses + totals.notLeft;
  return [
    { name: `sentences that need it rewritten${where}`, value: round(totals.rewritten / totals.needed), unit: '', better: 'higher', floor: 0.25, aim: 0.7 },
    { name: `put back by the fact lock${where}`, value: round(totals.fellBack / totals.needed), unit: '', better: 'lower' },
    { name: `abbreviations given a wrong sense${where}`, value: wrong, unit: `of ${totals.senses + totals.notLeft}`, better: 'lower', floor: 0 },
    ...(totals.toLeave === 0 ? [] : [{ name: `of these, short forms to leave as written${where}`, value: totals.notLeft, unit: `of ${totals.toLeave}`, better: 'lower', floor: 0 } as const]),
    { name: `short forms explained in a wrong sense${where}`, value: totals.explainedWrongly, unit: `of ${totals.explained}`, better: 'lower', floor: 0 },
    { name: `gold senses spelled out${where}`, value: round(totals.senses / totals.goldSenses), unit: '', better: 'higher' },
    { name: `plain sentences changed${where}`, value: totals.plainChanged, unit: `of ${totals.plain}`, better: 'lower', floor: 0 },
    { name: `numbers of kept facts lost${where}`, value: totals.lostNumbers, unit: '', better: 'lower', floor: 0 },
  ];
}

export const simplifyQuality: Suite = {
  id: 'simplify-quality',
  async run() {
    const figures: Figure[] = [];
    const about: string[] = [];
    for (const split of ['frozen', 'dev', 'dev-2'] as const) {
      const totals = totalsOf(await measureSimplify(split));
      figures.push(...figuresOf(split, totals));
      about.push(`${split}: ${totals.needed + totals.plain}, ${totals.needed} of which need plain words`);
    }
    return { suite: 'simplify-quality', about: `Single sentences; ${about.join('; ')}. Level ${LEVEL}; figures without a name are of the frozen ones.`, figures };
  },
};

export function printCases(outcomes: readonly CaseOutcome[], all: boolean): void {
  for (const { gold, result, senses, notLeft, explained, lostNumbers: lost, rewritten } of outcomes) {
    const wrong = [...[...senses, ...explained].filter(({ right }) => !right), ...notLeft];
    const faulty = wrong.length > 0 || lost.length > 0 || (rewritten && !gold.needs);
    if (!all && !faulty && (rewritten || !gold.needs)) continue;
    console.log(`${faulty ? 'WRONG ' : ''}${gold.id}${gold.needs ? '' : ' (plain)'} ${gold.text}\n   ${rewritten ? result.text : '(same)'}`);
    for (const { abbreviation, to } of wrong) console.log(`   sense of ${abbreviation}: ${to}, gold: ${gold.senses?.[abbreviation] ?? '(leave)'}`);
    if (lost.length > 0) console.log(`   numbers lost: ${lost.join(', ')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const split = (['frozen', 'dev-2'] as const).find((name) => name === process.argv[2]) ?? 'dev';
  const outcomes = await measureSimplify(split);
  if (split !== 'frozen') printCases(outcomes, process.argv.includes('--all'));
  console.log(totalsOf(outcomes));
}
