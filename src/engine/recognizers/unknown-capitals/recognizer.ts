/**
 * Runs of capitalised words that no list knows: names of people and places that bring no cue. Offered
 * at a low score, so that a reviewer sees them and the careful places of the dial take them.
 */
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
  + 'caucasian african american hispanic latino latina asian black white british christian muslim jewish catholic hindu sikh buddhist internet google facebook zoom whatsapp covid').split(' '));

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
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

/** A capital, letters only, no mixed case inside as in "HbA1c". */
const isProper = (token: Token): boolean => isWordToken(token) && isCapitalised(token) && /^\p{L}[\p{Ll}'’]+$|^(?:Mc|Mac|O['’]|D['’])\p{Lu}\p{Ll}+$|^\p{Lu}{4,}$/u.test(token.text);

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
    return opens && words.length === 1 ? null : { score: 0.5, reason: 'Capitalised words that no list knows.' };
  }
  const plain = words.filter((token) => !HABIT.has(token.norm));
  const clinical = plain.every((token) => vocabulary.has(token.norm));
  const led = before !== undefined && PROPER_BEFORE.has(before.norm) && !isCapitalised(before);
  if (words.length < 2 || opens || !led || clinical || plain.length < 2) return null;
  return { score: 0.42, reason: 'Everyday words written with capitals inside a sentence.' };
}

/** A product, an eponym or a label: "a Venflon", "Allred 8/8", "Lieberman speculum", "Acct:". */
function namesAThing(scan: NameScan, vocabulary: ReadonlySet<string>, { first, last }: Run): boolean {
  const before = scan.tokens[first - 1];
  const after = scan.tokens[last + 1];
  if (before !== undefined && (/^(?:a|an|using|used)$/.test(before.norm) || before.kind === 'number')) return true;
  // "The critical view of Strasberg", "the foramen of Monro".
  const head = before?.norm === 'of' ? scan.tokens[first - 2] : undefined;
  if (isEponym(scan, last) || (head !== undefined && !isCapitalised(head) && vocabulary.has(head.norm))) return true;
  if (after === undefined || !onSameLine(gapBefore(scan, last + 1))) return false;
  if (after.kind === 'number' || /^[:#+/®™]$/.test(after.text)) return true;
  const noun = after.kind === 'word' && !isCapitalised(after) && vocabulary.has(after.norm);
  return noun && !/^(?:and|or|is|was|has|had|in|on|at|of|to|for|with|by|a|the|who|if|as|from|not|no|will|who|when|after|before|today|says?|said|reports?|states?|can|may|did|does)$/.test(after.norm);
}

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
  for (const run of runsOf(scan)) {
    const judged = judge(scan, vocabulary, run);
    if (judged === null) continue;
    const at = span((scan.tokens[run.first] as Token).start, (scan.tokens[run.last] as Token).end);
    const before = scan.tokens[run.first - 1]?.norm ?? '';
    const place = PLACE_BEFORE.has(before) || (before === 'the' && run.last > run.first);
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
