/**
 * Left and right. In: tokens of a sentence. Out: for each token the side it lies on, as a bit set. A
 * side is said of the words after it up to a verb or comma, and of what stands "in", "of" or "on" them.
 */
import type { Token } from '../text/tokenise.ts';

export const LEFT = 1;
export const RIGHT = 2;
export const BOTH = LEFT | RIGHT;

const SIDE_WORDS: ReadonlyMap<string, number> = new Map([
  ['left', LEFT], ['right', RIGHT], ['lt', LEFT], ['rt', RIGHT], ['bilateral', BOTH], ['bilaterally', BOTH], ['both', BOTH], ['bilat', BOTH], ['left-sided', LEFT], ['right-sided', RIGHT], ['leftward', LEFT], ['either', BOTH],
]);
/** Abbreviations that hold a side and a place; the words they stand for. */
export const SIDED_PLACES: ReadonlyMap<string, { readonly side: number; readonly words: readonly string[] }> = new Map([
  ['rle', { side: RIGHT, words: ['leg'] }], ['lle', { side: LEFT, words: ['leg'] }], ['rue', { side: RIGHT, words: ['arm'] }], ['lue', { side: LEFT, words: ['arm'] }],
  ['rul', { side: RIGHT, words: ['lung', 'upper'] }], ['rml', { side: RIGHT, words: ['lung', 'middle'] }], ['rll', { side: RIGHT, words: ['lung', 'lower'] }], ['lul', { side: LEFT, words: ['lung', 'upper'] }], ['lll', { side: LEFT, words: ['lung', 'lower'] }],
  ['ruq', { side: RIGHT, words: ['belly', 'upper'] }], ['rlq', { side: RIGHT, words: ['belly', 'lower'] }], ['luq', { side: LEFT, words: ['belly', 'upper'] }], ['llq', { side: LEFT, words: ['belly', 'lower'] }], ['rif', { side: RIGHT, words: ['belly', 'lower'] }], ['lif', { side: LEFT, words: ['belly', 'lower'] }],
  ['od', { side: RIGHT, words: ['eye'] }], ['os', { side: LEFT, words: ['eye'] }], ['ou', { side: BOTH, words: ['eye'] }], ['au', { side: BOTH, words: ['ear'] }], ['ad', { side: RIGHT, words: ['ear'] }], ['as', { side: LEFT, words: ['ear'] }], ['re', { side: RIGHT, words: ['eye'] }], ['le', { side: LEFT, words: ['eye'] }], ['lij', { side: LEFT, words: ['neck', 'vein'] }], ['rij', { side: RIGHT, words: ['neck', 'vein'] }], ['rvf', { side: RIGHT, words: [] }], ['bka', { side: 0, words: [] }],
]);
const PLACE_LINK = /^(?:in|of|on|over|under|around|at|to|into|near|behind|above|below|from|off|inside|beside|with|the|his|her|your|my|its|their|a|an|aspect|side)$/;
const ENDS = /^(?:is|are|was|were|be|been|has|had|have|showed|shows|and|or|with|but|which|that|while|then|for|after|before|as|no|not|without|than|by|due|because|when)$/;
const HAVING = /^(?:has|have|had|shows|showed|contains)$/;
const AFTER = 6;
const BEFORE = 8;

/** Sides by token index, offset by `from`. */
export function readSides(tokens: readonly Token[], from: number, to: number): Uint8Array {
  const run: Run = { tokens, from, to, sides: new Uint8Array(to - from) };
  for (let at = from; at < to; at += 1) {
    const side = sideAt(tokens, at);
    if (side === 0) continue;
    mark(run, at, side);
    const covered = spreadAfter(run, at, side);
    spreadBefore(run, at, side, covered);
  }
  return run.sides;
}

interface Run {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly sides: Uint8Array;
}

function mark({ sides, from }: Run, at: number, side: number): void {
  sides[at - from] = (sides[at - from] as number) | side;
}

function sideAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return 0;
  const word = SIDE_WORDS.get(token.norm);
  if (word !== undefined) {
    // "right away", "left hospital", "was left with" and "right-handed" name no side.
    const next = tokens[at + 1]?.norm ?? '';
    if (token.norm === 'right' && /^(?:away|now|after|before|through|time|dose|amount|direction|thing|weight)$/.test(next)) return 0;
    if (token.norm === 'left' && isVerb(tokens, at)) return 0;
    if (/^(?:right|left)$/.test(token.norm) && next === '-' && /^handed/.test(tokens[at + 2]?.norm ?? '')) return 0;
    if (token.norm === 'either' || (token.norm === 'both' && !isAnatomyLike(next))) return token.norm === 'both' && next === 'sides' ? BOTH : 0;
    return word;
  }
  if (token.text === 'L' || token.text === 'R') return isPlaceMark(tokens, at) ? (token.text === 'L' ? LEFT : RIGHT) : 0;
  return sidedPlace(tokens, at)?.side ?? 0;
}

/** "She left hospital", "was left with a scar". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  if (/^(?:hospital|home|with|without|over|him|her|untreated|behind|alone|out|work)$/.test(next)) return true;
  const before = tokens[at - 1]?.norm ?? '';
  return /^(?:has|had|have|was|were|been|be|he|she|they|who|you|being)$/.test(before) && !/^(?:-|sided|handed|eye|ear|arm|leg|lung|knee|hip)$/.test(next);
}

const EYE_CUE = /^(?:eyes?|va|iop|vision|cataracts?|lens|retina|macular?|cornea|drops?|gtt|phaco|iol|optic|fundus|glaucoma|bcva|pupils?|ears?|tms?|cerumen|wax|otic|otitis|gtts|canals?)$/;

/** RLL, OD of an eye, LR6 of a tooth: the side and the words that an abbreviation holds. */
export function sidedPlace(tokens: readonly Token[], at: number): { readonly side: number; readonly words: readonly string[] } | undefined {
  const { text, norm } = tokens[at] as Token;
  if (text !== text.toUpperCase() || text.length > 3) return undefined;
  const tooth = /^[UL]([LR])[1-8]$/.exec(text);
  if (tooth !== null) return { side: tooth[1] === 'L' ? LEFT : RIGHT, words: ['tooth', text.startsWith('U') ? 'upper' : 'lower'] };
  if (text.length === 2 && !isEyeSentence(tokens, at)) return undefined;
  return SIDED_PLACES.get(norm);
}

/** OD is "once a day" unless the words around are an eye's. */
function isEyeSentence(tokens: readonly Token[], at: number): boolean {
  if (/^(?:mg|ml|g|mcg|daily)$/.test(tokens[at - 1]?.norm ?? '')) return false;
  for (let i = Math.max(0, at - 12); i < Math.min(tokens.length, at + 12); i += 1) if (EYE_CUE.test(tokens[i]?.norm ?? '') || /^(?:kerato|retin|ophth|macul|uve|conjunctiv)/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

const PAIRED = /^(?:sides?|eyes?|ears?|lungs?|kidneys?|knees?|hips?|hands?|feet|foot|legs?|arms?|ankles?|wrists?|shoulders?|breasts?|ovar(?:y|ies)|lower|upper|bases?|elbows?|thighs?|lobes?|testes|cheeks?|tonsils?|femur|drums?|carotids?)$/;
const isAnatomyLike = (norm: string): boolean => PAIRED.test(norm);

/** "L base", "R ear": a letter by itself before a word, not "5 L" and not "R1". */
function isPlaceMark(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.text === '/' || before?.text === '-') return false;
  // "6/6 R, 6/18 L": after a number L is a side only where it is no litre.
  if (before?.kind === 'number' && (tokens[at] as Token).text === 'L' && tokens[at - 2]?.text !== '/') return false;
  return next === undefined || next.kind === 'word' || next.kind === 'number' || /^[.,;):>=&+]$/.test(next.text) || (next.text === '-' && tokens[at + 2]?.norm === 'sided');
}

function spreadAfter(run: Run, at: number, side: number): boolean {
  const { tokens, to } = run;
  let reached = false;
  // "Left: 4 mm nodule, no flow": a heading for what follows.
  const heads = tokens[at + 1]?.text === ':';
  let limit = Math.min(to, at + 1 + (heads ? 2 * AFTER : AFTER));
  for (let i = heads ? at + 2 : at + 1; i < limit; i += 1) {
    const { norm, kind, text } = tokens[i] as Token;
    if (text === '-' || text === '/' || (heads && (kind === 'number' || text === ','))) continue;
    // "L knee: effusion", "the right knee has fluid": what a place has lies on its side.
    if (reached && (text === ':' || HAVING.test(norm))) {
      limit = Math.min(to, i + 5);
      continue;
    }
    if (kind === 'symbol' || kind === 'number' || SIDE_WORDS.has(norm)) break;
    if (ENDS.test(norm) && !joinsOneSide(tokens, i, to)) break;
    mark(run, i, side);
    reached = true;
  }
  return reached;
}

/** The "and" of "right arm and leg": no other side and no verb within the next words. */
function joinsOneSide(tokens: readonly Token[], at: number, to: number): boolean {
  if ((tokens[at] as Token).norm !== 'and') return false;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  return next !== undefined && PAIRED.test(next.norm);
}

function spreadBefore(run: Run, at: number, side: number, hasAfter: boolean): void {
  const { tokens, from, sides } = run;
  let linked = !hasAfter;
  let content = 0;
  for (let i = at - 1; i >= Math.max(from, at - BEFORE); i -= 1) {
    const { norm, kind, text } = tokens[i] as Token;
    if (text === '-' || text === '/' || kind === 'possessive') continue;
    // "ankle fracture (left)", "hernia repair, left".
    if (i === at - 1 && (text === '(' || text === ',') && !hasAfter) continue;
    if (kind !== 'word' || SIDE_WORDS.has(norm) || (sides[i - from] as number) !== 0) return;
    if (PLACE_LINK.test(norm)) {
      linked = linked || /^(?:in|of|on|over|under|around|at|to|into|near|behind|from)$/.test(norm);
      continue;
    }
    if (!linked || ENDS.test(norm)) return;
    mark(run, i, side);
    content += 1;
    if (content >= 4) return;
  }
}

export const sideName = (side: number): string => (side === LEFT ? 'left' : side === RIGHT ? 'right' : 'both');
