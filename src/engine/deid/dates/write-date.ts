/** Writes one field of a date in the format of the field it replaces: width, letters, case, ending. */
import { MONTHS, SEASONS, WEEKDAYS, type Holiday } from './date-words.ts';
import type { Piece } from './lex-date.ts';
import { ordinalInWords, yearInWords } from './number-words.ts';

export interface Written {
  readonly value: number;
  readonly holiday?: Holiday;
}

/** `padded`: whether one-digit days and months of this date have a leading zero. */
export function writeField(piece: Piece, { value, holiday }: Written, padded: boolean): string {
  switch (piece.code) {
    case 'M': return inCaseOf(piece.text, shortened(MONTHS[value - 1] ?? '', piece.text));
    case 'W': return inCaseOf(piece.text, weekday(WEEKDAYS[value] ?? '', piece.text));
    case 'S': return inCaseOf(piece.text, SEASONS[value]?.names[0] ?? '');
    case 'Q': return /^q/i.test(piece.text) ? `${piece.text.charAt(0)}${value + 1}` : `${value + 1}${piece.text.slice(-1)}`;
    case 'H': return inCaseOf(piece.text, holiday?.names[0] ?? '');
    case 'D': return piece.text.replace(/\d+/, (digits) => String(value).slice(-digits.length));
    case 'q': return piece.text.charAt(0) + twoDigits(value % 100);
    case 'o': return ordinal(piece.text, value);
    case 'y': return /\d/.test(piece.text) ? String(value) : inCaseOf(piece.text, yearInWords(value));
    default: return number(piece, value, padded);
  }
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function number(piece: Piece, value: number, padded: boolean): string {
  if (piece.code === 'c') return String(value);
  // A year of two digits is a number as well.
  if (value > 31) return twoDigits(value % 100);
  return padded ? twoDigits(value) : String(value);
}

/** "Sep" stays three letters, "Sept" is one of four; "May" is taken for the whole word. */
function shortened(month: string, written: string): string {
  if (written.length === 3 && written.toLowerCase() !== 'may') return month.slice(0, 3);
  if (written.toLowerCase() === 'sept') return month === 'September' ? 'Sept' : month.slice(0, 3);
  return month;
}

function weekday(name: string, written: string): string {
  const plural = /days$/i.test(written) ? 's' : '';
  return /day/i.test(written) ? name + plural : name.slice(0, 3);
}

function ordinal(written: string, value: number): string {
  if (!/\d/.test(written)) return inCaseOf(written, ordinalInWords(value));
  const ending = value % 100 >= 11 && value % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return String(value) + (/[A-Z]{2}$/.test(written) ? ending.toUpperCase() : ending);
}

/** All capitals, all small, or as the word itself is written. */
export function inCaseOf(model: string, word: string): string {
  if (model === model.toLowerCase()) return word.toLowerCase();
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
