/**
 * Syllables of an English word, by spelling. In: a word. Out: a count of at least 1. An estimate: runs
 * of vowels, less silent endings, plus vowels that stand apart. Numbers are counted as read aloud in
 * their shortest form would be one syllable a digit, at most four.
 */

// Vowels that are read apart: hit "create", "fluid", "radius", "video", "diet"; miss "read", "pain".
const APART = /flui|ia(?!l\b|n\b|ge)|io(?!n)|iu|eo(?!n\b|u)|[aeiou]ing|ua(?!r)|uou|eate?\b|dnt|ism\b|iet|ied?er|yo(?!u)/g;
// Endings that are not read: hit "made", "makes", "walked", "little" is kept below.
const SILENT = /(?:[^laeiouy]es|[^dt]ed|[^aeiouyl]e|[aeiouy]le?s?e)$/;

export function syllablesOf(written: string): number {
  const word = written.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (word === '') return 0;
  if (/^\d+$/.test(word)) return Math.min(word.length, 4);
  if (word.length <= 3) return 1;
  const runs = word.match(/[aeiouy]+/g)?.length ?? 0;
  const silent = endsSilent(word) ? 1 : 0;
  const apart = word.match(APART)?.length ?? 0;
  return Math.max(1, runs - silent + apart);
}

function endsSilent(word: string): boolean {
  // "table", "muscles": the last syllable is read.
  if (/[^aeiouy]les?$/.test(word)) return false;
  // "dishes", "pulses", "edges": the e is read.
  if (/(?:s|x|z|ch|sh|g|c)es$/.test(word)) return false;
  return SILENT.test(word) && /[aeiouy].*[aeiouy]/.test(word);
}
