import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';
import { viewNote, wordsOf, type SentenceView } from './note-view.ts';

const lexicons = shippedLexicons();

async function firstSentence(text: string): Promise<string> {
  const view = viewNote(undefined, await analyze('t', text, { lexicons }));
  const { span, phi } = view.sentences[0] as SentenceView;
  return wordsOf(view, span, phi);
}

describe('wordsOf', () => {
  it.each([
    ['Mr. Oldfield reports that his asthma is worse.', 'The patient reports that his asthma is worse.'],
    ["We saw Mrs Oldfield's daughter in clinic.", "We saw the patient's daughter in clinic."],
    ['Seen with Dr. Priya Raman in clinic.', 'Seen with Dr. [name] in clinic.'],
  ])('says roles in place of names: %s', async (text, words) => {
    expect(await firstSentence(text)).toBe(words);
  });
});
