import { span } from '../../document/span.ts';
import { hasClinicalContext, hasCompanion } from '../../gazetteer/clinical-context.ts';
import { hasPersonCue } from '../../gazetteer/naming-cue.ts';
import { isUpper } from '../../gazetteer/name-parts.ts';
import { scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { defineRecognizer, type ProtectedFound } from '../define.ts';

export const protectedTerm = defineRecognizer({
  id: 'protected-term',
  title: 'Protected clinical term',
  description: 'Clinical terms that look like names, places or numbers and stay: eponyms, scores, signs, devices, drugs.',
  source: 'lexicons/en/protected.tsv, written for this project.',
  layer: 'protected',
  find: (input) => {
    const scan = scanOf(input);
    return [...fullNames(scan), ...input.lexicons.index('protected').findLongest(scan.tokens).flatMap((match): ProtectedFound[] => {
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
    })];
  },
});

/** "an Austin Flint", "L pupil: Marcus Gunn": a whole name of a term, after an article or in a sentence with a word of that term. */
function fullNames(scan: NameScan): ProtectedFound[] {
  const found: ProtectedFound[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const match = scan.gazetteer.fullNames.matchesAt(scan.tokens, at)[0];
    if (match === undefined || hasPersonCue(scan, at, match.last)) continue;
    const isTerm = ARTICLES.has(scan.tokens[at - 1]?.norm ?? '') || match.payloads.some((companions) => hasCompanion(scan, at, match.last, companions));
    if (isTerm) found.push({ layer: 'protected', type: 'eponym', span: span((scan.tokens[at] as Ranged).start, (scan.tokens[match.last] as Ranged).end), method: 'lexicon', score: 0.9, reason: 'Kept: the name in a clinical term.' });
  }
  return found;
}

const ARTICLES = new Set(['a', 'an', 'the']);

interface Ranged {
  readonly start: number;
  readonly end: number;
}
