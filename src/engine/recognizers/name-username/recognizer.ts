import { span } from '../../document/span.ts';
import { clinicalVocabulary } from '../../gazetteer/clinical-vocabulary.ts';
import { gazetteerOf } from '../../gazetteer/gazetteer.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';

// Group 1 is the label. Hit "username: jsmith4", "login = j.doe", "portal ID kmoore_77"; miss "login failed".
const LABELLED = /\b(user\s?name|user\s?id|login(?:\s?(?:id|name))?|log-?on|screen name|online name|display name|nickname|(?:my ?chart|nhs app|portal|patient access|app|online|ehr|emr|epic|cerner|emis|systmone|account|network|windows|citrix)[ \t](?:id|name|user|username|log-?in|handle|account)|handle|whatsapp|telegram|discord|snapchat|tiktok|facebook|zoom|xbox|psn|gamertag|skype(?: id)?|twitter|instagram)[ \t]{0,3}(?:[:=]|is\b)?[ \t]{0,3}(@?[a-z][\w.-]{2,30})/gi;
// Group 1 in brackets after a sender's name: hit "From: Priya Raghunathan (praghu88)"; miss "(age 45)".
const SENDER = /^(?:from|to|sender|user|patient)[ \t]*:[^\n(]{2,50}[(<[]([a-z][\w.-]{2,24})[)>\]]/gim;
// Joined by an underscore, as people call themselves in portals. Hit "ewanb_rigger", "kzvanderhoek_mom3"; miss "photo_1.jpg", "ret_0719_OD".
const JOINED = /(?<![\w@./-])[a-z]{2,15}\d{0,4}(?:_[a-z\d]{2,15}){1,2}(?![\w@-]|\.\w)/g;
// Hit "user GLORIA.ESPY@1947", "taken by: sdupree", "(brplacid in the portal)"; miss "user of drugs".
const USER = /\b(?:[Uu]ser|USER|logged in as|signed in as|posted as|messages as|portal (?:as|account|login|handle)|MyChart (?:as|account|login|name)|handle|screen ?name|nickname online|gamertag|taken by:|entered by:|keyed by:|edited by:|by user)[ \t]{1,3}["“]?([A-Za-z][\w.@-]{3,30}\w)/g;
// Right after these words whatever has a digit, a stop or an underscore is a login, in capitals too. Hit "logged in kmahoe2", "e-signed JONESK4", "charted by t.abara"; miss "charted by nurse", "by 0900".
const SIGNED_IN = /\b(?:logged (?:in|on|out)|log(?:ged)? by|signed (?:in|on|out)|sign-?on|e-?signed|charted|entered|edited|modified|updated|keyed|verified|created|saved|documented|filed|scanned|printed|uploaded|posted|sent|user|usr|uid|userid|operator id|login|profile|sender|acct|username)[ \t:=]{1,3}(?:(?:in|as|by|under|with|id|from|is)[ \t:=]{1,3})?(?:(?:user|id|account)[ \t:=]{1,3})?["“(]?(@?(?=[\w.-]{0,24}[a-z]{2})(?=[a-z.-]{0,20}(?:[\d_]|\.\w))[a-z][\w.-]{3,24}\w)/gi;
// Letters that are no word with digits behind them, as logins are made: "kmahoe2", "jsmith84", "j.okafor12"; what it means is checked.
const SHAPED = /(?<![\w@./+'’-])(?:[a-z]\.?[a-z]{3,14}\d{1,4}|[a-z]{1,2}\.[a-z]{4,15}\d{0,4})(?![\w@/'’-]|\.\w)/g;
// Capitals inside and digits behind. Hit "GlitterMum82", "SkyDancer7", "TJFaleolo88"; miss "HbA1c", "CoV2", "FiO2".
const HUMPED = /(?<![\w@./+'’-])(?=[A-Za-z]{6,20}\d)[A-Z]?[a-z]+(?:[A-Z][a-z]{2,12}){1,3}\d{1,4}(?![\w@/'’-]|\.\w)/g;
const IN_PORTAL = /[("“]([a-z][\w.]{3,24})["”]? (?:in|on) (?:the |his |her |our |their |my )?(?:portal|MyChart|app|forum|patient portal|NHS App|Patient Access)/g;
// Hit "@sam_lee9"; miss the domain of an e-mail address.
const HANDLE = /(?<![\w.@])@([A-Za-z][\w.]{2,24}\w)/g;

export const nameUsername = defineRecognizer({
  id: 'name-username',
  title: 'User name',
  description: 'A login, portal or screen name after its label, or in brackets after a sender.',
  source: 'Written for this project.',
  layer: 'phi',
  find: (input) => [
    ...matches(input, { pattern: LABELLED, group: 2, score: 0.9 }).filter((one) => looksLikeLogin(one.name, one.marked)),
    ...matches(input, { pattern: SENDER, group: 1, score: 0.88 }).filter((one) => /[\d_.]/.test(one.name)),
    ...matches(input, { pattern: JOINED, group: 0, score: 0.74 }).filter((one) => /[a-z]{3}/.test(one.name)),
    ...matches(input, { pattern: USER, group: 1, score: 0.82 }).filter((one) => /[\d_.@]|^[a-z]{5,12}$|^[A-Z]{6,12}$/.test(one.name) && !/^(?:guide|manual|name|group|error|interface|input|defined|friendly|with|that|this|their)/i.test(one.name)),
    ...matches(input, { pattern: IN_PORTAL, group: 1, score: 0.8 }),
    ...matches(input, { pattern: SIGNED_IN, group: 1, score: 0.84 }).filter((one) => !NO_LOGIN.test(one.name)),
    ...matches(input, { pattern: SHAPED, group: 0, score: 0.62 }).filter((one) => isNoWord(input, one.name)),
    ...matches(input, { pattern: HUMPED, group: 0, score: 0.62 }).filter((one) => !clinicalVocabulary(input.lexicons).has(one.name.toLowerCase())),
    ...matches(input, { pattern: HANDLE, group: 1, score: 0.75 }).filter((one) => /[\d_.]|[a-z][A-Z]/.test(one.name)),
  ].map((one): PhiFound => ({
    layer: 'phi', type: 'NAME', subtype: 'USERNAME', method: 'pattern', score: one.score, reason: 'A user name.', span: span(one.start, one.start + one.name.length),
  })),
});

interface Match {
  readonly start: number;
  readonly name: string;
  readonly marked: boolean;
  readonly score: number;
}

function matches({ partText, part }: RecognizerInput, { pattern, group, score }: { pattern: RegExp; group: number; score: number }): Match[] {
  return [...partText.matchAll(pattern)].map((match) => {
    const name = (match[group] as string).replace(/[.-]$/, '');
    return { start: part.start + match.index + match[0].lastIndexOf(match[group] as string), name, marked: /[:=]/.test(match[0]), score };
  });
}

// A time of day, a dose or a date behind the word is no login: hit "at14", "mg20".
const NO_LOGIN = /^(?:[a-z]+\.)?(?:at|on|by|in|the|am|pm|mg|ml|hrs?|page|rev|ver|version|v|no|x|day|week|type|part|phase|level|stage|grade|bed|room|ward|unit|line|step|visit|dose)\.?\d{0,4}$|^[a-z]+\.[a-z]{1,3}\.?$|\.(?:com|org|net|uk|edu|gov|jpg|png|pdf|dcm|txt|docx?)$/i;

/** The letters are no word of the language, no clinical term and no abbreviation. */
function isNoWord({ lexicons }: RecognizerInput, name: string): boolean {
  if (NO_LOGIN.test(name)) return false;
  const gazetteer = gazetteerOf(lexicons);
  const vocabulary = clinicalVocabulary(lexicons);
  const letters = withoutLastDigits(name);
  // "sunshine4412", "rosegarden58": a long word with digits is a login too, where no clinical word is.
  if (letters.length > 6 && /\d{2,4}$/.test(name) && !vocabulary.has(letters) && !gazetteer.isClinical(letters)) return true;
  return letters.split('.').every((part) => part.length === 0 || (!gazetteer.isWord(part) && !vocabulary.has(part) && !gazetteer.isClinical(part))) && !vocabulary.has(name) && letters.length > 3;
}

/** A loop: an expression anchored at the end alone is quadratic. */
function withoutLastDigits(name: string): string {
  let end = name.length;
  while (end > 0 && /\d/.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

const looksLikeLogin = (name: string, marked: boolean): boolean => (marked ? name.length > 2 : /[\d_.]/.test(name));
