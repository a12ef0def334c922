import { isEponym, nameFound } from '../../gazetteer/name-found.ts';
import { isCapitalised, isCredential, isInitial, isUpper, isWordToken, likenessOf } from '../../gazetteer/name-parts.ts';
import { endsLine, gapBefore, scanOf, startsLine, type NameScan } from '../../gazetteer/name-scan.ts';
import { readName, wordsOf, type NameRead } from '../../gazetteer/read-name.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';
import { span } from '../../document/span.ts';

/** The last word of a closing formula. */
const CLOSINGS = new Set(['sincerely', 'faithfully', 'regards', 'wishes', 'thanks', 'thx', 'cheers', 'truly', 'respectfully', 'cordially', 'best', 'love', 'you', 'ty', 'tks', 'thankyou']);
const LINES_AFTER_CLOSING = 4;

export const nameSignature = defineRecognizer({
  id: 'name-signature',
  title: 'Name in a signature',
  description: 'Names under a closing formula, names alone on a line, "/es/", and sign-off initials such as "LV/cl".',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    const found: PhiFound[] = [];
    let closing = -1;
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const token = scan.tokens[at] as NameScan['tokens'][number];
      if (startsLine(scan, at)) {
        found.push(...aloneOnLine(scan, at, closing >= 0));
        closing = closing > 0 ? closing - 1 : -1;
      }
      if (token.text === '-' && /^[.?!]$/.test(scan.tokens[at - 1]?.text ?? '')) found.push(...dashSigned(scan, at));
      if (!CLOSINGS.has(token.norm)) continue;
      if (closesLine(scan, at)) closing = LINES_AFTER_CLOSING;
      else found.push(...sameLine(scan, at));
    }
    return [...found, ...typistInitials(scan), ...spelledNames(input), ...closingInitials(input)];
  },
});

/** The formula ends its line, with or without a comma. */
function closesLine(scan: NameScan, at: number): boolean {
  return endsLine(scan, at) || (/^[,.!]$/.test(scan.tokens[at + 1]?.text ?? '') && endsLine(scan, at + 1));
}

/** "thx, P", "Thanks, Priya R." up to the end of the line. */
function sameLine(scan: NameScan, at: number): PhiFound[] {
  if (!/^[,!-]$/.test(scan.tokens[at + 1]?.text ?? '') || !startsClause(scan, at)) return [];
  const letter = scan.tokens[at + 2];
  // "thx, P": one capital letter signs too.
  if (letter !== undefined && isInitial(letter) && endsLine(scan, at + 2)) {
    return [nameFound(scan, { first: at + 2, last: at + 2, known: 0, both: 0, fresh: 0, words: 0, initials: 1 }, { subtype: 'OTHER', score: 0.75, reason: 'An initial after a closing formula.', cue: at })];
  }
  const read = readName(scan, at + 2, { cued: true, lower: true });
  if (read === undefined || !endsLine(scan, read.last) || read.words > 0) return [];
  return [nameFound(scan, read, { subtype: 'OTHER', score: 0.85, reason: 'A name after a closing formula.', cue: at })];
}

/** "Please call us. - Joy" at the end of a line. */
function dashSigned(scan: NameScan, at: number): PhiFound[] {
  const read = readName(scan, at + 1, { cued: true });
  const first = scan.tokens[at + 1];
  if (read === undefined || first === undefined || !endsLine(scan, read.last) || scan.gazetteer.given(first.norm) === undefined) return [];
  return [nameFound(scan, read, { subtype: 'OTHER', score: 0.82, reason: 'A name after a dash at the end of a line.' })];
}

const startsClause = (scan: NameScan, at: number): boolean => {
  for (let i = at; i >= Math.max(0, at - 3); i -= 1) if (startsLine(scan, i) || /^[.!?]$/.test(scan.tokens[i - 1]?.text ?? '')) return true;
  return false;
};

/** A line that holds a name and perhaps credentials, a role in brackets or a column after it. */
function aloneOnLine(scan: NameScan, at: number, afterClosing: boolean): PhiFound[] {
  const start = /^[-–*~]$/.test(scan.tokens[at]?.text ?? '') ? at + 1 : slashSigned(scan, at);
  const first = scan.tokens[start];
  if (first === undefined || first.kind !== 'word' || (start > at && gapBefore(scan, start) === 'line')) return [];
  // "WINTERS, Gulzar" heads a letter or a list.
  const surnameFirst = isUpper(first) && scan.tokens[start + 1]?.text === ',' && !isUpper(scan.tokens[start + 2] ?? first) && scan.tokens[start + 2]?.kind === 'word';
  if (afterClosing && isCapitalised(first) && isWordToken(first) && scan.tokens[start + 1]?.text === '(') return [bareSigned(scan, start)];
  const read = readName(scan, start, { cued: afterClosing, lower: afterClosing, comma: start > at || surnameFirst });
  if (read === undefined || isEponym(scan, read.last) || !standsAlone(scan, read)) return [];
  const score = start > at + 1 ? 0.95 : loneScore(scan, read, afterClosing);
  return score === 0 ? [] : [nameFound(scan, read, { subtype: 'OTHER', score, reason: afterClosing ? 'A name under a closing formula.' : 'A name alone on its line.' })];
}

/** "Thanks,\nJuniper (DOB ...)": whatever the word, it signs. */
function bareSigned(scan: NameScan, at: number): PhiFound {
  return nameFound(scan, { first: at, last: at, known: 0, both: 0, fresh: 0, words: 1, initials: 0 }, { subtype: 'OTHER', score: 0.82, reason: 'A word alone under a closing formula.' });
}

/** "/es/ NAME", "/s/ Name": past the mark. */
function slashSigned(scan: NameScan, at: number): number {
  const mark = scan.tokens[at]?.text === '/' && /^(?:es|s)$/.test(scan.tokens[at + 1]?.norm ?? '') && scan.tokens[at + 2]?.text === '/';
  return mark ? at + 3 : at;
}

function standsAlone(scan: NameScan, read: NameRead): boolean {
  if (endsLine(scan, read.last)) return true;
  const next = scan.tokens[read.last + 1] as NameScan['tokens'][number];
  const gap = gapBefore(scan, read.last + 1);
  if (gap === 'wide') return true;
  const mark = next.text === ',' ? scan.tokens[read.last + 2] : next;
  return mark !== undefined && (isCredential(mark) || (next.text === ',' && /^(?:consultant|registrar|specialist|associate|nurse|gp|professor|senior|clinical|director|attending|staff)$/.test(mark.norm)) || (next.text === '(' && endsLine(scan, read.last + 3)));
}

function loneScore(scan: NameScan, read: NameRead, afterClosing: boolean): number {
  const words = scan.tokens.slice(read.first, read.last + 1).filter(isWordToken);
  const given = words.some((word) => scan.gazetteer.given(word.norm) !== undefined);
  if (words.some((word) => scan.gazetteer.isClinical(word.norm)) && read.known === 0) return 0;
  if (afterClosing) return read.words > 0 && read.known + read.both === 0 ? 0 : given || wordsOf(read) > 1 ? 0.92 : words.length === 0 ? 0.7 : 0.75;
  if (read.known >= 2 && given) return 0.88;
  if (words.length > 1 && isUpper(words[0] as (typeof words)[number]) && scan.tokens[read.first + 1]?.text === ',' && scan.gazetteer.surname((words[0] as { norm: string }).norm) !== undefined) return 0.8;
  if (read.known === 1 && (words.length > 1 || read.initials > 0) && !words.every(isUpper)) return given ? 0.82 : 0.7;
  const plainEnd = read.last + 1 >= scan.tokens.length || scan.tokens[read.last + 1]?.text === '-';
  return words.length === 1 && given && plainEnd && endsLine(scan, read.last) ? 0.75 : 0;
}


// Dictated. Hit "that's s u t h e r l a n d"; miss "a b c".
const SPELLED = /\b(?:that[’']?s|that is|this is|it is|spelled|spelling|spelt|spell|last name|surname)[ \t,:]{1,3}((?:[a-zA-Z][ -]){3,20}[a-zA-Z])(?![\w'’])/g;

// Spelled with hyphens. Hit "T-H-I-B", "O-K-A-F-O-R"; miss "A-B-C-D-E", "C-A-B".
const HYPHENED = /(?<![\w-])((?!A-B-C)[A-Z](?:-[A-Z]){3,20})(?![\w-])/g;

function spelledNames({ partText, part }: RecognizerInput): PhiFound[] {
  return [...partText.matchAll(SPELLED), ...partText.matchAll(HYPHENED)].map((match): PhiFound => {
    const start = part.start + match.index + match[0].length - (match[1] as string).length;
    return { layer: 'phi', type: 'NAME', subtype: 'OTHER', method: 'pattern', score: 0.88, reason: 'A name spelled letter by letter.', span: span(start, start + (match[1] as string).length) };
  });
}

// Who wrote an entry, alone on its line, perhaps with the time. Hit "\nT.A.R. 0655\n", "\nslc 1711", "/bfi/", "EJFO:pmc", "\nSD\n" at the end.
const DOTTED_SIGNER = /(?<=\n[ \t]{0,3}[-–]?[ \t]?)(?:(?:[A-Z]\.){2,4}|[a-z]{2,4}(?=[ \t]{1,2}(?:[01]\d|2[0-3]):?[0-5]\d))(?=[ \t]{0,3}(?:(?:[01]?\d|2[0-3]):?[0-5]\d)?[ \t]{0,3}(?:\n|$))/g;
const SLASHED_SIGNER = /(?<=[ \t\n]\/)[a-z]{2,4}(?=\/(?:[ \t\n]|$))/g;
const COLON_SIGNER = /(?<=\n[ \t]{0,3})[A-Z]{2,4}:[a-z]{2,4}\d?(?=[ \t\n]|$)/g;
const NO_SIGNER = /^(?:es|s|hrs?|ok|est|edt|cst|cdt|mst|pst|gmt|utc|bst|no|on|off|ct|mr|us|ed|or|er|rn|md|ga|bm|ivf|abg|vbg|ecg|ekg|cxr|gcs|vs|obs|cns|up|out|in|by|to|for|and|with|bid|tid|qid|am|pm|npo|adl|abd|ext|cor|gen|neuro|skin|psy|msk|resp|cv|gi|gu|heent|ob|see|plan|labs|meds|temp|wbc|hgb|plt|na|cl|bun|cr|inr|ptt|ast|alt|rr|bp|po|pr|iv|im|sc|i\.v\.|p\.o\.|h\.s\.)$/i;

// Behind the time of a log entry, at the line's end. Hit "told pt 9:40 bv", "FN 17:05" after a stop; miss "at 9:40 am".
const TIMED_SIGNER = /(?<=\d{1,2}:\d{2} )[a-z]{2,3}(?=[ \t]*(?:\n|$))|(?<=[.!?)] )[A-Z]{2,3}(?= (?:[01]?\d|2[0-3]):[0-5]\d(?:[ \t]{2,}|\n|$))/g;
// Behind a dash that ends an entry. Hit "to Ann R.   -- KM, logged"; miss "- BP", "T-score -- OK".
const DASHED_SIGNER = /(?<=[.!?)] {0,4}(?:--|—|–) ?)[A-Z]{2,3}(?=[,.;]|[ \t]*(?:\n|$))/g;
// Hit "secretary kpd", "typist: rlw4"; miss "secretary for".
const TYPED_SIGNER = /(?<=\b(?:secretary|typist|typed|transcriptionist|scribe|sec|tr|dict|steno)[ :.]{1,3})[a-z]{2,4}\d?(?=[ \t]{0,3}(?:\n|$|\/))/gi;
// Hit "cog/mw3", "JL/kd2" at a line's end.
const NUMBERED_SIGNER = /(?<=[ \t\n])[A-Za-z]{2,4}\/[a-z]{2,3}\d(?=[ \t\n]|$)/g;

// Behind a wide gap that ends an entry. Hit "today.   FN", "?ICP     SU"; miss "BP" in a table.
const WIDE_SIGNER = /(?<=[.?!)] {2,6})[A-Z]{2,3}(?=[ \t]*(?:\n|$))|(?<=\n[ \t]{0,3})(?:[A-Z]\.){2,3}(?= {2,})/g;

function closingInitials({ partText, part }: RecognizerInput): PhiFound[] {
  return [DOTTED_SIGNER, SLASHED_SIGNER, COLON_SIGNER, TIMED_SIGNER, DASHED_SIGNER, TYPED_SIGNER, NUMBERED_SIGNER, WIDE_SIGNER].flatMap((pattern) => [...partText.matchAll(pattern)]).filter((match) => !NO_SIGNER.test(match[0].split(/[:/]/)[0] as string))
    .map((match): PhiFound => ({ layer: 'phi', type: 'NAME', subtype: 'OTHER', method: 'pattern', score: 0.74, reason: "A writer's initials alone on a line.", span: span(part.start + match.index, part.start + match.index + match[0].length) }));
}

function typistInitials(scan: NameScan): PhiFound[] {
  return scan.tokens.flatMap((token, at): PhiFound[] => {
    // The rare thing first: hardly a word is followed by a slash.
    const second = scan.tokens[at + 1]?.text === '/' ? scan.tokens[at + 2] : undefined;
    if (second === undefined || (!startsLine(scan, at) && !/^(?:transcribed|typed|dictated|ref|by|initials)$/.test(labelBefore(scan, at)))) return [];
    if (gapBefore(scan, at + 1) !== 'none' || gapBefore(scan, at + 2) !== 'none') return [];
    const initials = /^[A-Za-z]{2,3}$/.test(token.text) && /^(?:[a-z]{2,3}|[A-Z]{2})$/.test(second.text) && (isUpper(token) || !startsLine(scan, at));
    const lowerOrRef = !isCapitalised(second) || scan.tokens[at + 3]?.text === '/';
    if (!initials || !lowerOrRef || likenessOf(scan.gazetteer, second) === 'word' && second.text.length > 2 || isInitial(second)) return [];
    return [token, second].map((one) => ({
      layer: 'phi', type: 'NAME', subtype: 'OTHER', method: 'pattern', score: 0.86, reason: "A writer's and a typist's initials.", span: span(one.start, one.end),
    }));
  });
}

function labelBefore(scan: NameScan, at: number): string {
  return scan.tokens[at - 1]?.text === ':' ? scan.tokens[at - 2]?.norm ?? '' : '';
}
