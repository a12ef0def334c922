/** Whether a part is written without capitals, as dictation and hasty messages are: then lower case says nothing against a name. */
import type { RecognizerInput } from '../recognizers/define.ts';

/** Below this share of capitals among the letters, and from so many letters on. */
const CAPITALS = 0.012;
const LETTERS = 120;

const known = new WeakMap<RecognizerInput, boolean>();

export function isLowerText(input: RecognizerInput): boolean {
  let lower = known.get(input);
  if (lower === undefined) {
    lower = readCase(input.partText);
    known.set(input, lower);
  }
  return lower;
}

function readCase(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) letters += 1;
    else if (code >= 65 && code <= 90) {
      letters += 1;
      capitals += 1;
    }
  }
  return letters >= LETTERS && capitals < letters * CAPITALS;
}
