/**
 * Runs of capitalised words that no list knows: names of people and places that bring no cue. Offered
 * at a low score, so that a reviewer sees them and the careful places of the dial take them.
 */
import type { SectionAnnotation } from '../../document/annotation.ts';
import { span } from '../../document/span.ts';
import { clinicalVocabulary } from '../../gazetteer/clinical-vocabulary.ts';
import { isEponym } from '../../gazetteer/name-found.ts';
import { isCapitalised, isUpper, isWordToken } from '../../gazetteer/name-parts.ts';
import { gapBefore, onSameLine, scanOf, startsLine, type NameScan } from '../../gazetteer/name-scan.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';

type Token = NameScan['tokens'][number];

const PLACE_BEFORE = new Set(['at', 'in', 'from', 'near', 'to', 'via', 'outside', 'around', 'off', 'towards', 'toward', 'through', 'across', 'behind', 'opposite', 'visiting', 'attends', 'attended']);
const PROPER_BEFORE = new Set([...PLACE_BEFORE, 'with', 'by', 'called', 'named', 'and', 'the', 'of', 'for', 'met', 'saw', 'see', 'joined', 'owns', 'runs', 'works']);
// Words of departments and of letters that are capitalised by habit.
const HABIT = new Set(('clinic department dept unit ward team service services centre center hospital surgery practice nurse nursing doctor physician consultant registrar '
  + 'medicine medical care emergency primary general health patient patients discharge summary letter report history page date time plan note notes dear sincerely yours '
  + 'regards thank thanks please mr mrs ms dr miss prof sir madam re cc md rn np do pa he she they we it i his her the this that there these those no not if when while after '
  + 'before as and or but with all any each every per via today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july '
  + 'august september october november december english spanish french polish urdu punjabi arabic mandarin cantonese somali portuguese vietnamese korean russian german italian hindi bengali tagalog '
  + 'caucasian african american hispanic latino latina asian black white british christian muslim jewish catholic hindu sikh buddhist medicaid medicare nhs wic snap hospice instagram whatsapp tiktok twitter internet google facebook zoom whatsapp covid').split(' '));

// Words that stand with a capital before a name without being of it.
const OPENERS = new Set(('then for the capt captain rev reverend fr father brother sister pastor imam rabbi sgt officer chaplain doctors doctor payer insurer rep driver team ward unit clinic side today later when while after before since during once also but and or so as if with from to at in on by per via re our her his their my your this that these those what who which where how why no not both all each every any some most other another same such only even just still yet now here there than').split(' '));
// Where products and instruments are listed a lone unknown word is one of them.
const PRODUCT_SECTIONS = new Set(['operative-description', 'technique', 'procedures', 'medications', 'discharge-medications', 'anesthesia', 'findings', 'specimens', 'gross-description', 'microscopic-description', 'results', 'microbiology', 'allergies', 'immunizations', 'pathologic-diagnosis', 'imaging', 'ecg', 'examination-title', 'physical-exam', 'past-medical-history', 'review-of-systems']);
const PERSON_BEFORE = new Set(['by', 'dr', 'mr', 'mrs', 'ms', 'miss', 'nurse', 'from', 'at', 'in', 'called', 'told', 'met', 'saw', 'son', 'daughter', 'wife', 'husband', 'and']);
// A verb is no head of a product's name: hit "showed", "called", "says"; miss "catheter".
const VERB = /(?:ed|ing|es|ly)$|^(?:said|says|told|took|gave|came|went|saw|has|had|got|will|would|should|can|could|may|might|did|does|is|was|were|are|feels|felt|knows|thinks|wants|then|now|there|here|next|since|until|about|because|though|although|but|so|to)$/;

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Capitalised words side by side, across "of", "the", "&" and hyphens. */
function runsOf(scan: NameScan): Run[] {
  const { tokens } = scan;
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isProper(tokens[at] as Token)) continue;
    let last = at;
    for (let next = at + 1; next < tokens.length && next <= last + 2; next += 1) {
      const token = tokens[next] as Token;
      if (!onSameLine(gapBefore(scan, next)) || gapBefore(scan, next) === 'wide') break;
      if (isProper(token)) last = next;
      else if (!/^(?:of|the|&|-|’s|'s|and)$/.test(token.norm)) break;
    }
    const first = trimmed(scan, at, last);
    if (first <= last) runs.push({ first, last });
    at = last;
  }
  return runs;
}

/** "Then Okonkwo", "The Volvo", "For Elmhurst": what begins the sentence, or titles the name, is not of it. */
function trimmed(scan: NameScan, at: number, last: number): number {
  const token = scan.tokens[at] as Token;
  const opens = at === 0 || startsLine(scan, at) || /^[.!?:;•*-]$/.test((scan.tokens[at - 1] as Token).text);
  const opener = OPENERS.has(token.norm) || (opens && at < last && scan.gazetteer.wordFrequency(token.norm) >= 5 && !scan.gazetteer.isName(token.norm));
  const next = at + 1;
  return opener && (next > last || isProper(scan.tokens[next] as Token)) ? next : at;
}

/** A capital, letters only, no mixed case inside as in "HbA1c". */
const isProper = (token: Token): boolean => isWordToken(token) && isCapitalised(token) && /^\p{L}[\p{Ll}'’]+$|^(?:Mc|Mac|O['’]|D['’])\p{Lu}\p{Ll}+$|^\p{Lu}{4,}$/u.test(token.text);

/** The score of one everyday word with a capital where a place stands. */
const LONE_PLACE = 0.45;
/** The score of a capital run behind a capital article. */
const TITLED_PLACE = 0.62;

interface Judged {
  readonly score: number;
  readonly reason: string;
}

function judge(scan: NameScan, vocabulary: ReadonlySet<string>, { first, last }: Run): Judged | null {
  const words = scan.tokens.slice(first, last + 1).filter((token) => token.kind === 'word' && isProper(token));
  const before = scan.tokens[first - 1];
  const opens = before === undefined || startsLine(scan, first) || /^[.!?:•*-]$/.test(before.text);
  if (words.every(isUpper) || namesAThing(scan, vocabulary, { first, last })) return null;
  if (words.some((token) => isUnknown(scan, vocabulary, token))) {
    // "The Volvo" at the head of a sentence is a thing.
    const thing = before?.text === 'The' && words.length === 1;
    // "Blong rang", "Tavo's mum": an unknown word that does what only people do.
    if (opens && words.length === 1) return last === first && actsAsPerson(scan, last) ? { score: 0.5, reason: 'An unknown word that acts as a person.' } : null;
    return thing ? null : { score: 0.5, reason: 'Capitalised words that no list knows.' };
  }
  const plain = words.filter((token) => !HABIT.has(token.norm));
  const clinical = plain.every((token) => vocabulary.has(token.norm));
  const after = scan.tokens[last + 1];
  // "Ann (Homely Hearts)", "Lab (Quantum Path, Raj)"; an abbreviation's full words stand in brackets too.
  const owner = scan.tokens[first - 2];
  const owned = owner !== undefined && (scan.gazetteer.isName(owner.norm) && isCapitalised(owner) && !isUpper(owner) || /^(?:carer|carers|lab|agency|nursery|driver|work|employer|school|pharmacy|vendor)$/.test(owner.norm));
  const bracketed = owned && before?.text === '(' && after !== undefined && /^[),]$/.test(after.text) && words.length === last - first + 1;
  const withMark = before?.text === '/' && scan.tokens[first - 2]?.norm === 'w';
  const led = before !== undefined && ((PROPER_BEFORE.has(before.norm) && !isCapitalised(before)) || bracketed || withMark || afterKind(scan, first));
  // "at The Gull", "From The Limes": an article with a capital inside a sentence belongs to a name.
  if (isTitledPlace(scan, first) && !plain.every((token) => DEPARTMENT.test(token.norm)) && plain.length > 0) return { score: TITLED_PLACE, reason: 'A place whose name begins with The.' };
  // "at the Minster", "from the Cedars": one everyday word with a capital where only a place stands.
  if (words.length === 1 && first === last && plain.length === 1 && isPlaceWord(scan, vocabulary, first)) return { score: LONE_PLACE, reason: 'An everyday word written with a capital where a place stands.' };
  if (words.length < 2 || opens || !led || clinical || plain.length < 2 || words.some(isUpper)) return null;
  return { score: 0.42, reason: 'Everyday words written with capitals inside a sentence.' };
}

const PERSON_ACTS = /^(?:said|says|rang|called|asked|told|feels|felt|lives|lived|works|worked|drives|drove|denies|denied|reports|reported|states|stated|wants|wanted|thinks|thought|cries|cried|sleeps|slept|walks|walked|came|went|visits|visited|agrees|agreed|declines|declined|helps|helped|plays|enjoys|likes|loves|attends|attended|remembers|recalls|knows|knew|understands|refuses|refused|smokes|drinks|eats|texted|phoned|emailed|insists|worries|hopes|married|retired|lost|misses|missed|kept|stopped|takes|took|noticed|describes|described|arrived|returned|managed|tolerated|wishes|cares|coped|copes)$/;
const PERSON_NOUNS = /^(?:mum|mom|mam|dad|mother|father|wife|husband|partner|son|daughter|sister|brother|gran|nan|grandmother|grandfather|grandma|grandpa|aunt|uncle|cousin|niece|nephew|friend|boyfriend|girlfriend|house|flat|birthday|job|school|teacher|carer|caregiver|keyworker|phone|number|room|boss|landlord|neighbou?r|parents|family|wishes|care|consultant|gp|doctor|nurse|words|voice|bed|chart|notes)$/;

/** "Blong rang", "Tavo's mum". */
function actsAsPerson(scan: NameScan, last: number): boolean {
  const next = scan.tokens[last + 1];
  if (next === undefined || !onSameLine(gapBefore(scan, last + 1))) return false;
  return next.kind === 'possessive' ? PERSON_NOUNS.test(scan.tokens[last + 2]?.norm ?? '') : PERSON_ACTS.test(next.text);
}

function isTitledPlace(scan: NameScan, first: number): boolean {
  const article = scan.tokens[first - 1];
  const preposition = scan.tokens[first - 2];
  return article?.text === 'The' && preposition !== undefined && gapBefore(scan, first) === 'space' && onSameLine(gapBefore(scan, first - 1))
    && /^(?:at|to|from|in|near|outside|behind|opposite|via|of|by|with|visiting|called|into|off)$/.test(preposition.norm);
}

/** "Nursery, Little Acorns,": the kind of place, a comma, its name. */
function afterKind(scan: NameScan, first: number): boolean {
  return scan.tokens[first - 1]?.text === ',' && /^(?:nursery|school|preschool|playgroup|employer|agency|pharmacy|church|gym|pub|salon|farm|narrowboat|boat|yacht|home|carehome|hostel|shelter|club|shop|store|cafe|restaurant|hotel|band|team|ship|trawler|insurer|payer|vendor|supplier|daycare|childminder|college|mosque|temple|synagogue|charity|company|firm|garage|surgery|practice|clinic)$/.test(scan.tokens[first - 2]?.norm ?? '');
}

function isPlaceWord(scan: NameScan, vocabulary: ReadonlySet<string>, at: number): boolean {
  const token = scan.tokens[at] as Token;
  const article = scan.tokens[at - 1];
  const preposition = scan.tokens[at - 2];
  const after = scan.tokens[at + 1];
  if (article?.text !== 'the' || preposition === undefined || !/^(?:at|to|from|in|near|outside|behind|opposite|via|by)$/.test(preposition.text)) return false;
  if (vocabulary.has(token.norm) || vocabulary.has(token.norm.replace(/s$/, '')) || isUpper(token) || token.text.length < 4 || DEPARTMENT.test(token.norm)) return false;
  return after === undefined || after.kind === 'symbol' || !onSameLine(gapBefore(scan, at + 1)) || /^(?:and|or|for|with|on|in|at|by|where|when|who|after|before|until|since|privately|today|tomorrow|yesterday|as|but|to|last|next|this|every|once|twice|because)$/.test(after.norm);
}

// Departments and events that are capitalised by habit: hit "Cardiology", "Registrar", "Plan"; miss "Minster".
const DEPARTMENT = /(?:ology|iatrics?|surgery|medicine|apy|ics|graphy|scopy)$|^(?:registrar|consultant|council|court|board|trust|state|states|union|internet|army|navy|marines|bible|church|lord|sabbath|web|coroner|government|holocaust|war|east|west|north|south|midwest|caribbean|middle)$/;

/** A product, an eponym or a label: "a Venflon", "Allred 8/8", "Lieberman speculum", "Acct:". */
function namesAThing(scan: NameScan, vocabulary: ReadonlySet<string>, { first, last }: Run): boolean {
  const before = scan.tokens[first - 1];
  const after = scan.tokens[last + 1];
  if (before !== undefined && (/^(?:a|an|using|used)$/.test(before.norm) || before.kind === 'number')) return true;
  // "The critical view of Strasberg", "the foramen of Monro".
  const head = before?.norm === 'of' ? scan.tokens[first - 2] : undefined;
  if (isEponym(scan, last) || (head !== undefined && !isCapitalised(head) && vocabulary.has(head.norm))) return true;
  if (after === undefined || !onSameLine(gapBefore(scan, last + 1))) return false;
  // "in Odesa 2018": a year, after a place.
  if (after.kind === 'number' && PLACE_BEFORE.has(before?.norm ?? '') && /^(?:19|2[0O])[\dO]{2}$/.test(after.text)) return false;
  if (after.kind === 'number' || /^[:#+/®™]$/.test(after.text)) return true;
  // A serial or lot number follows a product: "the Phonak, serial 22".
  if (after.text === ',' && /^(?:serial|lot|ref|model|sn|size|mm|mg|ml|tab|tabs)$/.test(scan.tokens[last + 2]?.norm ?? '')) return true;
  const noun = after.kind === 'word' && !isCapitalised(after) && vocabulary.has(after.norm) && !VERB.test(after.norm);
  return noun && !FUNCTION.test(after.norm) && !/^(?:and|or|is|was|has|had|in|on|at|of|to|for|with|by|a|the|who|if|as|from|not|no|will|when|after|before|today|says?|said|reports?|states?|can|may|did|does)$/.test(after.norm);
}

const FUNCTION = /^(?:most|behind|near|under|over|until|since|during|where|which|that|this|these|every|each|all|some|any|she|he|they|we|i|his|her|their|my|our|just|still|then|now|next|last|there|here|through|via|about|around|across|along|up|down|out|off|so|but|because|although|also|only|even|again|daily|weekly|twice|once|both|into|onto|per|re|than|yet|ever|never|who|whom|whose|him|them|it|its|early|late|later|soon|tonight|tomorrow|yesterday|morning|mornings|afternoons?|evenings?|nights?|weekends?|first|please)$/;

function isUnknown({ gazetteer }: NameScan, vocabulary: ReadonlySet<string>, token: Token): boolean {
  const { norm } = token;
  if (norm.length < 4 || HABIT.has(norm) || vocabulary.has(norm) || vocabulary.has(norm.replace(/s$/, ''))) return false;
  return !gazetteer.isWord(norm) && !gazetteer.isClinical(norm) && !gazetteer.isInProtected(norm) && !gazetteer.isAbbreviation(token) && !LATIN.test(norm);
}

// Endings of organisms, enzymes, drugs and diseases: hit "enterococcus", "tacrolimus", "lipase"; miss "Maria".
const LATIN = /(?:coccus|bacter|bacillus|ella|myces|virus|viridae|ase|azole|mycin|cillin|olol|pril|sartan|statin|tidine|prazole|oxacin|cycline|mab|nib|vir|pam|lam|zine|amide|idine|itis|osis|emia|aemia|opathy|ectomy|otomy|ostomy|plasty|oscopy|gram|graphy|ology|logical|philia|penia|uria|algia|plegia|paresis|oma|omas|trophic|genic|tropic|iform|oid|ium|ization|isation|ically|ologist|ists?|rhexis|ectomies)$/;

function find(input: RecognizerInput): PhiFound[] {
  const scan = scanOf(input);
  const vocabulary = clinicalVocabulary(input.lexicons);
  const out: PhiFound[] = [];
  let section = 0;
  for (const run of runsOf(scan)) {
    const { start } = scan.tokens[run.first] as Token;
    while (section + 1 < input.sections.length && (input.sections[section + 1] as SectionAnnotation).span.start <= start) section += 1;
    const kind = input.sections[section]?.label ?? '';
    if (run.first === run.last && PRODUCT_SECTIONS.has(kind) && !PERSON_BEFORE.has(scan.tokens[run.first - 1]?.norm ?? '')) continue;
    const judged = judge(scan, vocabulary, run);
    if (judged === null) continue;
    const titled = judged.score === TITLED_PLACE;
    const at = span((scan.tokens[titled ? run.first - 1 : run.first] as Token).start, (scan.tokens[run.last] as Token).end);
    const before = scan.tokens[run.first - 1]?.norm ?? '';
    const place = titled || PLACE_BEFORE.has(before) || (before === 'the' && (run.last > run.first || judged.score === LONE_PLACE));
    out.push(place
      ? { layer: 'phi', type: 'LOCATION', subtype: 'OTHER', span: at, method: 'rule', ...judged }
      : { layer: 'phi', type: 'NAME', subtype: 'OTHER', span: at, method: 'rule', ...judged });
  }
  return out;
}

export const unknownCapitals = defineRecognizer({
  id: 'unknown-capitals',
  title: 'Unknown proper name',
  description: 'Capitalised words that neither a word list nor a clinical lexicon knows. Offered for review.',
  source: 'Written for this project.',
  layer: 'phi',
  find,
});
