/**
 * Risks in the words that no finding covers. In: the text, what is already settled (replaced, kept,
 * clinical), sentences and lexicons. Out: raw risks in source offsets. One pass of each pattern: linear.
 */
import { span, type Span } from '../../document/span.ts';
import { gazetteerOf, type Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Lexicons } from '../../lexicon/lexicons.ts';
import { normaliseToken } from '../../text/tokenise.ts';
import { firstEndingAfter, touchesAny } from '../selection/span-index.ts';
import { MONTHS, WEEKDAYS } from '../dates/date-words.ts';
import type { RawRisk } from './kept-risks.ts';

export interface TextFacts {
  readonly text: string;
  /** Sorted and disjoint: replaced spans, kept findings, clinical entities, protected terms, our own tags. */
  readonly settled: readonly Span[];
  /** In text order. */
  readonly sentences: readonly Span[];
  readonly lexicons: Lexicons;
}

export function textRisks(facts: TextFacts): RawRisk[] {
  const capitals = capitalRuns(facts);
  return [
    ...nameRisks(capitals, facts), ...eventRisks(capitals, facts), ...patternRisks(facts, LONG_NUMBER, 'long-number'),
    ...patternRisks(facts, NET, 'contact-left'), ...roleRisks(facts),
  ];
}

// Hit "4471 229 1180", "00418827"; miss "12,000", "1.25", "150000 /mm3", "2000 mg". Digits are taken greedily once.
const LONG_NUMBER = /(?<![\d.,/])\d(?:[ -]?\d){6,}(?!\d|[.,/%]\d|\s?(?:mg|mcg|ml|units?|cells?|copies|\/))/gi;
/** "2315-0700" is a stretch of time. */
const HOURS = /^[0-2]\d[0-5]\d[ -][0-2]\d[0-5]\d$/;
// Hit "ann@example", "https://x", "www.x"; miss "@ 20 mL/h", "q12h @8". Bounded on both sides.
const NET = /(?<![\w.])[\w.+-]{1,64}@[\w-]{1,64}\.\w|https?:\/\/\S|\bwww\.\w/gi;

function patternRisks({ text, settled }: TextFacts, pattern: RegExp, kind: 'long-number' | 'contact-left'): RawRisk[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const at = span(match.index, match.index + match[0].length);
    return touchesAny(settled, at) || HOURS.test(match[0]) ? [] : [{ kind, span: at }];
  });
}

/** Written for this project. Hit "mayor of", "the only vet in the village", "Olympic"; miss "head of the femur". */
const ROLE = new RegExp(
  "\\b(?:(?:lord |deputy )?mayor|president|governor|senator|prime minister|first minister|ambassador|bishop|archbishop|dean|headmaster|headmistress|chief constable|chief of police|sheriff|founder|ceo|chief executive|captain|conductor|director) of (?!nursing|the (?:foot|hand))|" +
  '\\b(?:member of parliament|mp for|congress(?:man|woman)|councillor for|member of the (?:house|senate)|supreme court|high court judge|head coach|lead singer|bandmates?|television presenter|tv presenter|news ?reader|film star|actor in|played for)\\b|' +
  '\\b(?:first (?:woman|man|person|patient) (?:to|in)|only (?:\\w+ ){1,3}in (?:the |her |his |their )?(?:village|town|county|state|country|island|region)|last speaker of)\\b|' +
  '\\b(?:olympi(?:c|an|cs)|paralympi(?:c|an|cs)|gold medal(?:ist|list)?|world (?:champion|record)|national champion|hall of fame|lottery (?:winner|win)|nobel|pulitzer|grammy|oscar winner|knighted|well-known|famous|celebrity|in the news|newspapers? (?:article|story|report)|went viral|documentary about)\\b',
  'gi',
);

function roleRisks({ text, settled, sentences }: TextFacts): RawRisk[] {
  return [...text.matchAll(ROLE)].flatMap((match): RawRisk[] => {
    const end = match.index + match[0].trimEnd().length;
    const sentence = sentences[firstEndingAfter(sentences, match.index)];
    // With the capitalised words after it, which say of what; not past the sentence.
    const more = /^(?:\s+the)?(?:\s+\p{Lu}[\p{L}'’-]*){1,3}/u.exec(text.slice(end, Math.min(end + 40, sentence?.end ?? end)))?.[0].length ?? 0;
    const at = span(match.index, end + (/\bof\s*$/.test(match[0]) ? more : 0));
    return touchesAny(settled, span(match.index, end)) ? [] : [{ kind: 'public-role', span: at }];
  });
}

interface CapitalRun {
  readonly span: Span;
  readonly words: readonly string[];
}

// Title-case words joined by one space or hyphen. Hit "Marram Point"; miss "CHEST PAIN", "iPhone".
const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}\p{M}]+(?:['’]\p{L}[\p{Ll}]*)?(?:[ -]\p{Lu}[\p{Ll}\p{M}]+(?:['’]\p{L}[\p{Ll}]*)?)*(?![\p{L}\p{N}])/gu;
const CALENDAR = new Set([...MONTHS, ...WEEKDAYS].map((name) => name.toLowerCase()));

/** Capitalised words in mid-sentence, outside what is settled. A capital that only begins a sentence or line is dropped. */
function capitalRuns({ text, settled }: TextFacts): CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (const match of text.matchAll(RUN)) {
    let start = match.index;
    const end = start + match[0].length;
    if (!isMidSentence(text, start)) {
      const cut = /[ -]/.exec(match[0])?.index;
      if (cut === undefined) continue;
      start += cut + 1;
    }
    const at = span(start, end);
    if (!touchesAny(settled, at)) runs.push({ span: at, words: text.slice(start, end).split(/[ -]/).map((word) => normaliseToken(word).replace(/'s?$/, '')) });
  }
  return runs;
}

function isMidSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at -= 1;
  return at >= 0 && at < start - 1 && /[\p{Ll}\p{N},]/u.test(text.charAt(at));
}

const isKnown = (gazetteer: Gazetteer, word: string): boolean =>
  gazetteer.isWord(word) || gazetteer.isClinical(word) || gazetteer.isProtectedCore(word) || CALENDAR.has(word);

/** Two or more words that no lexicon knows as words, or that it knows as names. One word only if it is nothing but a name. */
function nameRisks(runs: readonly CapitalRun[], { lexicons }: TextFacts): RawRisk[] {
  const gazetteer = gazetteerOf(lexicons);
  return runs.flatMap(({ span: at, words }): RawRisk[] => {
    const looksLikeName = words.length === 1
      ? gazetteer.isPlainName(words[0] ?? '')
      : words.every((word) => !isKnown(gazetteer, word)) || (words.length < 4 && words.every((word) => gazetteer.isName(word) && !CALENDAR.has(word) && !gazetteer.isClinical(word)));
    return looksLikeName ? [{ kind: 'name-like', span: at }] : [];
  });
}

/** Written for this project. Hit "ferry fire", "election"; miss "heart attack", "fired". */
const EVENT = /\b(?:fire|house fire|crash|derailment|shooting|stabbing|explosion|bombing|bomb|terror(?:ist)? attack|shark attack|massacre|siege|riots?|flood(?:s|ing)?|tsunami|earthquake|hurricane|tornado|cyclone|avalanche|landslide|wildfire|sinking|shipwreck|capsize|stampede|collapse of the|disaster|spill|hostage|kidnapping|election|award|prize|medal|championships?|olympics|world cup|marathon|derby|festival|jubilee|inquest|trial|court case|expedition|mutiny|strike at)\b/gi;
const EVENT_REACH = 48;
const YEAR = /\b(?:19|20)\d{2}\b/;

/** An event word with capitalised words or a year near it in its sentence: named well enough to be looked up. */
function eventRisks(runs: readonly CapitalRun[], { text, settled, sentences }: TextFacts): RawRisk[] {
  const places = runs.map((run) => run.span);
  return [...text.matchAll(EVENT)].flatMap((match): RawRisk[] => {
    const own = span(match.index, match.index + match[0].length);
    if (touchesAny(settled, own)) return [];
    const sentence = sentences[firstEndingAfter(sentences, own.start)] ?? own;
    const reach = span(Math.max(sentence.start, own.start - EVENT_REACH, 0), Math.max(own.end, Math.min(sentence.end, own.end + EVENT_REACH)));
    const near = places[firstEndingAfter(places, reach.start)];
    if (near !== undefined && near.start < reach.end) {
      return [{ kind: 'rare-event', span: span(Math.min(near.start, own.start), Math.max(near.end, own.end)) }];
    }
    return YEAR.test(text.slice(reach.start, reach.end)) ? [{ kind: 'rare-event', span: own }] : [];
  });
}
