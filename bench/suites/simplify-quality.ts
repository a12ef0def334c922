/**
 * Plain language on single sentences of bench/gold/simplify: how many that need it are rewritten, and what
 * is rewritten wrongly. Usage: npx tsx bench/suites/simplify-quality.ts dev [--all]
 * Wrong is: an abbreviation given another sense than the gold's, a kept fact whose number is gone, a
 * plain sentence changed. Text is printed for the development half alone.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { analyze, simplify, type Lexicons } from '../../src/engine/index.ts';
import { shippedLexicons } from '../../src/engine/lexicon/node-lexicons.testing.ts';
import { plainTermOf } from '../../src/engine/simplify/terms/term-index.ts';
import type { SimplifyResult } from '../../src/engine/simplify/types.ts';
import { round, type Suite } from '../suite.ts';

export interface SimplifyCase {
  readonly id: string;
  readonly text: string;
  readonly needs: boolean;
  /** Abbreviation to its sense; several accepted wordings are separated by `|`. */
  readonly senses?: Readonly<Record<string, string>>;
  readonly keep: readonly string[];
}
export interface CaseOutcome {
  readonly gold: SimplifyCase;
  readonly result: SimplifyResult;
  readonly rewritten: boolean;
  readonly fellBack: boolean;
  /** Senses given: abbreviation, the words, and whether they fit the gold's sense. */
  readonly senses: readonly { readonly abbreviation: string; readonly to: string; readonly right: boolean }[];
  readonly lostNumbers: readonly string[];
}

const LEVEL = 6;

export function readSimplifyGold(split: 'dev' | 'frozen'): SimplifyCase[] {
  const file = new URL(`../gold/simplify/${split}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as SimplifyCase);
}

async function outcomeOf(gold: SimplifyCase, lexicons: Lexicons): Promise<CaseOutcome> {
  const result = simplify(await analyze(gold.id, gold.text, { lexicons }), { level: LEVEL }, lexicons);
  const changes = result.sentences.flatMap((sentence) => sentence.changes);
  const senses = Object.entries(gold.senses ?? {}).flatMap(([abbreviation, sense]) =>
    changes.filter(({ from, kind }) => kind !== 'fallback' && from === abbreviation).map(({ to }) => ({ abbreviation, to, right: isAcceptedSense({ abbreviation, to, sense }, lexicons) })));
  return {
    gold, result, senses, rewritten: result.text !== gold.text, fellBack: changes.some(({ kind }) => kind === 'fallback'),
    lostNumbers: lostNumbers(gold, result.text),
  };
}

/** Content stems, UK and US spelling as one, endings and small words left out. */
function stemsOf(words: string): Set<string> {
  const plain = words.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replaceAll('ae', 'e').replaceAll('oe', 'e').replaceAll('isation', 'ization').replaceAll('our', 'or').replaceAll("'s", '');
  return new Set(plain.split(/[^a-z0-9]+/).filter((word) => word.length > 2 && !/^(?:the|and|for|with|into|from|per)$/.test(word)).map((word) => (/^\d/.test(word) ? word : word.slice(0, 5))));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return a.size === 0 || b.size === 0 ? 0 : both / Math.min(a.size, b.size);
}

/**
 * The words given fit the gold's sense: they share its words, or are the lay words of the sense of the
 * table that the gold's is closest to.
 */
function isSameSense({ abbreviation, to, sense }: { abbreviation: string; to: string; sense: string }, lexicons: Lexicons): boolean {
  const given = stemsOf(to);
  const gold = stemsOf(sense);
  if (to.toLowerCase() === sense.toLowerCase() || share(given, gold) >= 0.5) return true;
  const lay = plainTermOf(lexicons, sense)?.plain ?? '';
  if (lay !== '' && share(given, stemsOf(lay)) >= 0.5) return true;
  const rows = lexicons.index('abbreviations').get(abbreviation) ?? [];
  return rows.some((row) => {
    const known = row['sense'] ?? '';
    if (share(stemsOf(known), gold) < 0.5) return false;
    const plain = plainTermOf(lexicons, known)?.plain ?? '';
    return share(stemsOf(known), given) >= 0.5 || (plain !== '' && share(stemsOf(plain), given) >= 0.5);
  }) || isKnownWording(sense, to);
}

/** The words given fit one of the gold's accepted wordings. */
function isAcceptedSense({ abbreviation, to, sense }: { abbreviation: string; to: string; sense: string }, lexicons: Lexicons): boolean {
  return sense.split('|').some((wording) => isSameSense({ abbreviation, to, sense: wording }, lexicons));
}

/** Wordings that share no word and are the same. */
const SAME: readonly (readonly [RegExp, RegExp])[] = [
  [/discontinu/i, /stop/i], [/as needed|when needed/i, /when needed|as needed/i], [/primary care|general pract/i, /family doctor/i], [/road traffic|motor vehicle/i, /car crash/i],
  [/subcutaneous|under the skin/i, /under the skin/i], [/respiratory rate/i, /breathing rate/i], [/computed tomography/i, /CT scan/i], [/radiother/i, /radiation/i],
  [/nil by mouth|nothing by mouth/i, /nothing to eat or drink/i], [/by mouth/i, /food and drink|eating and drinking/i], [/secondary to/i, /due to|caused by/i],
  [/intramuscular/i, /into a muscle/i], [/intravenous/i, /vein/i], [/sublingual/i, /under the tongue/i], [/rectum|rectal/i, /bottom/i], [/inhal/i, /breathed in/i], [/topical/i, /on the skin/i],
  [/status post/i, /^after$/i], [/rule out/i, /check for/i], [/present(?:s|ed|ing) with/i, /came in with/i], [/approximately/i, /about/i], [/bilateral/i, /both sides|both-sided/i], [/immediately/i, /right away/i], [/^(?:none|nothing)\b/i, /^no\b/i],
  [/raised|increased|elevated|high/i, /raised|increase/i], [/lowered|decreased|reduced/i, /lowered|reduce/i], [/every day|daily|once a day/i, /once a day|every day/i], [/evidence of/i, /signs of/i], [/in the setting of/i, /at the same time as/i],
  [/emergency department/i, /emergency room/i], [/magnetic resonance/i, /MRI/], [/complain/i, /complains/i], [/nightly|bedtime/i, /at night|bedtime/i], [/consistent with/i, /in keeping with/i], [/room air/i, /normal air/i],
];

const isKnownWording = (sense: string, to: string): boolean => SAME.some(([gold, given]) => gold.test(sense) && given.test(to));

/** Numbers of kept facts that stood in the text and do not stand in the plain text, in digits or words. */
function lostNumbers({ text, keep }: SimplifyCase, plain: string): string[] {
  const numbers = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const there = new Set(numbers(plain));
  const written = new Set(numbers(text));
  return keep.flatMap(numbers).filter((number) => written.has(number) && !there.has(number) && !saidInWords(number, plain));
}

const NUMBER_WORDS: Readonly<Record<string, RegExp>> = { 1: /\b(?:one|once|first)\b/i, 2: /\b(?:two|twice|second)\b/i, 3: /\b(?:three|third)\b/i, 4: /\bfour\b/i, 5: /\bfive\b/i, 6: /\bsix\b/i, 7: /\bseven\b/i, 8: /\beight\b/i, 10: /\bten\b/i, 12: /\btwelve\b/i };
const saidInWords = (number: string, plain: string): boolean => NUMBER_WORDS[number]?.test(plain) === true;

export async function measureSimplify(split: 'dev' | 'frozen'): Promise<CaseOutcome[]> {
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
  readonly plain: number;
  readonly plainChanged: number;
  readonly lostNumbers: number;
}

function totalsOf(outcomes: readonly CaseOutcome[]): Totals {
  const needed = outcomes.filter(({ gold }) => gold.needs);
  const plain = outcomes.filter(({ gold }) => !gold.needs);
  const senses = outcomes.flatMap((one) => one.senses);
  return {
    needed: needed.length, rewritten: needed.filter(({ rewritten }) => rewritten).length, fellBack: needed.filter(({ fellBack }) => fellBack).length,
    senses: senses.length, rightSenses: senses.filter(({ right }) => right).length, goldSenses: outcomes.reduce((sum, { gold }) => sum + Object.keys(gold.senses ?? {}).length, 0),
    plain: plain.length, plainChanged: plain.filter(({ rewritten }) => rewritten).length, lostNumbers: outcomes.reduce((sum, one) => sum + one.lostNumbers.length, 0),
  };
}

export const simplifyQuality: Suite = {
  id: 'simplify-quality',
  async run() {
    const totals = totalsOf(await measureSimplify('frozen'));
    return {
      suite: 'simplify-quality', about: `${totals.needed + totals.plain} frozen single sentences, ${totals.needed} of which need plain words; level ${LEVEL}.`,
      figures: [
        { name: 'sentences that need it rewritten', value: round(totals.rewritten / totals.needed), unit: '', better: 'higher', floor: 0.25, aim: 0.7 },
        { name: 'put back by the fact lock', value: round(totals.fellBack / totals.needed), unit: '', better: 'lower' },
        { name: 'abbreviations given a wrong sense', value: totals.senses - totals.rightSenses, unit: `of ${totals.senses}`, better: 'lower', floor: 0 },
        { name: 'gold senses spelled out', value: round(totals.senses / totals.goldSenses), unit: '', better: 'higher' },
        { name: 'plain sentences changed', value: totals.plainChanged, unit: `of ${totals.plain}`, better: 'lower', floor: 0 },
        { name: 'numbers of kept facts lost', value: totals.lostNumbers, unit: '', better: 'lower', floor: 0 },
      ],
    };
  },
};

function printCases(outcomes: readonly CaseOutcome[], all: boolean): void {
  for (const { gold, result, senses, lostNumbers: lost, rewritten } of outcomes) {
    const wrong = senses.filter(({ right }) => !right);
    const faulty = wrong.length > 0 || lost.length > 0 || (rewritten && !gold.needs);
    if (!all && !faulty && (rewritten || !gold.needs)) continue;
    console.log(`${faulty ? 'WRONG ' : ''}${gold.id}${gold.needs ? '' : ' (plain)'} ${gold.text}\n   ${rewritten ? result.text : '(same)'}`);
    for (const { abbreviation, to } of wrong) console.log(`   sense of ${abbreviation}: ${to}, gold: ${gold.senses?.[abbreviation] ?? ''}`);
    if (lost.length > 0) console.log(`   numbers lost: ${lost.join(', ')}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const split = process.argv[2] === 'frozen' ? 'frozen' : 'dev';
  const outcomes = await measureSimplify(split);
  if (split === 'dev') printCases(outcomes, process.argv.includes('--all'));
  console.log(totalsOf(outcomes));
}
