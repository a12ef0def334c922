import { span } from '../../document/span.ts';
import { isWordToken } from '../../gazetteer/name-parts.ts';
import { gapBefore, isWrapped, onSameLine, scanOf, type NameScan } from '../../gazetteer/name-scan.ts';
import { exactKey, PhraseIndex } from '../../lexicon/phrase-index.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';

/** Shared: most tokens are no job, and an array for each would be most of the garbage. */
const NONE: readonly PhiFound[] = [];

/** `open`: any words up to the end of the phrase are the job; `listed`: a job of the list. */
const CUES = new PhraseIndex<'open' | 'listed'>(exactKey);
const add = (phrases: string, kind: 'open' | 'listed'): void => phrases.split('|').forEach((phrase) => CUES.add(phrase, kind));
add('works as a|works as an|worked as a|worked as an|working as a|working as an|work as a|work as an|employed as a|employed as an|job as a|job as an|career as a|career as an|occupation|former occupation|profession|previous occupation|current occupation|school/occupation|job title|trained as a|trained as an|retired from work as a|retired from being a|used to be a|used to be an|used to work as a|by trade a|role as a|role as an|position as a|works full time as a|works full-time as a|works part time as a|worked for years as a|working nights as a|works nights as a|works days as a|made her living as a|made his living as a|living as a|spent his career as a|spent her career as a|spent years as a|spent her life as a|spent his life as a|qualified as a|qualified as an|apprenticed as a|hired as a|volunteers as a|volunteering as a|served as a|serves as a|self-employed as a|retired as a|retired as an|day job as a|moonlights as a|doubles as a|line of work|type of work|job role|works part-time as a', 'open');
add('earlier a|later a|once a|then a|previously a|formerly a|originally a|also a|now a|still a|been a|been an|is the|was the|im a|im an|father is a|mother is a|father was a|mother was a|dad is a|mom is a|mum is a|son is a|daughter is a|partner is a|brother is a|sister is a|employment|work|works as|worked as|trade|vocation|semi-retired as a|late husband was a|ex-husband is a|retired|former|is a|is an|was a|was an|i\'m a|i\'m an|i am a|i am an|he\'s a|she\'s a|he\'s an|she\'s an|old|self-employed|self employed|part-time|part time|full-time|full time|a|an|unemployed|ex|semi-retired|semiretired|being a|became a|as a|as an|this|works|wife is a|husband is a|by profession|our|local|his job|her job|job', 'listed');

export const profession = defineRecognizer({
  id: 'profession',
  title: 'Profession',
  description: 'The job of a patient or relative: after "works as", "retired", "occupation:", and jobs that are nothing else.',
  source: 'lexicons/en/professions.tsv, written for this project.',
  layer: 'phi',
  find: (input) => {
    const scan = scanOf(input);
    const index = input.lexicons.index('professions');
    const listed = index.findLongest(scan.tokens).flatMap((match): PhiFound[] => {
      const ambiguous = match.payloads.every((row) => row['ambiguous'] === 'cue');
      const cuedAt = cuedStart(scan, match.first);
      const cued = cuedAt >= 0;
      if ((ambiguous && !cued) || isStaff(scan, match.first, match.last)) return [];
      return [job(scan, cued ? cuedAt : match.first, match.last, cued ? 0.86 : 0.68)];
    });
    return [...listed, ...afterOpenCues(scan), ...afterRetired(scan), ...inApposition(scan), ...byPattern(input)];
  },
});

/** Where the job begins: up to two words between a cue and a listed job belong to it ("a minicab driver"), or -1. */
function cuedStart(scan: NameScan, at: number): number {
  for (let start = at; start >= at - 2 && start > 0; start -= 1) {
    const token = scan.tokens[start] as NameScan['tokens'][number];
    if (start < at && (!isWordToken(token) || END.has(token.norm) || scan.gazetteer.isClinical(token.norm) || gapBefore(scan, start + 1) !== 'space')) return -1;
    if (isCued(scan, start) || (start === at && (afterAge(scan, at) || afterJob(scan, at)))) return start;
  }
  return -1;
}

/** "44F home health aide", "52 year old female teacher". */
function afterAge(scan: NameScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (before === undefined) return false;
  if (/^(?:f|m)$/.test(before.norm)) return scan.tokens[at - 2]?.kind === 'number';
  return /^(?:female|male|yo|y\/o)$/.test(before.norm) && (scan.tokens[at - 2]?.kind === 'number' || scan.tokens[at - 2]?.norm === 'old');
}

/** "barista and student at": a second job. */
function afterJob(scan: NameScan, at: number): boolean {
  return scan.tokens[at - 1]?.norm === 'and' && /^(?:at|in|of)$/.test(scan.tokens[at + 1]?.norm ?? '') && /(?:er|or|ist|sta|man|an)$/.test(scan.tokens[at - 2]?.norm ?? '');
}

function isCued(scan: NameScan, at: number): boolean {
  for (let length = 5; length >= 1; length -= 1) {
    const start = at - length;
    if (start < 0) continue;
    const match = CUES.matchesAt(scan.tokens, start).find((one) => one.last === at - 1 || (one.last === at - 2 && scan.tokens[at - 1]?.text === ':'));
    if (match === undefined) continue;
    // "a nurse came": an article alone is no cue; "he is a nurse" is.
    if (match.first === match.last && /^(?:a|an|as|this|our|local|works|job|old)$/.test((scan.tokens[match.first] as { norm: string }).norm)) return isApposition(scan, match.first);
    return true;
  }
  return false;
}

/** "a 47 yo nurse", "Hope, an EMT": after an age, or after a comma. */
function isApposition(scan: NameScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return before?.text === ',' || /^(?:old|yo|y\/o|yr|year|brother|sister|wife|husband|is|was)$/.test(before?.norm ?? '') || (scan.tokens[at] as { norm: string }).norm === 'old';
}

/** Staff in a care note: "seen by the surgeon", "nurse:", "Teacher, MD". */
function isStaff(scan: NameScan, first: number, last: number): boolean {
  const before = scan.tokens[first - 1]?.norm ?? '';
  const after = scan.tokens[last + 1];
  if (!/^(?:is|was|works|as|,)$/.test(scan.tokens[first - 2]?.norm ?? '') && before === 'the') return true;
  if ((scan.tokens[first] as { norm: string }).norm === 'shepherd' && before === 'german') return true;
  return before === 'by' || (before === 'a' && /^(?:through|seeing|saw|see|via)$/.test(scan.tokens[first - 2]?.norm ?? '')) || (before === 'the' && /^,$/.test(scan.tokens[first - 2]?.text ?? '') && after?.norm === 'had') || (before === 'a' && scan.tokens[first - 2]?.norm === 'by') || (before === 'of' && scan.tokens[first - 2]?.norm === 'power') || after?.text === ':' || before === 'your' || before === 'the' && scan.tokens[first - 2]?.norm === 'by';
}

const END = new Set(['and', 'or', 'at', 'for', 'in', 'with', 'who', 'but', 'until', 'since', 'on', 'from', 'of', 'to', 'by', 'which', 'that', 'has', 'is', 'was', 'he', 'she', 'part', 'full', 'currently', 'now', 'before', 'after', 'because', 'whether', 'over', 'during', 'dealing', 'full-time', 'part-time', 'doing', 'working', 'making', 'using', 'while', 'where', 'when', 'period', 'comma', 'retired', 'unemployed', 'none', 'unknown', 'disabled', 'result', 'child', 'teenager', 'nonsmoker', 'patient', 'resident', 'baby', 'lot', 'bit']);
const MAX_WORDS = 4;

/** "works as a shipyard plater at ...": the words up to a preposition or a stop. */
function afterOpenCues(scan: NameScan): PhiFound[] {
  const found: PhiFound[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const matches = CUES.matchesAt(scan.tokens, at);
    const match = matches.length === 0 ? undefined : matches.find((one) => one.payloads[0] === 'open');
    if (match === undefined) continue;
    const colon = scan.tokens[match.last + 1]?.text === ':';
    const label = /^(?:occupation|profession|title)$/.test((scan.tokens[match.last] as { norm: string }).norm);
    if (label && !colon) continue;
    const first = skipRetired(scan, colon ? match.last + 2 : match.last + 1);
    const last = phraseEnd(scan, first);
    if (last >= first) found.push(job(scan, first, last, 0.85));
  }
  return found;
}

function skipRetired(scan: NameScan, at: number): number {
  return /^(?:retired|former|ex|a|an|previously|self-employed)$/.test(scan.tokens[at]?.norm ?? '') ? at + 1 : at;
}

function phraseEnd(scan: NameScan, first: number): number {
  let last = first - 1;
  for (let i = first; i < first + MAX_WORDS + 2; i += 1) {
    const token = scan.tokens[i];
    if (token === undefined || (i > first && !onSameLine(gapBefore(scan, i)) && !isWrapped(scan, i)) || gapBefore(scan, i) === 'wide') break;
    if (token.text === '-' || token.text === '/' || token.kind === 'possessive') continue;
    if (!isWordToken(token) || END.has(token.norm) || i - first > MAX_WORDS) break;
    last = i;
  }
  return last;
}

// Hit "lobsterman", "plater", "machinist", "librarian"; miss "today".
const AGENT = /(?:er|or|ist|man|woman|ian|ant|wright|smith|keeper|eer)$/;
const NOT_AGENTS = new Set(['smoker', 'drinker', 'user', 'soldier', 'owner', 'partner', 'drug', 'alcohol', 'heavy', 'member', 'tumor', 'cancer', 'woman', 'man', 'gentleman', 'patient', 'mother', 'father', 'brother', 'sister', 'daughter', 'husband', 'other', 'ulcer', 'fever', 'liver', 'number', 'november', 'december', 'september', 'october', 'after', 'over', 'under', 'ever', 'never', 'either', 'another', 'later', 'earlier', 'for', 'or', 'prior', 'pregnant', 'significant', 'constant', 'important', 'relevant', 'veteran', 'resistant', 'abuser', 'injector', 'survivor', 'order', 'error', 'factor', 'disorder', 'shoulder', 'bladder']);

/** "retired lobsterman", "former shipyard plater": up to three words, the last of which names who does something. */
function afterRetired(scan: NameScan): PhiFound[] {
  return scan.tokens.flatMap((token, at): readonly PhiFound[] => {
    if (!/^(?:retired|former|ex)$/.test(token.norm)) return NONE;
    for (let length = 3; length >= 1; length -= 1) {
      const last = at + length;
      const words = scan.tokens.slice(at + 1, last + 1);
      const agent = scan.tokens[last];
      if (agent === undefined || words.length < length || !words.every((word, i) => isWordToken(word) && !END.has(word.norm) && ['space'].includes(gapBefore(scan, at + 1 + i)))) continue;
      if (AGENT.test(agent.norm) && agent.text.length > 4 && !words.some((word) => NOT_AGENTS.has(word.norm))) return [job(scan, at + 1, last, 0.8)];
    }
    return [];
  });
}

const APPOSED = 3;
const NOT_WORK = new Set(['restrained', 'unrestrained', 'belted', 'retired', 'former', 'current', 'ex', 'never', 'heavy', 'poor', 'good', 'front', 'hard', 'fast', 'slow', 'deep', 'light', 'front-seat', 'regular', 'social', 'bad', 'reliable', 'non']);

/** "Denzil, a lagger in", "Imran (a locum pharmacist at", "33 yo crop duster", "I am a yoga teacher": an agent noun beside a person. */
function inApposition(scan: NameScan): PhiFound[] {
  return scan.tokens.flatMap((token, at): readonly PhiFound[] => {
    const article = /^(?:a|an)$/.test(token.text);
    const aged = /^(?:yo|y\/o|old|yof|yom|yr|f|m|male|female|woman|man|lady|gentleman)$/.test(token.norm) && isAged(scan, at);
    if (!(article && introduces(scan, at)) && !aged) return NONE;
    for (let length = APPOSED; length >= 1; length -= 1) {
      const words = scan.tokens.slice(at + 1, at + 1 + length);
      const agent = words.at(-1);
      if (agent === undefined || words.length < length || !words.every((word, i) => isWordToken(word) && !END.has(word.norm) && gapBefore(scan, at + 1 + i) === 'space')) continue;
      if ((isJobWord(agent.norm) || (article && isDoer(agent.norm) && !scan.gazetteer.isClinical(agent.norm) && besidePerson(scan, at))) && !words.some((word) => NOT_AGENTS.has(word.norm) || NOT_WORK.has(word.norm)) && !scan.gazetteer.isClinical(agent.norm)) return [job(scan, at + 1, at + length, 0.72)];
    }
    return [];
  });
}

const isAged = (scan: NameScan, at: number): boolean => [at - 1, at - 2, at - 3].some((i) => scan.tokens[i]?.kind === 'number' || /^\d/.test(scan.tokens[i]?.text ?? ''));

/** Before the article: a comma or bracket after a name or relative, or "is", "was", "am". */
function introduces(scan: NameScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  const person = scan.tokens[at - 2];
  if (before === undefined || person === undefined) return false;
  if (/^(?:then|earlier|formerly|previously|originally)$/.test(before.norm)) return true;
  if (/^(?:is|was|am|being|im|became|by)$/.test(before.norm)) return /^(?:he|she|i|who|patient|pt|husband|wife|father|mother|son|daughter|partner|brother|sister|dad|mom|mum|and|now|still)$/.test(person.norm) || scan.gazetteer.given(person.norm) !== undefined;
  return /^[,(]$/.test(before.text) && (/^\p{Lu}\p{Ll}+$/u.test(person.text) && !scan.gazetteer.isClinical(person.norm) || /^(?:husband|wife|father|mother|son|daughter|partner|brother|sister|widower|widow|gentleman|lady|man|woman|male|female|old|yo|f|m)$/.test(person.norm));
}

/** For words that no list of jobs holds: a relative, a pronoun or a known name must stand before the article. */
function besidePerson(scan: NameScan, at: number): boolean {
  const before = scan.tokens[at - 1] as { norm: string };
  const person = scan.tokens[at - 2] as { norm: string; text: string };
  if (/^(?:is|was|am|being|im|became)$/.test(before.norm)) return /^(?:he|she|i|who|husband|wife|father|mother|son|daughter|dad|mom|mum)$/.test(person.norm) || scan.gazetteer.isPlainName(person.norm);
  return /^[,(]$/.test(before.norm) && (/^(?:husband|wife|father|mother|son|daughter|widow|widower)$/.test(person.norm) || (/^\p{Lu}\p{Ll}/u.test(person.text) && scan.gazetteer.isName(person.norm)));
}

// Heads of something. Hit "who is head of strings at", "was director of music for"; miss "head of the bed", "head of femur".
const HEAD_OF = /(?<=\b(?:who|he|she|[A-Z][a-z]+,?|now|still|husband|wife|son|daughter|mother|father) (?:is|was|became|is now|was once|works as|worked as) (?:the )?|\b(?:works|worked|work|retired|job) as (?:the )?)(?:deputy |assistant |vice[- ]|former )?(?:head|director|chief|captain|dean|chair|president|manager|secretary|treasurer|professor|lecturer|leader|keeper|clerk|master|superintendent|supervisor) of (?!bed|femur|pancreas|radius|humerus|fibula|household|state|the )[a-z]{3,15}(?: [a-z]{3,15})?(?= (?:at|for|in|with|until|since)\b|[,.;)])/g;
const SERVICE = /\b(?:Coast Guard|Army|Navy|Air Force|Marine Corps|Marines|National Guard|RAF|Royal Navy|Royal Marines?|Space Force|Merchant Navy|USMC|USAF)(?: (?:petty|chief|staff|master|warrant|non-commissioned|commissioned|flight|medical|helicopter|tank|retired)){0,2} (?:officer|sergeant|corporal|private|lieutenant|captain|major|colonel|commander|admiral|pilot|medic|corpsman|nurse|cook|chef|mechanic|engineer|technician|recruit|cadet|chief|specialist|reservist|chaplain|driver|gunner|signaller|sapper|airman|seaman|sailor|soldier|rating)s?\b/g;

function byPattern({ partText, part }: RecognizerInput): PhiFound[] {
  return [HEAD_OF, SERVICE].flatMap((pattern) => [...partText.matchAll(pattern)]).map((match): PhiFound => ({
    layer: 'phi', type: 'PROFESSION', method: 'pattern', score: 0.8, reason: 'The job of the patient or a relative.', span: span(part.start + match.index, part.start + match.index + match[0].length),
  }));
}

const JOBS = /(?:ist|man|woman|wright|keeper|eer|maker|smith|monger|wife|hand|herd|worker|driver|teacher|officer|manager|operator|cleaner|engineer|builder|farmer|trader|dealer|baker|fitter|painter|plumber|roofer|welder|logger|miner|trucker|banker|lawyer|lecturer|tutor|trainer|planner|programmer|developer|designer|dancer|singer|writer|photographer|producer|presenter|reporter|broker|buyer|seller|grocer|butcher|brewer|potter|weaver|tailor|sailor|soldier|doctor|professor|instructor|director|inspector|contractor|conductor|translator|decorator|surveyor|supervisor|auditor|actor|editor|sculptor|curator|administrator|coordinator|realtor|bursar|preacher|barrister|carpenter|joiner|plasterer|scaffolder|tiler|glazier|labourer|laborer|picker|packer|loader|sorter|cutter|turner|miller|spinner|dyer|printer|binder|duster|stenographer|dispatcher|fisher|trapper|ranger|warden|gardener|landscaper|groomer|breeder|jockey|courier|carrier|porter|caterer|server|waiter|bartender|cashier|teller|adviser|advisor|consultant|accountant|assistant|attendant|sergeant|merchant|agent|librarian|technician|electrician|musician|politician|beautician|dietitian|optician|mathematician|statistician|mortician|custodian|guardian|comedian|historian)$/;
const PLAIN_JOBS = new Set(['cook', 'chef', 'clerk', 'tech', 'nurse', 'pilot', 'guard', 'maid', 'nanny', 'monk', 'nun', 'priest', 'pastor', 'vicar', 'rabbi', 'imam', 'coach', 'judge', 'barista', 'mechanic', 'roadie', 'model', 'poet', 'author', 'athlete', 'boxer', 'cop', 'bailiff', 'steward', 'stewardess', 'waitress', 'seamstress', 'actress', 'hostess', 'governess', 'postmistress', 'headmaster', 'headmistress', 'principal', 'dean', 'lagger', 'rigger', 'roofer', 'drover', 'docker', 'stevedore', 'longshoreman', 'roughneck', 'seabee', 'marine', 'wren', 'cellarer', 'bookie', 'croupier', 'dealer', 'hairdresser', 'barber', 'stylist', 'masseuse', 'esthetician', 'undertaker', 'embalmer', 'sexton', 'verger', 'organist', 'shepherd', 'crofter', 'gamekeeper', 'ghillie', 'farrier', 'cobbler', 'cooper', 'thatcher', 'steeplejack', 'diver', 'caddie', 'janitor', 'valet', 'doorman', 'bouncer', 'paralegal', 'secretary', 'receptionist', 'typist', 'aide', 'temp', 'intern', 'apprentice', 'student', 'homemaker', 'housewife', 'househusband', 'cna', 'rn', 'lpn', 'emt', 'hca', 'pca', 'hha', 'paramedic', 'medic', 'cadet', 'sergeant', 'corporal', 'lieutenant', 'captain', 'colonel', 'commander', 'reservist', 'veteran-owned', 'codebreaker', 'beekeeper', 'florist']);
const NO_JOBS = /^(?:smoker|drinker|user|historian|walker|sleeper|carrier|gentleman|woman|man|human|specialist|assistant)$/;

// Doers that are no trade: habits, ills, hobbies, things. "a thinner", "a keen golfer".
const NO_DOERS = new Set(('smoker nonsmoker non-smoker drinker nondrinker user vaper carrier survivor sufferer sleeper walker talker eater faller responder nonresponder teenager toddler youngster stranger newcomer outsider loner winner beginner believer lover member stoner snorer swimmer runner golfer cyclist reader player hiker climber skier jogger dancer singer knitter gamer churchgoer vegetarian '
  + 'whether rather however altogether further together water quarter weather feather leather slaughter laughter after reminder letter number paper cluster blister disorder catheter stretcher computer trigger corner summer winter major minor thinner blocker inhibitor binder booster sweetener softener relaxer stimulator monitor meter tester ladder folder holder cooler heater boiler container computer charger starter primer filler sealer spacer nebulizer inhaler stroller trailer scooter cooker '
  + 'doctor physician surgeon practitioner provider consultant specialist therapist psychiatrist psychologist neurologist cardiologist oncologist brother sister mother father daughter grandmother grandfather partner neighbor neighbour caller giver caregiver carer visitor driver passenger rider pedestrian other another never ever over under after later earlier former latter better older younger bigger smaller larger longer shorter higher lower lighter darker former boarder foster minister quarter center offer order answer finger tumor tumour cancer ulcer fever liver bladder shoulder donor recipient diabetic asthmatic alcoholic factor error motor sensor vector mirror tremor rigor stupor minor senior junior superior inferior anterior posterior prior emperor neighbor favor flavor humor honor labor vapor odor color abuser addict fighter trooper bleeder ambulator candidate defaulter attender nonattender attendee').split(' '));
const DOER = /^[a-z]{3,}(?:er|or|ist|eer|ster|man|woman)$/;

const isDoer = (norm: string): boolean => norm.length > 5 && DOER.test(norm) && !NO_DOERS.has(norm) && !NO_JOBS.test(norm);

const isJobWord = (norm: string): boolean => (JOBS.test(norm) || PLAIN_JOBS.has(norm)) && !NO_JOBS.test(norm) && norm.length > 2;

function job(scan: NameScan, first: number, last: number, score: number): PhiFound {
  return {
    layer: 'phi', type: 'PROFESSION', method: 'lexicon', score, reason: 'The job of the patient or a relative.',
    span: span((scan.tokens[first] as { start: number }).start, (scan.tokens[last] as { end: number }).end),
  };
}
