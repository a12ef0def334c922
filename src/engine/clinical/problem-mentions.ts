/**
 * Mentions of problems in a part. In: a reading. Out: spans in text order: the terms of the lexicon,
 * longer by the anatomy written straight before a head such as "pain" or "fracture", and
 * combinations of anatomy and head that no lexicon lists.
 */
import { span, type Span } from '../document/span.ts';
import type { Row } from '../lexicon/parse-tsv.ts';
import type { Token } from '../text/tokenise.ts';
import { canonicalOf } from './codes.ts';
import { EVERYDAY_SENSES, PROBLEM_HEADS } from './problem-words.ts';
import { isInHeader, sectionKindAt, type ClinicalReading } from './reading.ts';
import { senseAt } from './senses.ts';
import { termsOf, type TermMatch } from './term-matches.ts';

export interface ProblemMention {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly subtype: string;
  readonly canonical: string;
  readonly row: Row | undefined;
  readonly score: number;
  readonly reason: string;
}

const mentions = new WeakMap<ClinicalReading, readonly ProblemMention[]>();

export function problemMentions(reading: ClinicalReading): readonly ProblemMention[] {
  let out = mentions.get(reading);
  if (out === undefined) {
    out = findProblems(reading);
    mentions.set(reading, out);
  }
  return out;
}

function findProblems(reading: ClinicalReading): ProblemMention[] {
  const anatomy = new Map(termsOf(reading, 'anatomy').map((match) => [match.last, match]));
  const out: ProblemMention[] = [];
  const taken = new Set<number>();
  for (const match of termsOf(reading, 'problems')) {
    for (let i = match.first; i <= match.last; i += 1) taken.add(i);
    if (isProblemHere(reading, match)) out.push(fromLexicon(reading, match, anatomy));
  }
  addComposed(reading, { anatomy, taken, out });
  return out.sort((a, b) => a.span.start - b.span.start);
}

function isProblemHere(reading: ClinicalReading, match: TermMatch): boolean {
  const { first, last } = match;
  if (isHeaderWord(reading, first, last)) return false;
  const sense = senseAt(reading, first);
  if (sense !== undefined && sense.last >= last && sense.senses > 1 && sense.type !== 'problem') return false;
  return !hasEverydaySense(reading, match);
}

/** "Allergies:" heads a list; "Atrial fibrillation:" in a plan is the problem itself. */
function isHeaderWord(reading: ClinicalReading, first: number, last: number): boolean {
  return isInHeader(reading, first) && isInHeader(reading, last) && sectionKindAt(reading, first) !== 'unknown';
}

function hasEverydaySense(reading: ClinicalReading, { first, last }: TermMatch): boolean {
  if (first !== last) return false;
  const { tokens } = reading.input;
  const rule = EVERYDAY_SENSES.get((tokens[first] as Token).norm);
  if (rule === undefined) return false;
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[last + 1]?.norm ?? '';
  if (rule.needsBefore !== undefined && !rule.needsBefore.test(before)) return true;
  return (rule.notBefore?.test(before) ?? false) || (rule.notAfter?.test(after) ?? false);
}

type AnatomyByLast = ReadonlyMap<number, TermMatch>;

function fromLexicon(reading: ClinicalReading, match: TermMatch, anatomy: AnatomyByLast): ProblemMention {
  const row = match.rows[0] as Row;
  const head = reading.input.tokens[match.first]?.norm ?? '';
  const site = match.first === match.last && PROBLEM_HEADS.has(head) ? siteBefore(reading, match.first, anatomy) : undefined;
  const first = site?.first ?? match.first;
  const named = site === undefined ? canonicalOf(row) : `${wordsOf(reading, site)} ${canonicalOf(row)}`;
  return {
    span: span((reading.input.tokens[first] as Token).start, match.span.end), first, last: match.last,
    subtype: row['subtype'] === '' ? 'finding' : (row['subtype'] ?? 'finding'), canonical: named,
    row: site === undefined ? row : undefined, score: 0.9,
    reason: site === undefined ? 'A name in the list of problems.' : 'A name in the list of problems with the part of the body before it.',
  };
}

function wordsOf({ input: { document } }: ClinicalReading, match: TermMatch): string {
  return document.text.slice(match.span.start, match.span.end).toLowerCase();
}

/** The anatomy whose last token stands straight before a token of the same sentence. */
function siteBefore(reading: ClinicalReading, token: number, anatomy: AnatomyByLast): TermMatch | undefined {
  const site = anatomy.get(token - 1);
  if (site === undefined || reading.sentenceOf[site.first] !== reading.sentenceOf[token]) return undefined;
  const gap = (reading.input.tokens[token] as Token).start - site.span.end;
  return gap <= 1 ? site : undefined;
}

/** "scalp hematoma", "hip tenderness" where the lexicon has neither the phrase nor the head alone. */
function addComposed(reading: ClinicalReading, { anatomy, taken, out }: { anatomy: AnatomyByLast; taken: ReadonlySet<number>; out: ProblemMention[] }): void {
  const { tokens } = reading.input;
  for (const site of anatomy.values()) {
    const at = site.last + 1;
    const subtype = PROBLEM_HEADS.get(tokens[at]?.norm ?? '');
    if (subtype === undefined || taken.has(at) || taken.has(site.first) || siteBefore(reading, at, anatomy) === undefined) continue;
    const token = tokens[at] as Token;
    out.push({
      span: span(site.span.start, token.end), first: site.first, last: at, subtype, canonical: `${wordsOf(reading, site)} ${token.norm}`,
      row: undefined, score: 0.8, reason: 'A part of the body with a word for what is wrong with it.',
    });
  }
}
