import { describe, expect, it } from 'vitest';
import { shippedLexicons } from '../lexicon/node-lexicons.testing.ts';
import { analyze } from '../pipeline/analyze.ts';
import { taggerDouble } from '../tagger-double.testing.ts';

const lexicons = shippedLexicons();

async function namesIn(text: string): Promise<string[]> {
  const { phi } = await analyze('case', text, { lexicons });
  return phi.filter((one) => one.label === 'NAME').map((one) => `${text.slice(one.span.start, one.span.end)}@${one.span.start}`);
}
const at = (text: string, word: string, from = 0): string => `${word}@${text.indexOf(word, from)}`;

describe('a name found once is found everywhere', () => {
  it('finds its parts, in possessives and in capitals', async () => {
    const text = "Patient: Okonkwo, Chidi B.\n\nThen Okonkwo's wife left. OKONKWO WAS DISCHARGED. Chidi is well.";
    const names = await namesIn(text);
    expect(names).toContain(at(text, 'Okonkwo', 20));
    expect(names).toContain(at(text, 'OKONKWO'));
    expect(names).toContain(at(text, 'Chidi', 30));
  });

  it('leaves a clinical term that is somebody\'s name, too, where its own words stand beside it', async () => {
    const text = 'Seen with Mrs Grace Thomas and Mr Peter Blake.\n\nWears a Thomas collar. Drains: Blake x2. Thomas reports pain. We told Blake.';
    const names = await namesIn(text);
    expect(names).not.toContain(at(text, 'Thomas', text.indexOf('Wears')));
    expect(names).not.toContain(at(text, 'Blake', text.indexOf('Drains')));
    expect(names).toContain(at(text, 'Thomas', text.indexOf('x2')));
    expect(names).toContain(at(text, 'Blake', text.indexOf('told')));
  });

  it('takes a part that is a word only with a capital inside a sentence', async () => {
    const text = 'Seen with Mrs May Brown.\n\nToday May reports pain. It may rain. Brown sputum in May 2020. We told Brown.';
    const names = await namesIn(text);
    expect(names).toContain(at(text, 'May', 30));
    expect(names).toContain(at(text, 'Brown', text.indexOf('told')));
    expect(names.some((name) => name.startsWith('may@'))).toBe(false);
    expect(names).not.toContain(at(text, 'Brown', text.indexOf('Brown sputum')));
    expect(names).not.toContain(at(text, 'May', text.indexOf('May 2020')));
  });

  it('keeps the eponym of a clinician with a famous name', async () => {
    const text = "Dr Parkinson saw him. He has Parkinson's disease. Discussed with Parkinson.";
    const names = await namesIn(text);
    expect(names).toContain(at(text, 'Parkinson'));
    expect(names).not.toContain(at(text, "Parkinson", text.indexOf("Parkinson's")));
    expect(names).toContain(at(text, 'Parkinson', text.indexOf('with')));
  });

  it('reads sign-off initials of a known name at the end of a line', async () => {
    const text = 'Telephone call by Dr Shona Church.\n\nEmployer rang, no details given. SC\n';
    expect(await namesIn(text)).toContain(`SC@${text.lastIndexOf('SC')}`);
  });

  it('stands over what a model only doubted there', async () => {
    const text = 'Seen by Dr Shona Quillon.\n\nThen quiet Quillon rang, from Mullbrae.';
    const tagger = taggerDouble({ 'quiet Quillon': { score: 0.2, phi: { type: 'LOCATION' } }, Mullbrae: { score: 0.2, phi: { type: 'LOCATION' } } });
    const { phi } = await analyze('case', text, { lexicons, tagger });
    const last = phi.filter(({ span }) => span.start > 30).map(({ span, label }) => `${label} ${text.slice(span.start, span.end)}`);
    expect(last).toEqual(['NAME Quillon', 'LOCATION Mullbrae']);
  });
});
