/**
 * How a word or term of a claim is said, against every mention of it in the source: absent or present,
 * the patient's or a relative's, left or right. It is wrong only where every mention differs.
 */
import type { Finding } from './finding.ts';
import { ABSENT, ONLY_IF, OVER, RELATIVES_OWN, type SentenceFacts } from './read-sentence.ts';
import { BOTH, sideName } from './sides.ts';
import type { Occurrence } from './source-facts.ts';
import type { Support } from './support.ts';
import { isFindingWord } from './vocabulary.ts';

export interface Said {
  readonly claim: SentenceFacts;
  /** First token, whose flags count, and last, whose side does. */
  readonly token: number;
  readonly last: number;
  readonly words: string;
  readonly support: Support;
  /** A finding, drug or procedure: its absence is a fact. Of a place or a test only its presence is. */
  readonly isFinding: boolean;
}

export function compareManner(said: Said, mentions: readonly Occurrence[]): Finding[] {
  const { claim, token, words, support } = said;
  const direct = mentions.filter((one) => one.direct);
  for (const one of (direct.length > 0 ? direct : mentions).slice(0, 4)) support.hit(one.sentence, 1);
  const flags = claim.flags[token - claim.from] as number;
  const out: Finding[] = [];
  if (!namesTest(claim, said.last)) {
    if (isPolarityWrong(said, flags, mentions)) out.push({ kind: 'negation', contradicts: true, found: words });
    const own = said.isFinding ? mentions.filter((one) => one.own === true) : [];
    if ((own.length > 0 ? own : mentions).every((one) => (one.flags & RELATIVES_OWN) !== (flags & RELATIVES_OWN))) out.push({ kind: 'who', contradicts: true, found: words });
  }
  const side = compareSide(claim.sides[said.last - claim.from] as number, mentions, words);
  return side === undefined ? out : [...out, side];
}

/** The word itself decides where the source has it, else its family. */
function isPolarityWrong({ claim, token, isFinding }: Said, flags: number, mentions: readonly Occurrence[]): boolean {
  const own = mentions.filter((one) => one.own === true);
  const judged = own.length > 0 ? own : mentions;
  const absent = (flags & ABSENT) !== 0;
  // "All of the stone has gone" retells "no residual stone".
  if (!absent && clauseHas(claim, token, /^(?:gone|resolved|cleared|removed|healed|disappeared|away)$/)) return false;
  if (isFinding) {
    // "Resolved" may be retold as "no more"; what is over is not therefore absent.
    if (judged.every((one) => ((one.flags & ABSENT) !== 0) !== absent && !(absent && (one.flags & OVER) !== 0))) return true;
    return !absent && (flags & ONLY_IF) === 0 && judged.every((one) => (one.flags & ONLY_IF) !== 0);
  }
  if (absent || mentions.some((one) => (one.flags & ABSENT) === 0)) return false;
  return clauseFinds(claim, token) && !clauseDenies(claim, token);
}

/** "Breaks in the scaphoid": a place counts as found where its clause names a finding. */
const clauseFinds = (claim: SentenceFacts, token: number): boolean => clauseSome(claim, token, (i) => i !== token && isFindingWord(claim.tokens[i]?.norm ?? ''));

/** "The scaphoid is not broken": the clause of a place holds the denial elsewhere. */
const clauseDenies = (claim: SentenceFacts, token: number): boolean =>
  clauseHas(claim, token, /^(?:no|not|without|never|none|clear|normal|negative|neither|nor)$/) || clauseSome(claim, token, (i) => ((claim.flags[i - claim.from] as number) & ABSENT) !== 0);

const clauseHas = (claim: SentenceFacts, token: number, words: RegExp): boolean => clauseSome(claim, token, (i) => words.test(claim.tokens[i]?.norm ?? ''));

function clauseSome({ tokens, from, to }: SentenceFacts, token: number, test: (index: number) => boolean): boolean {
  for (const step of [-1, 1]) {
    for (let i = token; i >= from && i < to && !/^(?:[,;]|but)$/.test(tokens[i]?.norm ?? ''); i += step) if (test(i)) return true;
  }
  return false;
}

/** "TB blood test": the disease only names the test. */
function namesTest({ tokens }: SentenceFacts, token: number): boolean {
  return [1, 2].some((ahead) => /^(?:test|tests|testing|screen|screening|swab|vaccine|vaccination|clinic|risk|score|specialist|nurse|team|check)$/.test(tokens[token + ahead]?.norm ?? ''));
}

function compareSide(side: number, mentions: readonly Occurrence[], words: string): Finding | undefined {
  if (side === 0 || side === BOTH) return undefined;
  const union = mentions.reduce((bits, one) => bits | one.side, 0);
  return union !== 0 && (union & side) === 0 ? { kind: 'laterality', contradicts: true, expected: sideName(union), found: `${sideName(side)} ${words}` } : undefined;
}
