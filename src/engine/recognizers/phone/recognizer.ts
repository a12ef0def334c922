/**
 * Telephone, fax, pager and extension numbers. Candidates by shape; libphonenumber-js says which plain
 * runs of digits can be numbers at all. US by default, UK where the number is written that way.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { span } from '../../document/span.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';

interface Shape {
  readonly pattern: RegExp;
  readonly score: number;
  readonly reason: string;
  readonly country: 'US' | 'GB';
  /** Needs a cue word before it. */
  readonly cued?: boolean;
}

const EXTENSION = '(?:,?\\s?(?:x|ext\\.?|extn\\.?|extension)\\s?\\d{2,6})?';

const SHAPES: readonly Shape[] = [
  {
    // Hit "(212) 555-0142", "212.555.0142 x12", "+1 212 555 0142"; miss "1212-555-01421".
    pattern: new RegExp(`(?<![\\d-])(?:\\+?1[-. ]?)?(?:\\(\\d{3}\\)\\s?|\\d{3}[-. ])\\d{3}[-. ]\\d{4}(?![\\d-])${EXTENSION}`, 'gi'),
    score: 0.93, reason: 'Written as a US telephone number.', country: 'US',
  },
  {
    // Hit "01632 960418", "0161 496 0000", "020 7946 0018", "(01632) 960 418", "07700 900612"; miss "0.5 960".
    pattern: new RegExp(`(?<![\\d.,-])\\(?0\\d{2,4}\\)?[ -]\\d{3,4}[ -]?\\d{2,4}(?:[ -]\\d{2,4})?(?![\\d-])${EXTENSION}`, 'gi'),
    score: 0.9, reason: 'Written as a UK telephone number.', country: 'GB',
  },
  {
    // Hit "+44 (0)1632 960418", "+353 1 496 0000", "0044 7700 900612"; miss "+2 reflexes".
    pattern: new RegExp(`(?<![\\d+-])(?:\\+|00)[1-9]\\d{0,2}[ .-]?(?:\\(0\\)[ .-]?)?\\d{1,5}(?:[ .-]?\\d{2,5}){1,4}(?![\\d-])${EXTENSION}`, 'gi'),
    score: 0.93, reason: 'Written as an international telephone number.', country: 'GB',
  },
  {
    // Hit "555-0142"; miss "120-1400 mL", "212-555-0142" (read above), "2024-0142".
    pattern: new RegExp(`(?<![\\d./)-])(?<![\\d)] )[2-9]\\d{2}[-.]\\d{4}(?![\\d/-]| ?(?:mg|ml|units|kcal|steps|/))${EXTENSION}`, 'gi'),
    score: 0.72, reason: 'Seven digits written as a telephone number.', country: 'US',
  },
  {
    // Hit "1-800-555-0199", "1-800-CALL-DOC"; miss "1-800 mg".
    pattern: /(?<![\w-])1-8\d{2}-(?=[A-Z\d-]{7,9}(?![\w-]))[A-Z\d]{2,7}(?:-[A-Z\d]{2,5}){0,2}(?![\w-])/g,
    score: 0.92, reason: 'Written as a toll-free number.', country: 'US',
  },
  {
    // Hit "07700900612"; miss "0770090061".
    pattern: /(?<![\w.-])07\d{9}(?![\w-])/g,
    score: 0.86, reason: 'Eleven digits as of a UK mobile.', country: 'GB',
  },
  {
    // Hit "tel 2125550142", "mobile 07700900612"; miss "MRN 2125550142".
    pattern: /(?<![\d.-])(?:1?[2-9]\d{9}|0[1-9]\d{8,9}|[2-9]\d{6})(?![\d-])/g,
    score: 0.85, reason: 'Digits after a telephone cue.', country: 'US', cued: true,
  },
  {
    // Hit "330/555-0148"; miss "120/80", "1/555-0148".
    pattern: /(?<![\d/.-])[2-9]\d{2}\/[2-9]\d{2}-\d{4}(?![\d/-])/g,
    score: 0.9, reason: 'Written as a US telephone number.', country: 'US',
  },
  {
    // Scanned UK numbers: letters O for zeros. Hit "O77OO 9OO 431", "O1632 96O 214"; miss "O2 94".
    pattern: /(?<![\w.-])(?=[\dO ]{0,8}O)[O0][1237][\dO]{2,3}[ ]?[\dO]{3}[ ]?[\dO]{3,4}(?!\w)/g,
    score: 0.9, reason: 'A scanned telephone number: letters stand for digits.', country: 'GB',
  },
  {
    // Scanned letters for digits after a label. Hit "Ph (5S5) 555-O117"; miss "Ph 7.35".
    pattern: /(?<=\b(?:ph|tel|fax|phone|cell|mobile)\.?:? {1,3})\(?(?=[\d()OSIl .-]{0,8}[OSIl])[\dOSIl]{3}\)?[-. ][\dOSIl]{3}[-. ][\dOSIl]{4}(?!\w)/gi,
    score: 0.9, reason: 'A scanned telephone number: letters stand for digits.', country: 'US',
  },
];

// Cues up to the number: hit "Tel: ", "call me on ", "fax no. "; the last word decides fax or phone.
const CUE = /\b(?:tel(?:ephone)?|phone|ph|mobile|mob|cell|contact|call(?:ed|ing)?|ring|rang|text(?:ed)?|reach(?:ed|able)?|landline|home|work|office|pager|bleep|beeper|fax|[ftm](?=:)|dect|callback|call back|hotline|helpline|number|voicemail)\b[^\n\d]{0,24}$/i;
const FAX = /\b(?:fax|facsimile|f(?=:))\b[^\n\d]{0,14}$/i;
// Hit "bleep 4412", "pager #20418", "ext. 5521", "x5521"; miss "x2 doses", "extension lag".
const SHORT = /\b(?:bleep|beep(?:er)?|pager|pgr|dect|extension|extn?\.?)(?: (?:no\.?|number|id))?\s?[:#]?\s?(?<span>\d{3,7}|\d-\d{3,4})(?!\d|\.\d)|(?<![\w.])x ?(?<ext>\d{4,6})(?!\d|\.\d)/gi;

const CUE_WINDOW = 40;

function find(input: RecognizerInput): PhiFound[] {
  const out: PhiFound[] = [];
  for (const shape of SHAPES) {
    for (const match of input.partText.matchAll(shape.pattern)) {
      const found = judge(input, shape, { text: match[0], at: match.index });
      if (found !== null) out.push(found);
    }
  }
  for (const match of input.partText.matchAll(SHORT)) {
    const digits = match.groups?.['span'] ?? match.groups?.['ext'] ?? '';
    const start = input.part.start + match.index + match[0].length - digits.length;
    out.push({
      layer: 'phi', type: 'CONTACT', subtype: 'PHONE', span: span(start, start + digits.length), score: 0.9, method: 'pattern',
      reason: 'Digits after a pager or extension cue.',
    });
  }
  return out;
}

function judge(input: RecognizerInput, shape: Shape, { text, at }: { text: string; at: number }): PhiFound | null {
  const before = input.partText.slice(Math.max(0, at - CUE_WINDOW), at);
  const cued = CUE.test(before);
  if (shape.cued === true && !cued) return null;
  const digits = text.replace(/(?:x|ext|extn|extension)\.?\s?\d+$/i, '').replace(/\D/g, '');
  const scanned = /[OSIl]/.test(text) && !/x|ext/i.test(text);
  const lettered = /^1-8/.test(text);
  if (!scanned && !lettered && (digits.length < 7 || digits.length > 15)) return null;
  // Ten plain digits under a record label are a record number.
  if (/\b(?:mrn|nhs|chi|npi|acct|account|member|id|no)\b[^\n\d]{0,10}$/i.test(before) && !cued) return null;
  const possible = parsePhoneNumberFromString(text, shape.country)?.isPossible() ?? false;
  const score = cued ? Math.max(0.95, shape.score) : possible ? shape.score : shape.score - 0.2;
  const start = input.part.start + at;
  return {
    layer: 'phi', type: 'CONTACT', subtype: FAX.test(before) ? 'FAX' : 'PHONE', span: span(start, start + text.length), score, method: 'pattern',
    reason: cued ? `${shape.reason} A cue word stands before it.` : shape.reason,
  };
}

export const phone = defineRecognizer({
  id: 'phone',
  title: 'Telephone, fax and pager',
  description: 'US, UK and international numbers, extensions, pagers and bleeps.',
  source: 'ITU-T E.123 in the forms people write; libphonenumber metadata.',
  layer: 'phi',
  find,
});
