/**
 * Whether the words given for an abbreviation say its gold sense. In: the abbreviation, the words of the
 * plain text, the gold's wordings. A lay wording counts through the glossary and the table of abbreviations.
 */
import type { Lexicons } from '../../src/engine/index.ts';
import { valuesOf } from '../../src/engine/lexicon/parse-tsv.ts';
import { plainTermOf } from '../../src/engine/simplify/terms/term-index.ts';

export interface GivenSense {
  readonly abbreviation: string;
  /** What stands in the plain text in its place. */
  readonly to: string;
  /** The gold's wordings, separated by `|`. */
  readonly sense: string;
}

/** Half the words alike is another sense: "heart rate" is no "heart failure". */
const MORE_THAN = 0.5;

/** Content stems, UK and US spelling as one, endings and small words left out. */
function stemsOf(words: string): Set<string> {
  const plain = words.toLowerCase().normalize('NFKD').replace(/\p{M}+/gu, '').replaceAll('ae', 'e').replaceAll('oe', 'e').replaceAll('isation', 'ization').replaceAll('our', 'or').replaceAll("'s", '');
  return new Set(plain.split(/[^a-z0-9]+/).filter((word) => word.length > 2 && !/^(?:the|and|for|with|into|from|per)$/.test(word)).map((word) => (/^\d/.test(word) ? word : word.slice(0, 5))));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return a.size === 0 || b.size === 0 ? 0 : both / Math.min(a.size, b.size);
}

/**
 * The words given fit the gold's sense: they share its words, or are the lay words of the sense of the
 * table that the gold's is closest to.
 */
function isSameSense({ abbreviation, to, sense }: GivenSense, lexicons: Lexicons): boolean {
  const given = stemsOf(to);
  const gold = stemsOf(sense);
  if (to.toLowerCase() === sense.toLowerCase() || share(given, gold) > MORE_THAN) return true;
  const lay = plainTermOf(lexicons, sense)?.plain ?? '';
  if (lay !== '' && share(given, stemsOf(lay)) > MORE_THAN) return true;
  const rows = lexicons.index('abbreviations').get(abbreviation) ?? [];
  return rows.some((row) => {
    const known = row['sense'] ?? '';
    if (share(stemsOf(known), gold) <= MORE_THAN) return false;
    const plain = plainTermOf(lexicons, known)?.plain ?? '';
    return share(stemsOf(known), given) > MORE_THAN || (plain !== '' && share(stemsOf(plain), given) > MORE_THAN);
  }) || isKnownWording(sense, to);
}

/** The words given fit one of the gold's accepted wordings. */
export function isAcceptedSense({ abbreviation, to, sense }: GivenSense, lexicons: Lexicons): boolean {
  return sense.split('|').some((wording) => isSameSense({ abbreviation, to, sense: wording }, lexicons));
}

/** An entry of the glossary explains the gold's sense: it does by its name or by another of its phrases, spelled out. */
export function isAcceptedTerm(given: GivenSense, lexicons: Lexicons): boolean {
  const { abbreviation, to } = given;
  const entry = lexicons.rows('glossary').find(({ term }) => term === to);
  const phrases = valuesOf(entry?.['variants']).map((variant) => variant.split('=', 1)[0] ?? '');
  return [to, ...phrases].some((phrase) => phrase !== abbreviation && isAcceptedSense({ ...given, to: phrase }, lexicons));
}

/** Wordings that share no word and are the same. */
const SAME: readonly (readonly [RegExp, RegExp])[] = [
  [/discontinu/i, /stop/i], [/as needed|when needed/i, /when needed|as needed/i], [/primary care|general pract/i, /family doctor/i], [/road traffic|motor vehicle/i, /car crash/i],
  [/subcutaneous|under the skin/i, /under the skin/i], [/respiratory rate/i, /breathing rate/i], [/computed tomography/i, /CT scan/i], [/radiother/i, /radiation/i],
  [/nil by mouth|nothing by mouth/i, /nothing to eat or drink/i], [/by mouth/i, /food and drink|eating and drinking/i], [/secondary to/i, /due to|caused by/i],
  [/intramuscular/i, /into a muscle/i], [/intravenous/i, /vein/i], [/sublingual/i, /under the tongue/i], [/rectum|rectal/i, /bottom/i], [/inhal/i, /breathed in/i], [/topical/i, /on the skin/i],
  [/status post/i, /^after$/i], [/rule out/i, /check for/i], [/present(?:s|ed|ing) with/i, /came in with/i], [/approximately/i, /about/i], [/bilateral/i, /both sides|both-sided/i], [/immediately/i, /right away/i], [/^(?:none|nothing)\b/i, /^no\b/i],
  [/raised|increased|elevated|high/i, /raised|increase/i], [/lowered|decreased|reduced/i, /lowered|reduce/i], [/every day|daily|once a day/i, /once a day|every day/i], [/evidence of/i, /signs of/i], [/in the setting of/i, /at the same time as/i],
  [/emergency department/i, /emergency room/i], [/magnetic resonance/i, /MRI/], [/complain/i, /complains/i], [/nightly|bedtime/i, /at night|bedtime/i], [/consistent with/i, /in keeping with/i], [/room air/i, /normal air/i], [/sacroiliac/i, /between the spine and the hip/i], [/social history/i, /home and lifestyle/i],
  [/gastrointestinal/i, /in the gut/i], [/New York Heart/i, /NYHA class/], [/range of movement/i, /range of motion/i], [/ACE inhibitor/i, /angiotensin-converting enzyme inhibitor/i], [/pupils equal/i, /pupils normal/i], [/tympanostomy|grommet|pressure.equali/i, /ear tube/i],
];

const isKnownWording = (sense: string, to: string): boolean => SAME.some(([gold, given]) => gold.test(sense) && given.test(to));
