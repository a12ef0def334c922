/**
 * Mentions of problems in a part. In: a reading. Out: spans in text order: the terms of the lexicon,
 * longer by the anatomy written straight before a head such as "pain" or "fracture", and
 * combinations of anatomy and head that no lexicon lists.
 */
import { span, type Span } from '../document/span.ts';
import type { Row } from '../lexicon/parse-tsv.ts';
import type { Token } from '../text/tokenise.ts';
import { canonicalOf, rowSpelled } from './codes.ts';
import { namedTermsOf } from './named-terms.ts';
import { EVERYDAY_SENSES, GENERIC_SITES, LONE_HEADS, LONE_NOT_AFTER, LONE_NOT_BEFORE, NAME_PARTS, NEVER_PROBLEMS, NO_SITE, PROBLEM_HEADS, SERVICE_WORDS } from './problem-words.ts';
import { PATHOGENS } from './test-words.ts';
import { isInHeader, sectionKindAt, type ClinicalReading } from './reading.ts';
import { isEntitySense, senseAt } from './senses.ts';
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
  addNamed(reading, out);
  addHeads(reading, { taken, out });
  return out.sort((a, b) => a.span.start - b.span.start);
}

function isProblemHere(reading: ClinicalReading, match: TermMatch): boolean {
  const { first, last } = match;
  if (isHeaderWord(reading, first, last) || NEVER_PROBLEMS.has(canonicalOf(match.rows[0] as Row).toLowerCase()) || isService(reading, last) || isTestResult(reading, match)) return false;
  const sense = senseAt(reading, first);
  if (sense !== undefined && sense.last >= last && !isEntitySense(sense)) return false;
  if (sense !== undefined && sense.last >= last && sense.senses > 1 && sense.type !== 'problem') return false;
  return !hasEverydaySense(reading, match);
}

/** "asthma nurse", "Parkinson's Disease Nurse Specialist": a service, not a patient's problem. */
function isService({ input: { tokens }, sentenceOf }: ClinicalReading, last: number): boolean {
  const next = tokens[last + 1]?.kind === 'possessive' ? last + 2 : last + 1;
  return sentenceOf[next] === sentenceOf[last] && SERVICE_WORDS.test(tokens[next]?.norm ?? '');
}

/** "HIV neg", "GBS positive", "Rubella immune": a test and its value. */
function isTestResult({ input: { tokens } }: ClinicalReading, { first, last }: TermMatch): boolean {
  const words = tokens.slice(first, last + 1).map((token) => token.norm);
  if (words.length === 2 && /^(?:positive|negative)$/.test(words[1] ?? '') && /^(?:gbs|rh|hiv|hbsag|hcv|rpr|mrsa)$/.test(words[0] ?? '')) return true;
  if (!PATHOGENS.has(words.join(' '))) return false;
  let at = last + 1;
  // "Flu A positive", "HIV: negative".
  while (at <= last + 3 && /^(?:[:/]|a|b)$/.test(tokens[at]?.norm ?? '')) at += 1;
  const after = tokens[at];
  return /^(?:neg|negative|pos|positive|immune|nonimmune|nonreactive|non|reactive|shot|vaccine|jab|swab|antigen|antibod(?:y|ies)|serolog(?:y|ies)|pcr|test|and)$/.test(after?.norm ?? '') && !(after?.norm === 'and' && !/^(?:rpr|hiv|hep)/.test(tokens[last + 2]?.norm ?? ''));
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
  const row = rowSpelled(match.rows, wordsAt(reading, match));
  const head = reading.input.tokens[match.first]?.norm ?? '';
  const site = match.first === match.last && PROBLEM_HEADS.has(head) && !NO_SITE.has(head) ? siteBefore(reading, match.first, anatomy) : undefined;
  const first = withNameParts(reading, site?.first ?? match.first);
  const last = withStage(reading, withPossessive(reading, match.last));
  const named = site === undefined ? canonicalOf(row) : `${wordsOf(reading, site)} ${canonicalOf(row)}`;
  const { tokens } = reading.input;
  return {
    span: span((tokens[first] as Token).start, (tokens[last] as Token).end), first, last,
    subtype: row['subtype'] === '' ? 'finding' : (row['subtype'] ?? 'finding'), canonical: named,
    row: site === undefined ? row : undefined, score: 0.9,
    reason: site === undefined ? 'A name in the list of problems.' : 'A name in the list of problems with the part of the body before it.',
  };
}

/** "invasive carcinoma", "focal weakness", "MRSA bacteremia": words of the name, not of its degree. */
function withNameParts({ input: { tokens }, sentenceOf }: ClinicalReading, first: number): number {
  let at = first;
  while (at > 0 && first - at < 3) {
    const before = tokens[at - 1] as Token;
    const hyphen = before.text === '-' && before.end === (tokens[at] as Token).start;
    if (sentenceOf[at - 1] !== sentenceOf[first] || (tokens[at] as Token).start - before.end > 1) break;
    if (hyphen && tokens[at - 2] !== undefined && NAME_PARTS.has(`${(tokens[at - 2] as Token).norm}-`)) at -= 2;
    else if (NAME_PARTS.has(before.norm)) at -= 1;
    else break;
  }
  return at;
}

/** "Hashimoto" in "Hashimoto's" takes its possessive. */
function withPossessive({ input: { tokens } }: ClinicalReading, last: number): number {
  const next = tokens[last + 1];
  return next?.kind === 'possessive' && next.start === (tokens[last] as Token).end ? last + 1 : last;
}

/** "CKD 3", "CKD stage 3b": the stage belongs to the name. */
function withStage({ input: { tokens } }: ClinicalReading, last: number): number {
  if ((tokens[last] as Token).text !== 'CKD') return last;
  const at = /^stage$/i.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
  const next = tokens[at];
  return next !== undefined && /^[1-5]$/.test(next.text) && next.start - (tokens[last] as Token).end <= 7 ? at : last;
}

/** Heads alone, heads after a site that is no anatomy, and fractures written "#NOF". */
function addHeads(reading: ClinicalReading, { taken, out }: { taken: ReadonlySet<number>; out: ProblemMention[] }): void {
  const { tokens } = reading.input;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    const close = before !== undefined && token.start - before.end <= 1 && reading.sentenceOf[i - 1] === reading.sentenceOf[i];
    if (before?.text === '#' && token.start === before.end && /^(?:nof|noff|neck|femur|hip|wrist|radius|ulna|humerus|tibia|fibula|ankle|rib|ribs|clavicle|pelvis|scaphoid)$/.test(token.norm)) {
      out.push(headedMention(tokens, i - 1, i, { subtype: 'injury', score: 0.88, reason: 'A fracture, written with a number sign.' }));
      continue;
    }
    if (taken.has(i) || token.kind !== 'word') continue;
    if (/^CKD[1-5][ab]?$/.test(token.text)) out.push(headedMention(tokens, i, i, { subtype: 'disease', score: 0.9, reason: 'Chronic kidney disease with its stage.' }));
    const headed = close && GENERIC_SITES.has(before.norm) ? PROBLEM_HEADS.get(token.norm) : undefined;
    if (headed !== undefined) out.push(headedMention(tokens, i - 1, i, { subtype: headed, score: 0.82, reason: 'A site with a word for what is wrong with it.' }));
    const lone = headed === undefined ? LONE_HEADS.get(token.norm) : undefined;
    if (lone !== undefined && !LONE_NOT_AFTER.test(tokens[i + 1]?.norm ?? '') && !(close && LONE_NOT_BEFORE.test(before.norm))) {
      out.push(headedMention(tokens, i, i, { subtype: lone, score: 0.75, reason: 'A word for something found.' }));
    }
  }
}

function headedMention(tokens: readonly Token[], first: number, last: number, said: Pick<ProblemMention, 'subtype' | 'score' | 'reason'>): ProblemMention {
  const words = tokens.slice(first, last + 1).map((one) => one.norm).join(' ');
  return { span: span((tokens[first] as Token).start, (tokens[last] as Token).end), first, last, canonical: words, row: undefined, ...said };
}

/** Eponymous diseases and signs that the list of problems does not have. */
function addNamed(reading: ClinicalReading, out: ProblemMention[]): void {
  for (const term of namedTermsOf(reading)) {
    if (term.type !== 'PROBLEM' || isService(reading, term.last)) continue;
    out.push({
      span: term.span, first: term.first, last: term.last, subtype: term.subtype, canonical: term.canonical, row: undefined,
      score: term.bare ? 0.8 : 0.88, reason: 'A disease or sign that carries a name.',
    });
  }
}

const wordsAt = ({ input: { document } }: ClinicalReading, match: TermMatch): string => document.text.slice(match.span.start, match.span.end);
const wordsOf = (reading: ClinicalReading, match: TermMatch): string => wordsAt(reading, match).toLowerCase();

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
    if (subtype === undefined || NO_SITE.has(tokens[at]?.norm ?? '') || taken.has(at) || taken.has(site.first) || siteBefore(reading, at, anatomy) === undefined) continue;
    const token = tokens[at] as Token;
    out.push({
      span: span(site.span.start, token.end), first: site.first, last: at, subtype, canonical: `${wordsOf(reading, site)} ${token.norm}`,
      row: undefined, score: 0.8, reason: 'A part of the body with a word for what is wrong with it.',
    });
  }
}
