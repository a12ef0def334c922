/**
 * What a source says, indexed once so that many claims can be checked against it. In: a text and the
 * lexicons. Out: its facts by sentence.
 */
import { span, type Span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';

export interface SourceFacts {
  readonly text: string;
  readonly lexicons: Lexicons;
  readonly sentences: readonly Span[];
}

/** Reads a source once; pass the result to {@link verifyClaim} for each sentence. */
export function buildSourceFacts(text: string, lexicons: Lexicons): SourceFacts {
  const whole = span(0, text.length);
  return { text, lexicons, sentences: splitSentences(text, whole, tokenise(text, whole)) };
}
