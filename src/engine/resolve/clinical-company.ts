/**
 * Names and places that a model alone marks, in clinical company. In: candidates of one part, the rules' and the model's. Out: the same without the
 * model's findings that are nothing but clinical words where they stand.
 *
 * A name or place gives way where every word of it is one of these, at least one of the first two:
 * 1. inside a protected term or a clinical mention that rules found;
 * 2. the name in a protected term ("Blake drain"), with clinical words around it or a word of that term in its sentence ("DRAINS: ONE 19-FR BLAKE");
 * 3. an everyday or clinical word (of the capital words of a place none: "Carefree Hands"), an abbreviation, a single capital, a date.
 * It stands where a rule found a name or place there, where a naming cue stands beside it (a title, a relative, "seen by", a credential,
 * "says") and where it holds a number; where the model is nearly sure, only terms, mentions and words of the same term count as company. A month in letters inside a clinical mention ("OCT" of the eye) and an age
 * inside a value ("PLT 94") give way where no rule found a date or an age. Time is linear.
 */
import { firstIndex } from '../document/first-index.ts';
import { isEverydayLike } from '../gazetteer/everyday-like.ts';
import { hasClinicalContext, hasCompanion, sentenceAfter, sentenceBefore } from '../gazetteer/clinical-context.ts';
import { isCapitalised } from '../gazetteer/name-parts.ts';
import { scanOf, type NameScan } from '../gazetteer/name-scan.ts';
import { PARTICLES } from '../gazetteer/name-words.ts';
import { hasPersonCue, hasPlaceCue } from '../gazetteer/naming-cue.ts';
import type { Found, PhiFound, RecognizerInput } from '../recognizers/define.ts';
import { Cover, type Ranged } from './cover.ts';
import { CLINICAL_ENTITIES } from './protect-terms.ts';
import { NEARLY_SURE } from './standing.ts';
import type { Token } from '../text/tokenise.ts';
import type { Candidate } from './types.ts';

/** A rule's finding from here on speaks for a name; "unknown capitals" do not. */
const SUPPORTS = 0.6;
/** How far in a sentence what rules found is company, in tokens. */
const NEAR = 5;

export function withoutClinicalWords(candidates: readonly Candidate[], input: RecognizerInput): readonly Candidate[] {
  if (!candidates.some(({ found }) => isModelsPhi(found))) return candidates;
  const scan = scanOf(input);
  const ground = groundOf(candidates.map(({ found }) => found).filter(({ method }) => method !== 'model'), input.part);
  return candidates.filter(({ found }) => !(isModelsPhi(found) && givesWay(found, scan, ground)));
}

const isModelsPhi = (found: Found): found is PhiFound => found.layer === 'phi' && found.method === 'model';

/** What rules say of each character of a part. */
interface Ground {
  readonly terms: Cover;
  readonly mentions: Cover;
  readonly values: Cover;
  readonly dates: Cover;
  readonly ages: Cover;
  /** Names and places that no protected term outweighs. */
  readonly names: Cover;
}

const MENTIONS: ReadonlySet<string> = new Set([...CLINICAL_ENTITIES, 'ANATOMY']);
const VALUES: ReadonlySet<string> = new Set(['VALUE', 'STRENGTH', 'DOSE']);
const NAMES: ReadonlySet<string> = new Set(['NAME', 'LOCATION', 'PROFESSION']);

function groundOf(rules: readonly Found[], part: Ranged): Ground {
  const of = (test: (found: Exclude<Found, { layer: 'protected' }>) => boolean): Cover => new Cover(part, rules.filter((found) => found.layer !== 'protected' && test(found)));
  const terms = new Cover(part, rules.filter(({ layer }) => layer === 'protected'));
  return {
    terms,
    mentions: of(({ layer, type }) => layer === 'entity' && MENTIONS.has(type)),
    values: of(({ layer, type }) => layer === 'entity' && VALUES.has(type)),
    dates: of(({ layer, type }) => layer === 'phi' && type === 'DATE'),
    ages: of(({ layer, type }) => layer === 'phi' && type === 'AGE'),
    names: of(({ layer, type, score, span }) => layer === 'phi' && NAMES.has(type) && score >= SUPPORTS && score > terms.strongest(span)),
  };
}

function givesWay(found: PhiFound, scan: NameScan, ground: Ground): boolean {
  switch (found.type) {
    case 'NAME': case 'LOCATION': {
      if (found.subtype === 'USERNAME' || ground.names.strongest(found.span) > 0) return false;
      const place = placeOf(scan, found);
      return place !== undefined && !isCalled(scan, place) && isClinicalHere(scan, place, ground);
    }
    case 'DATE': return ground.dates.strongest(found.span) === 0 && ground.mentions.holds(found.span) && !/\d/.test(scan.text.slice(found.span.start, found.span.end));
    case 'AGE': return ground.ages.strongest(found.span) === 0 && ground.values.holds(found.span);
    default: return false;
  }
}

/** A finding's tokens, by index. */
interface Place {
  readonly first: number;
  readonly last: number;
  readonly isName: boolean;
  readonly isNearlySure: boolean;
}

function placeOf({ tokens }: NameScan, { span, type, score }: PhiFound): Place | undefined {
  const low = firstIndex(tokens, ({ start }) => start >= span.start);
  let last = low;
  while (last + 1 < tokens.length && (tokens[last + 1] as Ranged).end <= span.end) last += 1;
  return tokens[low]?.start === span.start && tokens[last]?.end === span.end ? { first: low, last, isName: type === 'NAME', isNearlySure: score >= NEARLY_SURE } : undefined;
}

const isCalled = (scan: NameScan, { first, last, isName }: Place): boolean => (isName ? hasPersonCue(scan, first, last) : hasPlaceCue(scan, first));

function isClinicalHere(scan: NameScan, place: Place, ground: Ground): boolean {
  const tokens = scan.tokens.slice(place.first, place.last + 1);
  if (tokens.some(({ kind }) => kind === 'number')) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const several = words.filter(isCapitalised).length > 1;
  const known = words.filter((word) => word.text.length > 1 && (ground.terms.holds(word) || ground.mentions.holds(word)));
  const ofTerms = words.filter((word) => word.text.length > 1 && !known.includes(word) && isOfTermHere(scan, word, { ...place, isBesideClinical: known.length > 0 }, ground));
  const rest = words.filter((word) => !known.includes(word) && !ofTerms.includes(word));
  return known.length + ofTerms.length > 0 && rest.every((word) => ground.dates.holds(word) || isNeutral(word, scan, !place.isName && several));
}

/** "care", "the", "St", "L"; of the capitalised words of a place ("Carefree Hands") none but the last two kinds. */
function isNeutral(word: Token, { gazetteer }: NameScan, isPlaceOfSeveral: boolean): boolean {
  const capital = isCapitalised(word);
  if (PARTICLES.has(word.norm) || (word.text.length === 1 && capital)) return true;
  return isEverydayLike(word, gazetteer) && !(isPlaceOfSeveral && capital);
}

/** The name in a protected term, beside a clinical word in the finding or a word of that term; no common given name and less than nearly sure, in other clinical company, too. */
function isOfTermHere(scan: NameScan, { norm }: Token, { first, last, isNearlySure, isBesideClinical }: Place & { readonly isBesideClinical: boolean }, ground: Ground): boolean {
  const companions = scan.gazetteer.companionsOf(norm);
  if (companions === undefined) return false;
  if (isBesideClinical || hasCompanion(scan, first, last, companions)) return true;
  if (isNearlySure || scan.gazetteer.isCommonGiven(norm)) return false;
  const near = [sentenceBefore(scan, first), sentenceAfter(scan, last)].flatMap((tokens) => tokens.slice(0, NEAR));
  return hasClinicalContext(scan, first, last) || near.some((token) => ground.terms.holds(token) || ground.mentions.holds(token));
}
