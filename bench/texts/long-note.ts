/**
 * Notes of any length for measuring speed: the development gold, one after the other, again and
 * again, with the numbers of every repetition changed so that no cache of whole sentences helps.
 */
import { readNotes } from '../gold/read-notes.ts';

/** A text of about `words` words, cut at a line end. */
export function longNote(words: number): string {
  const notes = readNotes('dev').map((note) => note.text);
  const pieces: string[] = [];
  let count = 0;
  for (let round = 0; count < words; round += 1) {
    for (const text of notes) {
      if (count >= words) break;
      const varied = text.replace(/\d/g, (digit) => String((Number(digit) + round) % 10));
      const lines = takeWords(varied, words - count);
      pieces.push(lines);
      count += countWords(lines);
    }
  }
  return pieces.join('\n');
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function takeWords(text: string, most: number): string {
  if (countWords(text) <= most) return text;
  const lines: string[] = [];
  let count = 0;
  for (const line of text.split('\n')) {
    if (count >= most) break;
    lines.push(line);
    count += countWords(line);
  }
  return lines.join('\n');
}
