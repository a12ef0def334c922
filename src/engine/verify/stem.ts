/**
 * Rough stems, so that "narrowed", "narrowing" and "narrow" meet, and UK and US spellings too. In: a
 * normalised word. Out: its stem. It only has to be the same on both sides, not to be a word.
 */
const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

export function stemOf(word: string): string {
  let stem = cache.get(word);
  if (stem === undefined) {
    if (cache.size >= CACHE_LIMIT) cache.clear();
    stem = makeStem(word);
    cache.set(word, stem);
  }
  return stem;
}

const VOWEL = /[aeiouy]/;
const ENDINGS = ['ability', 'able', 'ible', 'ations', 'ation', 'ition', 'tion', 'sion', 'ional', 'ment', 'ness', 'ical', 'ity', 'ive', 'ous', 'ion', 'al', 'ic', 'ly', 'er', 'or', 'y', 'e'] as const;

function makeStem(word: string): string {
  let stem = word.replaceAll("'", '').replaceAll('.', '');
  if (stem.length <= 3) return stem;
  stem = stem.replace(/ae|oe(?!s$)/g, 'e').replace(/our(?=$|s$|ed$)/, 'or').replace(/is(?=ation|ed$|ing$|e$|es$)/, 'iz').replace(/([cmt])re$/, '$1er');
  stem = withoutPlural(stem);
  stem = withoutParticiple(stem);
  for (const ending of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 4) return undouble(stem.slice(0, -ending.length));
  }
  return stem;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

function withoutParticiple(word: string): string {
  for (const ending of ['ing', 'ed']) {
    const rest = word.slice(0, -ending.length);
    if (word.endsWith(ending) && rest.length >= 3 && VOWEL.test(rest)) return undouble(rest);
  }
  return word;
}

function undouble(word: string): string {
  const last = word.at(-1);
  return last !== undefined && word.at(-2) === last && /[bdgklmnprt]/.test(last) && word.length > 4 ? word.slice(0, -1) : word;
}
