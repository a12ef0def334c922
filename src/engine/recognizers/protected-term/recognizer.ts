import { span } from '../../document/span.ts';
import { EPONYM_HEADS } from '../../gazetteer/name-words.ts';
import { isCapitalised, isUpper } from '../../gazetteer/name-parts.ts';
import { gapBefore, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { defineRecognizer, type ProtectedFound } from '../define.ts';

/** A bare name ("foley") protects only where clinical words stand within so many tokens. */
const CONTEXT = 5;

export const protectedTerm = defineRecognizer({
  id: 'protected-term',
  title: 'Protected clinical term',
  description: 'Clinical terms that look like names, places or numbers and stay: eponyms, scores, signs, devices, drugs.',
  source: 'lexicons/en/protected.tsv, written for this project.',
  layer: 'protected',
  find: (input) => {
    const scan = scanOf(input);
    return input.lexicons.index('protected').findLongest(scan.tokens).flatMap((match): ProtectedFound[] => {
      const first = scan.tokens[match.first] as NameScan['tokens'][number];
      const last = scan.tokens[match.last] as NameScan['tokens'][number];
      const row = match.payloads[0];
      if (row === undefined) return [];
      const term = row['term'] ?? '';
      // Abbreviations keep their case: "ANA" is an antibody, "Ana" a person.
      if (term === term.toUpperCase() && /\p{L}/u.test(term) && match.first === match.last && !isUpper(first)) return [];
      // A row "parkinson's" speaks for the possessive; without it the word is a bare name.
      const possessive = term.endsWith("'s") && scan.tokens[match.last + 1]?.kind === 'possessive';
      const bare = match.first === match.last && term === term.toLowerCase() && !possessive && term.replace(/'s$/, '') === (row['core'] ?? '').replace(/'s$/, '');
      // "foley" is a surname too; "palacos" is nothing but the product.
      if (bare && scan.gazetteer.isName(first.norm) && !hasClinicalContext(scan, match.first)) return [];
      return [{
        layer: 'protected', type: row['category'] ?? 'other', span: span(first.start, last.end), method: 'lexicon', score: bare ? 0.8 : 0.9,
        reason: `Kept: ${row['reason'] ?? 'clinical term'}.`,
      }];
    });
  },
});

function hasClinicalContext(scan: NameScan, at: number): boolean {
  // "Braden 19", "Addenbrooke's 61/100": a score.
  const after = scan.tokens[scan.tokens[at + 1]?.kind === 'possessive' ? at + 2 : at + 1];
  if (after?.kind === 'number') return true;
  for (let i = at - 1; i >= at - CONTEXT && !endsContext(scan, i); i -= 1) if (isClinicalWord(scan, i, at)) return true;
  for (let i = at + 1; i <= at + CONTEXT && !endsContext(scan, i); i += 1) if (isClinicalWord(scan, i, at)) return true;
  return false;
}

function endsContext(scan: NameScan, i: number): boolean {
  const token = scan.tokens[i];
  return token === undefined || /^[.!?]$/.test(token.text) || gapBefore(scan, i) === 'blank-line';
}

function isClinicalWord(scan: NameScan, i: number, at: number): boolean {
  const token = scan.tokens[i] as NameScan['tokens'][number];
  if (token.kind !== 'word') return false;
  const near = i > at && i <= at + 3 && EPONYM_HEADS.has(token.norm);
  return near || FINDING_WORDS.has(token.norm) || (scan.gazetteer.isClinical(token.norm) && !(isCapitalised(token) && scan.gazetteer.isName(token.norm)));
}

const FINDING_WORDS = new Set(['positive', 'negative', 'neg', 'pos', 'absent', 'present', 'elicited', 'grade', 'stage', 'type', 'class', 'score', 'scored', 'catheter', 'drain', 'inserted', 'removed', 'placed', 'intact', 'bilaterally', 'bilat', 'left', 'right', 'closed', 'suture', 'retracted', 'forceps', 'insitu', 'situ', 'cath', 'in-situ', 'voided', 'urine', 'dressing', 'tube', 'line', 'using', 'via', 'exam', 'examination', 'test', 'performed', 'monitor', 'assessed', 'risk', 'ulcer', 'wound', 'frame', 'walker', 'hx', 'history', 'dx', 'pmh', 'no', 'denies', 'denied', 'disease', 'syndrome', 'suspected']);
