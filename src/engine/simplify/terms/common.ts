/** Word classes by list and ending, as far as the rewriting rules need them. */

/** What may follow a noun phrase without belonging to it. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set((
  'a an the and or but nor so yet with without in on at of to for from by after before during since until till over under into onto upon within through throughout across via per than as if when while where who whom whose which that '
  + 'because due although though unless however despite given following including except is was are were be been being am has had have having does did do will would should shall can could may might must not no this these those '
  + 'he she it they we i you his her its their our my your him them us there here then now today yesterday tomorrow also only again still already just both either neither all any some each every more most less least very too '
  + 'up down out off back about around near between against along beyond plus minus versus vs x presents presented remains remained appears appeared seems seemed showed shows show reveals revealed resolved improved worsened started stopped continued '
  + 'noted seen found present absent today overnight currently previously recently likely possibly probably status secondary worse better normal stable unchanged bilaterally daily weekly monthly twice once three four'
).split(' '));

export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);

/** Words after which a participle or adjective says what somebody is. */
export const BE_FORMS: Readonly<Record<string, string>> = { is: 'has', was: 'had', are: 'have', were: 'had', remains: 'still has', remained: 'still had' };

/** Adjectives that say how something is, after it. */
const STATES = /^(?:tender|swollen|painful|sore|red|warm|stiff|clear|equal|soft|intact|negative|neg|positive|pos|mild|severe|moderate|minimal|high|low|raised|elevated|pink|dry|clean|full|reduced|good|poor|fair|regular|irregular|visible|palpable|patent|supple|free|unremarkable|bilat|prn|with|only|independent)$/;

/** Adjectives that may stand before a long phrase without binding to its first noun alone. */
const ADJECTIVE = /(?:al|ic|ous|ive|ary|ory|able|ible|ed|ing|ant|ent|less|ful|ish)$/;
const ADJECTIVES = /^(?:mild|severe|acute|chronic|large|small|new|old|right|left|r|l|likely|early|late|dense|gross|frank|minor|major|huge|tiny|multiple|several|deep|known|diffuse|sudden|long|short|first|second|third|massive|overt|some|worse|worst|slight|moderate|further|possible|probable|prior|previous)$/;

/** True where a phrase with "of" or "in" may follow the word and still read right. */
export const mayPrecedePhrase = (norm: string): boolean => !/^\p{L}/u.test(norm) || isFunctionWord(norm) || ADJECTIVES.test(norm) || ADJECTIVE.test(norm) || VERBS.test(norm);
const VERBS = /^(?:denies|reports|shows|showed|has|had|developed|causing|causes|confirms|revealed|suggests|query|consider|exclude|excludes|treat|treats|endorses|states|complains|notes|having|got|gets|arrange|refer|repeat|book|check|pt|patient)$/;

/** True where the word reads as a noun that the words before it describe. */
export function isNounish(norm: string): boolean {
  if (isFunctionWord(norm) || /^\P{L}|^x\d+\p{L}*$/u.test(norm) || STATES.test(norm)) return false;
  return !/(?:ly|ed|ing)$/.test(norm) || /^(?:bed|swelling|finding|findings|imaging|bleeding|screening|monitoring|testing|training|dressing|feeding|wheezing|vomiting|reading)$/.test(norm);
}

/** Body parts there are two of: a side can move to them. */
export const PAIRED: ReadonlySet<string> = new Set([
  'lung', 'kidney', 'ear', 'eye', 'hip', 'knee', 'shoulder', 'breast', 'ovary', 'testicle', 'ankle', 'elbow', 'groin', 'wrist', 'hand', 'foot', 'leg', 'arm', 'neck', 'eyelid', 'cheek', 'thigh', 'calf', 'nerve', 'eardrum', 'armpit', 'face', 'limb',
  'nostril', 'collarbone', 'joint', 'nose', 'airway', 'heel',
]);

export const startsWithVowel = (word: string): boolean => /^(?:[aeio]|u(?!n?i(?!n)|se|ri|te)|un(?!i)|hour|x-ray|X-ray|MRI|ECG|EEG|NHS|[FHLMNRSX][A-Z])/.test(word);
