/** A summary in plain words: the plain language of the sentences that matter most, each behind the fact lock already. */
import type { Lexicons } from '../lexicon/lexicons.ts';
import { simplify } from '../simplify/simplify.ts';
import { overlaps } from '../document/span.ts';
import { evidenceOf, type Candidate } from './candidate.ts';
import type { NoteView } from './note-view.ts';

const LEVEL = 6;

/** The plain sentence that stands for each candidate's evidence; candidates whose plain text names an identifier are dropped. */
export function layLines(view: NoteView, candidates: readonly Candidate[], lexicons: Lexicons): Candidate[] {
  const { sentences } = simplify(view.analysis, { level: LEVEL }, lexicons);
  return candidates.flatMap((candidate): Candidate[] => {
    const at = candidate.evidence[0]?.span;
    if (at === undefined || candidate.group === 'one-liner') return [candidate];
    const plain = sentences.filter((sentence) => overlaps(sentence.source, at) && sentence.kind !== 'header');
    const first = plain[0];
    const named = first !== undefined && view.analysis.phi.some((phi) => phi.label !== 'DATE' && overlaps(phi.span, first.source));
    if (first === undefined || named || first.text.trim() === '') return [candidate];
    return [{ ...candidate, text: first.text.replace(/\s+/g, ' ').trim(), checked: view.text.slice(first.source.start, first.source.end), evidence: evidenceOf(view, [first.source]) }];
  });
}
