import { span } from '../../document/span.ts';
import { defineRecognizer, type ProtectedFound } from '../define.ts';

interface Shape {
  /** The group named `span` is kept, else the whole match. Linear. */
  readonly pattern: RegExp;
  readonly category: string;
  readonly reason: string;
  readonly score: number;
}

const SHAPES: readonly Shape[] = [
  {
    // Hit "BP 120/80", "blood pressure of 158/94", "BP: 84/46"; the numbers are kept.
    pattern: /\b(?:BP|blood pressure|NIBP|ABP|B\/P|SBP\/DBP)\b[^\n\d]{1,30}(?<span>\d{2,3}[ ]?\/[ ]?\d{2,3})(?![\d/])/gi,
    category: 'test', reason: 'a blood pressure', score: 0.97,
  },
  {
    // A pressure without its label: three digits over two or three. Hit "142/78"; miss "12/78", "142/78/90".
    pattern: /(?<![\d/.-])(?:[89]\d|1\d\d|2[0-5]\d)\/(?:[3-9]\d|1[0-3]\d)(?![\d/-])/g,
    category: 'test', reason: 'a blood pressure', score: 0.86,
  },
  {
    // Hit "5/5", "4+/5", "7/10", "27/30", "15/15"; denominators of scales, where scale words stand before.
    pattern: /\b(?:pain|strength|power|motor|score[ds]?|scale|rated|severity|GCS|MMSE|MoCA|AMTS?|NRS|VAS|Apgars?|reflexes|grade|murmur|MRC|Barthel|Allred|global|intensity|out of|monofilament|discomfort|muscle|beighton|bishop|epworth|tinetti|braden|waterlow|norton|stop-?bang|silverman|westley|lysholm|oswestry|frailty|rockwood|katz|lawton|berg|ballard|mallampati|centor|alvarado|hestia|gleason|child-?pugh|fugl)\b[^\n;]{1,40}?(?<span>(?<![\d/])\d{1,3}[+-]?\/(?:4|5|6|8|9|10|1O|12|15|20|21|24|28|30|42|56|60|63|70|100)(?![\d/]))/gi,
    category: 'score', reason: 'a score out of a fixed number', score: 0.93,
  },
  {
    // Hit "5/5", "4+/5", "0/10": never a day and month in that order with a sign, rarely otherwise.
    pattern: /(?<![\d/.-])(?:[0-5][+-]\/5|0\/(?:4|5|10|30)|5\/5|10\/10)(?![\d/])/g,
    category: 'score', reason: 'a score out of a fixed number', score: 0.9,
  },
  {
    // Hit "L4-L5", "L5/S1", "C5-6", "T12", "T2-T4"; miss "T2DM".
    pattern: /(?<![\w-])(?:C[1-8]|T(?:1[0-2]|[1-9])|L[1-5]|S[1-5])(?:[-/–](?:[CTLS])?(?:1[0-2]|[1-9]))?(?![\w])/g,
    category: 'anatomy', reason: 'a level of the spine', score: 0.9,
  },
  {
    // Hit "V1-V6", "S1/S2", "aVF"; miss "V12".
    pattern: /(?<![\w-])(?:V[1-6](?:[-–/]V?[1-6])?|S[1-4]\/S[1-4]|aV[RLF])(?!\w)/g,
    category: 'test', reason: 'a lead or heart sound', score: 0.9,
  },
  {
    // Hit "20/40", "20/200", "6/9": visual acuity after its words or as such a fraction over 20.
    pattern: /(?<![\d/.-])(?:20\/(?:1[05]|2[05]|30|40|50|60|63|70|80|100|125|200|400)|6\/(?:5|6|9|12|18|24|36|60))(?![\d/])/g,
    category: 'test', reason: 'a visual acuity', score: 0.88,
  },
  {
    // Hit "POD 3", "POD#2", "HD 4", "post-op day 1", "day 2 of", "PGY-3", "ST4", "FY1".
    pattern: /\b(?:(?:POD|HD|DOL|PPD|PGY|PID)[ \t#-]{0,2}\d{1,2}|(?:post-?op(?:erative)?|hospital|postpartum) day[ \t#]{0,2}\d{1,2}|ST[1-8]|FY[12]|CT[1-3])\b/gi,
    category: 'other', reason: 'a day of the stay or a grade', score: 0.9,
  },
  {
    // Hit "3/7", "6/52", "2/12" as durations before or after their words; "6/52" always.
    pattern: /(?<![\d/.])(?:\d{1,2}\/52|(?:for|x|in|of|BNO|past|last|over|review)[ \t]{1,2}(?<span>\d{1,2}\/(?:7|12)))(?![\d/])/gi,
    category: 'unit', reason: 'a duration in days, weeks or months', score: 0.9,
  },
  {
    // Hit "G2P1001", "P2002", "G3P2", "T2N0M0", "pT2a N2 M0"; miss "P88".
    pattern: /\b(?:G\d{1,2}[ ]?P\d{1,4}|P\d{4}|[pcy]{0,2}T[0-4][a-d]?[ ]?N[0-3x][a-c]?[ ]?(?:M[01x])?)\b/g,
    category: 'other', reason: 'an obstetric or tumour code', score: 0.92,
  },
  {
    // Strengths of two drugs. Hit "10/325", "25/100 mg", "20/12.5", "30/500"; miss dates in range without a drug's unit.
    pattern: /(?<![\d/.])(?:\d{1,3}(?:\.\d)?\/(?:1[3-9]\d|[2-9]\d\d|12\.5)|\d{1,3}(?:\.\d)?\/\d{1,4}(?:\.\d)?[ ]?(?:mg|mcg|ml|units?)\b)/gi,
    category: 'drug', reason: 'a strength of two drugs', score: 0.88,
  },
  {
    // Hit "NCT04400000", "ISRCTN12345678": thousands are in one trial.
    pattern: /(?<!\w)(?:NCT|ISRCTN)\d{8}(?!\w)/g,
    category: 'other', reason: 'a trial in a public register', score: 0.97,
  },
  {
    // Hit "ref 0580-1-443   lot", "model A2DR01, serial", "cat no 7715 exp"; miss "our ref 7714", "ref MI-24-00713; consent".
    pattern: /\b(?:ref|cat(?:alog(?:ue)?)?|model|part|product)(?: (?:no|number|code))?[ \t:#.]{1,4}(?<span>(?=[\w./-]{0,19}\d)[A-Z\d][\w./-]{2,19})(?=[^\n\w]{1,12}(?:lot|batch|s\/n|serial|sn|exp)\b)/gi,
    category: 'device', reason: 'a catalogue number, beside a lot or serial number', score: 0.96,
  },
  {
    // What stands before a serial number. Hit "lead     5076-45    s/n P"; miss "lot G7719402  s/n ST", "badge 2231 S/N Tan" (a nurse).
    pattern: /(?<!\b(?:lot|batch|s\/n|serial|sn|mrn|no|number|id|badge|unit|acct|account)[ \t:#.]{0,4})(?<![\w./-])(?=[A-Z\d.-]{0,15}\d)[A-Z\d][A-Z\d.-]{2,15}(?=[ \t,;(]{1,12}(?:s\/n|S\/N|SN|[Ss]erial)(?: no\.?| number)?[ \t:#.]{1,3}[A-Z]{0,5}[ -]?\d)/g,
    category: 'device', reason: 'the make of a device, before its serial number', score: 0.86,
  },
  {
    // Hit "frame RB5154", "recorder DS-9000", "IOL SN60WF"; miss "leads V1-V6", "pump BD-0049213": a number of one device is longer.
    pattern: /\b(?:[Gg]enerator|[Ll]ead|[Ll]ens|IOL|[Ff]rame|[Rr]ecorder|[Ss]cope|[Ee]ndoscope|[Cc]olonoscope|[Gg]astroscope|[Pp]ump|[Mm]onitor|[Ss]canner|[Vv]entilator|[Ss]tem|[Cc]up|[Hh]ead|[Ll]iner|[Cc]age|[Pp]late|[Mm]esh|[Vv]alve|[Ss]tent|[Ee]lectrode|[Hh]andset|[Tt]ransmitter|[Pp]robe|[Tt]ransducer|[Hh]earing aid|[Mm]ask|[Aa]nalyser|[Pp]acemaker|PPM|ICD)s?(?: model)?[ \t:,(]{1,12}(?<span>(?!V\d)(?=[\d-]{0,6}[A-Z])(?=(?:[A-Z-]{0,6}\d){2})(?!(?:[A-Z-]{0,5}\d){6})[A-Z\d]{1,6}(?:-[A-Z\d]{1,5})?)(?![\w/-])/g,
    category: 'device', reason: 'the make of a device', score: 0.86,
  },
  {
    // Blocks of a specimen. Hit "A1-A9", "submitted in B2"; miss "A1-B9", "A1".
    pattern: /(?<![\w-])(?:(?<letter>[A-H])\d{1,2}[-–]\k<letter>\d{1,2}|(?<=\b(?:submitted|blocks?|cassettes?|slides?|levels? on)(?: (?:as|in))? )[A-H]\d{1,2}(?:[-–]\d{1,2})?)(?![\w-])/g,
    category: 'other', reason: 'blocks of a specimen', score: 0.88,
  },
  {
    // Hit "DDDR 60-130", "VVI 40": how a pacemaker is set.
    pattern: /\b(?:DDDR?|VVIR?|AAIR?|DDIR?|VDD|VOO|DOO)[ ](?<span>\d{2,3}(?:[-–/]\d{2,3})?)(?![\w/-])/g,
    category: 'device', reason: 'the setting of a pacemaker', score: 0.9,
  },
  {
    // A change of one amino acid. Hit "V617F", "p.R132H"; miss "V6F", "V61744F".
    pattern: /(?<!\w)(?:p\.)?[ACDEFGHIKLMNPQRSTVWY]\d{2,3}[ACDEFGHIKLMNPQRSTVWY](?!\w)/g,
    category: 'test', reason: 'a change of a protein', score: 0.86,
  },
  {
    // Hit "weight on 9th-25th", "OFC 50th", "91st centile"; miss "seen 9th-12th May".
    pattern: /\b(?:weight|wt|height|ht|length|ofc|hc|bmi|head circumference|growth|centiles?)\b[^\n;]{1,24}?(?<span>(?<![\w.])(?:0\.4th|2nd|3rd|5th|9th|10th|25th|50th|75th|85th|90th|91st|95th|97th|98th|99th|99\.6th)(?:[ ]?(?:[-–]|to)[ ]?(?:2nd|9th|10th|25th|50th|75th|90th|91st|95th|97th|98th|99\.6th))?)(?!\w| (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/gi,
    category: 'score', reason: 'a centile of growth', score: 0.88,
  },
  {
    // Hit "ref 3.5-5.1", "reference range: 0.4 - 4.0"; miss "ref 24-0511".
    pattern: /\b(?:ref(?:erence)?|normal)(?: (?:range|interval))?[ \t:(]{1,3}(?<span>\d{1,4}\.\d{1,3}[ ]?[-–][ ]?\d{1,4}(?:\.\d{1,3})?)(?![\w/-])/gi,
    category: 'test', reason: 'a range of reference', score: 0.97,
  },
];

export const protectedShape = defineRecognizer({
  id: 'protected-shape',
  title: 'Clinical numbers that look like dates or identifiers',
  description: 'Blood pressures, scores out of ten, levels of the spine, leads, acuities, days of a stay, tumour codes, drug strengths, makes and catalogue numbers of devices, blocks of specimens, trials, ranges of reference.',
  source: 'Written for this project.',
  layer: 'protected',
  find: ({ partText, part }) => SHAPES.flatMap((shape) => [...partText.matchAll(shape.pattern)].map((match): ProtectedFound => {
    const kept = match.groups?.['span'] ?? match[0];
    const start = part.start + match.index + match[0].lastIndexOf(kept);
    return { layer: 'protected', type: shape.category, span: span(start, start + kept.length), method: 'pattern', score: shape.score, reason: `Kept: ${shape.reason}.` };
  })),
});
