/** Writes a surrogate in the letter case of what it stands for. */

/** `model` in capitals or small letters makes the word so; else the word keeps its own capital. */
export function likeCase(model: string, word: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters.length === 1) return letters !== '' && letters === letters.toLowerCase() ? word.toLowerCase() : word;
  if (isMostlyCapitals(letters)) return word.toUpperCase();
  return letters === letters.toLowerCase() ? word.toLowerCase() : word;
}

/** Scanners read a capital I as a small l: "CHRlSTIAN" is in capitals. */
function isMostlyCapitals(letters: string): boolean {
  const small = letters.replace(/\P{Ll}/gu, '');
  return small === '' || (letters.length > 3 && small.length * 3 <= letters.length && /^l+$/.test(small));
}

/** Letters for letters and digits for digits, in the same case; everything else stays. */
export function likeShape(model: string, digit: () => string, letter: () => string): string {
  return model.replace(/[\dA-Za-z]/g, (character) => {
    if (/\d/.test(character)) return digit();
    return /[A-Z]/.test(character) ? letter().toUpperCase() : letter().toLowerCase();
  });
}
