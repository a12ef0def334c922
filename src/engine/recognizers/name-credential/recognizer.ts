import { isEponym, nameFound } from '../../gazetteer/name-found.ts';
import { isCapitalised, isCredential, isWordToken, likenessOf } from '../../gazetteer/name-parts.ts';
import { gapBefore, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { readNameBefore } from '../../gazetteer/read-name-before.ts';
import { wordsOf, type NameRead } from '../../gazetteer/read-name.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';

/** Also words, or clinical abbreviations: pulmonary artery, prothrombin time, range of motion of a joint. */
const AMBIGUOUS = new Set(['pa', 'pt', 'ot', 'ma', 'do', 'np', 'sn', 'rt', 'ba', 'bs', 'bm', 'mb', 'od', 'ms', 'rd', 'rrt', 'st1', 'st2', 'st3', 'ct1', 'ct2', 'ct3', 'f1', 'f2', 'dip', 'dc', 'anp', 'enp', 'pac', 'cen']);

export const nameCredential = defineRecognizer({
  id: 'name-credential',
  title: 'Name before a credential',
  description: 'A name before MD, RN, FRCP and other degrees, licences and grades; these stay.',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    return scan.tokens.flatMap((token, at) => (isCredential(token) ? findBefore(scan, at) : []));
  },
});

function findBefore(scan: NameScan, at: number): PhiFound[] {
  const before = scan.tokens[at - 1];
  if (before === undefined || !onSameLine(gapBefore(scan, at))) return [];
  const marked = before.text === ',' || before.text === '(';
  const read = readNameBefore(scan, marked ? at - 2 : at - 1);
  const plain = (scan.tokens[at] as { norm: string }).norm.replaceAll('.', '');
  // "Jan Thwaite RGN   PIN 02": behind a sure credential nothing makes an eponym of the name.
  if (read === undefined || (AMBIGUOUS.has(plain) && isEponym(scan, at - 1))) return [];
  const whole = withSurnameBefore(scan, read);
  if (!isEnough(scan, at, whole, marked)) return [];
  return [nameFound(scan, whole, { subtype: 'DOCTOR', score: wordsOf(whole) + whole.initials > 1 ? 0.95 : 0.88, reason: 'A name before a professional credential.', cue: at })];
}

function isEnough(scan: NameScan, at: number, read: NameRead, marked: boolean): boolean {
  const plain = (scan.tokens[at] as { norm: string }).norm.replaceAll('.', '');
  const after = scan.tokens[at + 1];
  const flowsOn = after !== undefined && after.kind === 'word' && !isCapitalised(after) && gapBefore(scan, at + 1) === 'space';
  if (AMBIGUOUS.has(plain) && !marked && flowsOn) return false;
  if (AMBIGUOUS.has(plain) && /^(?:f|st|ct)\d$/.test(plain) && !marked) return read.known > 0 && wordsOf(read) > 1;
  if (wordsOf(read) + read.initials >= 2) return wordsOf(read) > 0 && (read.known > 0 || !AMBIGUOUS.has(plain) || marked);
  // "w Hope NP": a given name after a preposition.
  const led = /^(?:w|with|by|per|from|to|see|saw|and)$/.test(scan.tokens[read.first - 1]?.norm ?? '') && scan.gazetteer.given((scan.tokens[read.first] as { norm: string }).norm) !== undefined;
  if (led && /^(?:np|pa|ma|ot|pac)$/.test(plain) && !flowsOn) return true;
  return read.known > 0 || (!AMBIGUOUS.has(plain) && !marked && read.both + read.fresh > 0);
}

/** "Gunderson, Dale, MD": the given names were read; the surname stands before a comma. */
function withSurnameBefore(scan: NameScan, read: NameRead): NameRead {
  const comma = scan.tokens[read.first - 1];
  const surname = scan.tokens[read.first - 2];
  if (comma?.text !== ',' || surname === undefined || !isWordToken(surname) || !isCapitalised(surname)) return read;
  if (likenessOf(scan.gazetteer, surname) === 'word' || wordsOf(read) > 2) return read;
  const head = scan.tokens[read.first - 3];
  const opens = head === undefined || !onSameLine(gapBefore(scan, read.first - 2)) || /^[:;(/]$/.test(head.text) || head.norm === 'by';
  return opens && scan.gazetteer.given((scan.tokens[read.first] as { norm: string }).norm) !== undefined ? { ...read, first: read.first - 2, known: read.known + 1 } : read;
}
