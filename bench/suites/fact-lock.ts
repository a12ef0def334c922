/**
 * How many planted errors the fact lock catches, and how many good rewrites it stops. Usage:
 *   npx tsx bench/suites/fact-lock.ts dev [--misses]
 * A corruption is caught when any claim of its output is not supported; a paraphrase is falsely stopped
 * when any is not. Text is printed for the development half alone.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { verifyOutput, type Lexicons } from '../../src/engine/index.ts';
import { shippedLexicons } from '../../src/engine/lexicon/node-lexicons.testing.ts';
import type { VerdictReason } from '../../src/engine/verify/types.ts';
import type { Split } from '../gold/read-notes.ts';
import { round, type Suite } from '../suite.ts';

interface Case {
  readonly id: string;
  readonly source: string;
  readonly output: string;
  readonly kind: 'corruption' | 'paraphrase';
  readonly corruption?: string;
}
interface Judged {
  readonly one: Case;
  readonly reasons: readonly VerdictReason[];
  readonly stopped: boolean;
}
export interface FactLockScores {
  /** By planted kind: caught and all. */
  readonly kinds: ReadonlyMap<string, { caught: number; all: number }>;
  /** Good rewrites stopped, by the kind of reason given; one may have several. */
  readonly alarmKinds: ReadonlyMap<string, number>;
  readonly caught: number;
  readonly falseAlarms: number;
  readonly cases: number;
}

function readCases(split: Split): Case[] {
  const lines = readFileSync(new URL(`../gold/fact-lock/${split}.jsonl`, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Case);
}

function judge(one: Case, lexicons: Lexicons): Judged {
  const claims = verifyOutput(one.source, one.output, lexicons);
  const reasons = claims.flatMap((claim) => claim.reasons);
  return { one, reasons, stopped: claims.length === 0 || claims.some((claim) => claim.verdict !== 'supported') };
}

function scoresOf(judged: readonly Judged[]): FactLockScores {
  const kinds = new Map<string, { caught: number; all: number }>();
  for (const { one, stopped } of judged) {
    const kind = one.corruption ?? 'paraphrase';
    const counts = kinds.get(kind) ?? { caught: 0, all: 0 };
    kinds.set(kind, counts);
    counts.all += 1;
    counts.caught += Number(stopped);
  }
  const share = (kind: Case['kind']): number => {
    const of = judged.filter(({ one }) => one.kind === kind);
    return of.filter(({ stopped }) => stopped).length / Math.max(1, of.length);
  };
  const alarmKinds = new Map<string, number>();
  for (const { one, reasons } of judged) {
    if (one.kind !== 'paraphrase') continue;
    for (const kind of new Set(reasons.map((reason) => reason.kind))) alarmKinds.set(kind, (alarmKinds.get(kind) ?? 0) + 1);
  }
  return { kinds, alarmKinds, caught: share('corruption'), falseAlarms: share('paraphrase'), cases: judged.length };
}

export function measureFactLock(split: Split): FactLockScores {
  const lexicons = shippedLexicons();
  return scoresOf(readCases(split).map((one) => judge(one, lexicons)));
}

export const factLock: Suite = {
  id: 'fact-lock',
  run() {
    const { caught, falseAlarms, kinds, alarmKinds, cases } = measureFactLock('frozen');
    return Promise.resolve({
      suite: 'fact-lock', about: `${cases} frozen pairs of a source and an output, half with one planted error`,
      figures: [
        { name: 'planted errors caught', value: round(caught), unit: 'share', floor: 0.8, aim: 0.92, better: 'higher' },
        { name: 'good rewrites stopped', value: round(falseAlarms), unit: 'share', floor: 0.2, aim: 0.08, better: 'lower' },
      ],
      tables: [
        { title: 'Caught by kind of error', columns: ['kind', 'caught', 'of'], rows: [...kinds].filter(([kind]) => kind !== 'paraphrase').map(([kind, { caught: n, all }]) => [kind, n, all]) },
        { title: 'Good rewrites stopped, by reason', columns: ['reason', 'rewrites'], rows: [...alarmKinds] }],
    });
  },
};

function printJudged({ one, reasons }: Judged, mark: string): void {
  console.log(`${mark} ${one.id} ${one.corruption ?? ''}\n   S ${one.source}\n   O ${one.output}`);
  for (const reason of reasons) console.log(`     ${reason.kind}: found ${reason.found ?? '-'}; expected ${reason.expected ?? '-'}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const split: Split = process.argv[2] === 'frozen' ? 'frozen' : 'dev';
  const lexicons = shippedLexicons();
  const judged = readCases(split).map((one) => judge(one, lexicons));
  if (split === 'dev' && process.argv.includes('--misses')) {
    for (const one of judged) {
      if (one.one.kind === 'corruption' && !one.stopped) printJudged(one, 'MISSED');
      if (one.one.kind === 'paraphrase' && one.stopped) printJudged(one, 'ALARM ');
    }
  }
  const { kinds, alarmKinds, caught, falseAlarms } = scoresOf(judged);
  for (const [kind, counts] of kinds) console.log(kind.padEnd(12), `${counts.caught}/${counts.all}`);
  console.log('good rewrites stopped, by reason:', [...alarmKinds].map(([kind, n]) => `${kind} ${n}`).join(', '));
  console.log(`caught ${caught.toFixed(3)}, false alarms ${falseAlarms.toFixed(3)}`);
}
