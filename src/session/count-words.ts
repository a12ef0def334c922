/** Words as people count them: runs without white space. One pass, no list. */
export function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const space = code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029;
    if (!space && !inWord) count += 1;
    inWord = !space;
  }
  return count;
}
