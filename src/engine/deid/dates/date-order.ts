/** Whether a note writes the day or the month first. In: its numeric dates and its text. */
import { repairDigits } from './lex-date.ts';
import type { NumberOrder } from './read-date.ts';

/** Hit "13/5", "02.06.1951"; miss "2024-03-01". */
const PAIR = /^\D*(\d{1,2})[-/.](\d{1,2})(?!\d)/;
/** Words and postcodes of British notes; looked for where no date decides. */
const BRITISH = /\b(?:NHS|GP|A&E|bleep|paracetamol|haematology|paediatric|Dear Dr|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})\b/;

export function orderOf(dates: readonly string[], text: string): NumberOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const date of dates) {
    const match = PAIR.exec(repairDigits(date));
    if (match === null) continue;
    if (Number(match[1]) > 12) dayFirst += 1;
    else if (Number(match[2]) > 12) monthFirst += 1;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  return BRITISH.test(text) ? 'dmy' : 'mdy';
}
