import { span } from '../../document/span.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';

// Group 1 is the label. Hit "username: jsmith4", "login = j.doe", "portal ID kmoore_77"; miss "login failed".
const LABELLED = /\b(user\s?name|user\s?id|login(?:\s?(?:id|name))?|log-?on|screen name|portal (?:id|name|user)|account name|handle|skype(?: id)?|twitter|instagram|network id)[ \t]{0,3}(?:[:=]|is\b)?[ \t]{0,3}(@?[a-z][\w.-]{2,30})/gi;
// Group 1 in brackets after a sender's name: hit "From: Priya Raghunathan (praghu88)"; miss "(age 45)".
const SENDER = /^(?:from|to|sender|user|patient)[ \t]*:[^\n(]{2,50}[(<[]([a-z][\w.-]{2,24})[)>\]]/gim;
// Joined by an underscore, as people call themselves in portals. Hit "ewanb_rigger", "kzvanderhoek_mom3"; miss "photo_1.jpg", "ret_0719_OD".
const JOINED = /(?<![\w@./-])[a-z]{2,15}\d{0,4}(?:_[a-z\d]{2,15}){1,2}(?![\w@-]|\.\w)/g;
// Hit "user GLORIA.ESPY@1947", "taken by: sdupree", "(brplacid in the portal)"; miss "user of drugs".
const USER = /\b(?:[Uu]ser|USER|logged in as|signed in as|posted as|messages as|portal (?:as|account|login|handle)|MyChart (?:as|account|login|name)|handle|screen ?name|nickname online|gamertag|taken by:|entered by:|keyed by:|edited by:|by user)[ \t]{1,3}["“]?([A-Za-z][\w.@-]{3,30}\w)/g;
const IN_PORTAL = /[("“]([a-z][\w.]{3,24})["”]? (?:in|on) (?:the |his |her |our |their |my )?(?:portal|MyChart|app|forum|patient portal|NHS App|Patient Access)/g;
// Hit "@sam_lee9"; miss the domain of an e-mail address.
const HANDLE = /(?<![\w.@])@([A-Za-z]\w{2,24})\b/g;

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
    ...matches(input, { pattern: USER, group: 1, score: 0.82 }).filter((one) => /[\d_.@]|^[a-z]{5,12}$/.test(one.name) && !/^(?:guide|manual|name|group|error|interface|input|defined|friendly|with|that|this|their)/i.test(one.name)),
    ...matches(input, { pattern: IN_PORTAL, group: 1, score: 0.8 }),
    ...matches(input, { pattern: HANDLE, group: 1, score: 0.75 }).filter((one) => /[\d_]|[a-z][A-Z]/.test(one.name)),
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

const looksLikeLogin = (name: string, marked: boolean): boolean => (marked ? name.length > 2 : /[\d_.]/.test(name));
