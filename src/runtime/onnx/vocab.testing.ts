/** A vocabulary of some hundred pieces: letters, digits and marks alone and inside words, and a few longer ones. */
import { readVocab, type Vocab } from './vocab.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
const OTHERS = [...Array.from('.,:;-/()\'"%+=<>&#*[]?!$@_^`{|}~\\'), '°', '’', '“', '”', '€', '½', 'ß', 'ﬁ', 'σ', 'ς', 'א', 'ש', 'ع', '漢', '字', '国', '😀', '\u1112', '\u1161', '\u11ab'];
const LONGER = ['takes', 'aspirin', 'test', 'patient', 'the', 'on', 'in', 'no', 'dr', 'mrs', 'smith', 'okonkwo', 'pain', 'mg', 'daily', 'seen', 'by', 'was', 'for'];
const ENDINGS = ['ing', 'ed', 'er', 'tion', 'son', 'itis', 'ia', 'ol'];

export const TEST_PIECES: readonly string[] = [
  '[PAD]', '[UNK]', '[CLS]', '[SEP]', ...LETTERS, ...OTHERS, ...LONGER,
  ...[...LETTERS, ...OTHERS.slice(-16), ...ENDINGS].map((piece) => `##${piece}`),
];

export const testVocab = (): Vocab => readVocab(TEST_PIECES.join('\n'));
