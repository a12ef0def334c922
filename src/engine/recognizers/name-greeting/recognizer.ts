import { nameFound } from '../../gazetteer/name-found.ts';
import { isCapitalised, likenessOf } from '../../gazetteer/name-parts.ts';
import { endsLine, gapBefore, onSameLine, scanOf, startsLine, type NameScan } from '../../gazetteer/name-scan.ts';
import { CARE_TITLES, CIVIL_TITLES } from '../../gazetteer/name-words.ts';
import { readName } from '../../gazetteer/read-name.ts';
import { exactKey, PhraseIndex } from '../../lexicon/phrase-index.ts';
import { defineRecognizer, type PhiFound } from '../define.ts';

const GREETINGS = new PhraseIndex<'greeting' | 'thanks'>(exactKey);
for (const phrase of ['dear', 'my dear', 'hi', 'hello', 'hey', 'hiya', 'good morning', 'good afternoon', 'good evening', 'morning', 'greetings']) GREETINGS.add(phrase, 'greeting');
for (const phrase of ['thanks', 'thank you', 'thx', 'many thanks', 'cheers', 'sorry', 'ok', 'okay', 'bye', 'no worries', 'please']) GREETINGS.add(phrase, 'thanks');

export const nameGreeting = defineRecognizer({
  id: 'name-greeting',
  title: 'Name in a greeting',
  description: 'A name after "Dear", "Hi", "Good morning", "Thanks".',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    return scan.tokens.flatMap((_, at) => {
      const match = GREETINGS.matchesAt(scan.tokens, at)[0];
      return match === undefined ? [] : findAfter(scan, match.first, match.last, match.payloads[0] === 'thanks');
    });
  },
});

const ENDS = /^[,!.:;?]$/;

function findAfter(scan: NameScan, first: number, last: number, isThanks: boolean): PhiFound[] {
  const opens = startsLine(scan, first) || /^[.!?"“>]$/.test(scan.tokens[first - 1]?.text ?? '');
  const at = scan.tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const token = scan.tokens[at];
  if (!opens || token === undefined || !onSameLine(gapBefore(scan, at)) || CARE_TITLES.has(token.norm) || CIVIL_TITLES.has(token.norm)) return [];
  const given = scan.gazetteer.given(token.norm);
  const likeness = likenessOf(scan.gazetteer, token);
  if (likeness === 'word' || (isThanks && given === undefined)) return [];
  const read = readName(scan, at, { cued: true, lower: true });
  if (read === undefined) return [];
  const closed = endsLine(scan, read.last) || ENDS.test(scan.tokens[read.last + 1]?.text ?? '');
  if (!closed && (isThanks || !isCapitalised(token))) return [];
  return [nameFound(scan, read, { subtype: 'OTHER', score: given !== undefined && closed ? 0.93 : 0.85, reason: 'A name in a greeting.', cue: first })];
}
