/** Makes a recognizer's input of a text, for tests. */
import { createDocument } from '../document/clinical-document.ts';
import { span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { detectSections } from '../sections/detect-sections.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import type { RecognizerInput } from './define.ts';

let shipped: Lexicons | undefined;

export function readText(text: string): RecognizerInput {
  const document = createDocument('case', text);
  const part = span(0, text.length);
  const tokens = tokenise(text, part);
  return {
    document, part, partText: text, tokens, sentences: splitSentences(text, part, tokens),
    sections: detectSections(document), lexicons: (shipped ??= shippedLexicons()),
  };
}
