/**
 * Reads a person's name from a token on. In: tokens and where the name would begin. Out: its tokens
 * and how much they look like a name. Initials, particles, hyphens, "Last, First M.", nicknames in
 * quotes and Jr belong to a name; titles, credentials and a possessive 's do not.
 */
import type { Token } from '../text/tokenise.ts';
import { endsName, isCapitalised, isCredential, isInitial, isParticle, isSuffix, isUpper, isWordToken, likenessOf, type NameLikeness } from './name-parts.ts';
import { gapBefore, isWrapped, onSameLine, type NameScan } from './name-scan.ts';

export interface NameRead {
  /** Token indexes, inclusive. */
  readonly first: number;
  readonly last: number;
  /** Full words, by what the lexicons say of them. */
  readonly known: number;
  readonly both: number;
  readonly fresh: number;
  /** Everyday words, taken as a name only right after a cue. */
  readonly words: number;
  readonly initials: number;
}

export interface ReadNameOptions {
  /** A cue stands before it: the first word counts whatever else it means. */
  readonly cued: boolean;
  /** Take names in lower case too. */
  readonly lower?: boolean;
  /** Take "Last, First M.". */
  readonly comma?: boolean;
}

const MAX_PARTS = 6;
/** Particles are no parts, so a row of them must end somewhere: "St St St ...". */
const MAX_TOKENS = 24;
/** In lower case a surname that is also a word must be this frequent: smith, brown. */
const COMMON_SURNAME = 45;
const MODALS = new Set(['may', 'will', 'can', 'said', 'saw', 'call', 'case', 'long', 'back', 'may', 'day', 'read', 'head', 'hand', 'foot', 'left', 'low', 'high', 'good', 'new', 'old', 'young', 'park', 'ward', 'may', 'self', 'house', 'street', 'hill', 'wood', 'rice', 'bell', 'short']);
// Hit "cardiology", "pediatrics"; miss "day".
const DEPARTMENT = /(?:ology|iatrics?|surgery|medicine|care|ics|apy|team|unit|ward|service)$/;
/** First words of surnames such as Two Rivers and Standing Bear. */
const TWO_WORD = new Set(['two', 'three', 'four', 'white', 'black', 'red', 'yellow', 'blue', 'grey', 'gray', 'little', 'big', 'long', 'running', 'standing', 'sitting', 'walking', 'flying', 'iron', 'spotted', 'lone', 'swift', 'many', 'good', 'bad', 'high', 'medicine', 'lame', 'crazy', 'crow', 'eagle', 'bear', 'wolf', 'horse', 'elk', 'thunder', 'kills', 'looks', 'holy', 'fast', 'brave', 'young', 'old']);
/** Titles never begin a name. */
const TITLES = new Set(['dr', 'drs', 'mr', 'mrs', 'ms', 'mx', 'prof']);

export function readName(scan: NameScan, at: number, options: ReadNameOptions): NameRead | undefined {
  const reader = new NameReader(scan, at, options);
  return reader.read();
}

/** Full words in a name. */
export const wordsOf = (read: NameRead): number => read.known + read.both + read.fresh + read.words;

class NameReader {
  readonly #scan: NameScan;
  readonly #options: ReadNameOptions;
  readonly #first: number;
  #at: number;
  #last = -1;
  #comma = false;
  #counts: Record<NameLikeness | 'initial', number> = { known: 0, both: 0, new: 0, word: 0, initial: 0 };

  constructor(scan: NameScan, at: number, options: ReadNameOptions) {
    this.#scan = scan;
    this.#options = options;
    this.#first = at;
    this.#at = at;
  }

  read(): NameRead | undefined {
    while (this.#parts() < MAX_PARTS && this.#at - this.#first < MAX_TOKENS && this.#step());
    const { known, both, new: fresh, word, initial } = this.#counts;
    if (this.#last < 0) return undefined;
    return { first: this.#first, last: this.#last, known, both, fresh, words: word, initials: initial };
  }

  #parts(): number {
    return this.#counts.known + this.#counts.both + this.#counts.new + this.#counts.word + this.#counts.initial;
  }

  #token(offset = 0): Token | undefined {
    return this.#scan.tokens[this.#at + offset];
  }

  /** Takes the next part; false where the name is over. */
  #step(): boolean {
    const token = this.#token();
    if (token === undefined || !this.#reaches()) return false;
    if (token.kind === 'symbol') return this.#symbol(token);
    if (token.kind !== 'word') return false;
    if (this.#last >= 0 && isSuffix(token)) return this.#take(1, undefined, true);
    if (isInitial(token) || this.#isLowerInitial(token)) return this.#initial(token);
    if (isParticle(token) && this.#particle(token)) return true;
    return this.#word(token);
  }

  /** Close enough to what was read so far: one or two blanks, or a wrapped line before a known name. */
  #reaches(): boolean {
    if (this.#at === this.#first) return true;
    const gap = gapBefore(this.#scan, this.#at);
    if (gap === 'none' || gap === 'space') return true;
    const token = this.#token() as Token;
    return gap === 'line' && isWrapped(this.#scan, this.#at) && this.#parts() === 1 && isCapitalised(token) && likenessOf(this.#scan.gazetteer, token) !== 'word' && this.#scan.gazetteer.isName(token.norm);
  }

  #take(tokens: number, likeness?: NameLikeness | 'initial', withStop = false): true {
    this.#at += tokens;
    if (likeness !== undefined) this.#counts[likeness] += 1;
    const stop = this.#token();
    if (withStop && stop?.text === '.' && gapBefore(this.#scan, this.#at) === 'none') this.#at += 1;
    this.#last = this.#at - 1;
    return true;
  }

  #symbol(token: Token): boolean {
    if (this.#last < 0) return false;
    if (token.text === '-' || token.text === '‐' || token.text === '‑') return this.#hyphen();
    if (token.text === ',') return this.#afterComma();
    if (token.text === '(') return this.#bracketed();
    if (token.text === '"' || token.text === '“' || token.text === '‘' || token.text === "'") return this.#nickname();
    return false;
  }

  #hyphen(): boolean {
    const next = this.#token(1);
    const joined = gapBefore(this.#scan, this.#at) === 'none' && gapBefore(this.#scan, this.#at + 1) === 'none';
    if (!joined || next === undefined || !isWordToken(next)) return false;
    const before = this.#scan.tokens[this.#at - 1] as Token;
    if (isCapitalised(before) && !isCapitalised(next) && !this.#scan.gazetteer.isName(next.norm) && next.text.length > 2) return false;
    return this.#take(2);
  }

  #afterComma(): boolean {
    const next = this.#token(1);
    if (next === undefined || !onSameLine(gapBefore(this.#scan, this.#at + 1))) return false;
    if (isSuffix(next)) return this.#take(2, undefined, true);
    const usable = (isWordToken(next) || isInitial(next)) && (isCapitalised(next) || this.#options.lower === true) && !isCredential(next) && (!endsName(next) || (isCapitalised(next) && this.#scan.gazetteer.given(next.norm) !== undefined));
    // "Chloe Hart, Park View Surgery": the given name came first, so what follows is no given name.
    const head = this.#scan.tokens[this.#first] as Token;
    if (this.#parts() > 1 && !isUpper(head) && this.#scan.gazetteer.given(head.norm) !== undefined) return false;
    if (this.#options.comma !== true || this.#comma || !usable || this.#token(2)?.text === ':') return false;
    const likeness = isInitial(next) ? 'initial' : likenessOf(this.#scan.gazetteer, next);
    // "Vang, Pa Houa": after a label and a surname even a short word is a given name.
    const short = likeness === 'word' && this.#options.cued && this.#counts.word === 0 && next.text.length < 4 && !isUpper(next);
    const strange = likeness === 'new' && (this.#counts.word > 0 || (isUpper(next) && !isUpper(this.#scan.tokens[this.#first] as Token)));
    // "Pt: Dorrance, Hyacinth": nothing but the name stands after the label, so a word is a name too.
    const whole = likeness === 'word' && this.#options.cued && this.#counts.word === 0 && isCapitalised(next) && next.text.length > 3 && this.#closesField(2);
    if ((likeness === 'word' && !short && !whole) || strange) return false;
    this.#comma = true;
    return this.#take(2, likeness, isInitial(next));
  }

  /** The line ends here, or a wide gap as between the fields of a header. */
  #closesField(ahead: number): boolean {
    const after = this.#token(ahead);
    const last = this.#token(ahead - 1);
    if (after === undefined || last === undefined) return true;
    return after.start - last.end > 1 || !onSameLine(gapBefore(this.#scan, this.#at + ahead));
  }

  /** `"Red"` after or between names. */
  #nickname(): boolean {
    const inner = this.#token(1);
    const close = this.#token(2);
    const quoted = inner !== undefined && isWordToken(inner) && isCapitalised(inner) && close !== undefined && /^["”’']$/.test(close.text);
    return quoted && gapBefore(this.#scan, this.#at + 1) === 'none' ? this.#take(3) : false;
  }

  /** "Charlene (Char)", "Robert (Bob) Hale": a short form or a common given name, alone in its brackets. */
  #bracketed(): boolean {
    const inner = this.#token(1);
    if (inner === undefined || this.#token(2)?.text !== ')' || !isWordToken(inner) || !isCapitalised(inner) || isCredential(inner) || endsName(inner)) return false;
    const short = inner.norm.length > 2 && this.#scan.tokens.slice(this.#first, this.#at).some((word) => word.norm.length > inner.norm.length && word.norm.startsWith(inner.norm));
    const given = this.#scan.gazetteer.given(inner.norm) !== undefined && likenessOf(this.#scan.gazetteer, inner) === 'known' && !isUpper(inner);
    return short || given ? this.#take(3) : false;
  }

  #isLowerInitial(token: Token): boolean {
    return this.#options.lower === true && this.#last >= 0 && token.text.length === 1 && token.kind === 'word' && this.#token(1)?.text === '.' && gapBefore(this.#scan, this.#at + 1) === 'none';
  }

  #initial(token: Token): boolean {
    const next = this.#token(1);
    const stopped = next?.text === '.' && gapBefore(this.#scan, this.#at + 1) === 'none';
    const after = this.#token(stopped ? 2 : 1);
    const leads = after !== undefined && after.kind === 'word' && onSameLine(gapBefore(this.#scan, this.#at + (stopped ? 2 : 1))) && isCapitalised(after) && !endsName(after);
    const closes = this.#last >= 0 && (stopped || this.#comma || this.#options.cued);
    // "I" and "A" begin sentences, and "E. coli" is no name.
    const ends = next === undefined || next.kind !== 'word' || !onSameLine(gapBefore(this.#scan, this.#at + 1));
    if (!leads && !closes && !(this.#options.cued && (stopped || ends || token.text.length > 1))) return false;
    return this.#take(1, 'initial', true);
  }

  /** "van der Berg", "Al-Khatib": only before a name. */
  #particle(token: Token): boolean {
    let ahead = 1;
    while (ahead < 3 && (this.#token(ahead)?.text === '-' || (this.#token(ahead) !== undefined && isParticle(this.#token(ahead) as Token)))) ahead += 1;
    const next = this.#token(ahead);
    if (next === undefined || !isWordToken(next) || !isCapitalised(next) || endsName(next) || !onSameLine(gapBefore(this.#scan, this.#at + ahead))) return false;
    if (this.#last < 0 && !this.#options.cued && !isCapitalised(token)) return false;
    if (this.#scan.gazetteer.isName(token.norm) && isCapitalised(token)) return false;
    return this.#take(ahead);
  }

  #word(token: Token): boolean {
    if (!isWordToken(token)) return false;
    const first = this.#parts() === 0;
    const likeness = likenessOf(this.#scan.gazetteer, token);
    if (first && TITLES.has(token.norm)) return false;
    if (!isCapitalised(token)) return this.#lowerWord(token, likeness, first);
    if (first) {
      const taken = this.#options.cued ? !endsName(token) || (this.#scan.gazetteer.isName(token.norm) && !isCredential(token)) : likeness !== 'word';
      return taken ? this.#take(1, likeness) : false;
    }
    return this.#laterWord(token, likeness) ? this.#take(1, likeness) : false;
  }

  #laterWord(token: Token, likeness: NameLikeness): boolean {
    if (isCredential(token)) return false;
    const next = this.#token(1);
    if (this.#isTwoWordSurname(token, next)) return true;
    const hyphened = next?.text === '-' && gapBefore(this.#scan, this.#at + 1) === 'none' && isCapitalised(this.#token(2) ?? token);
    if (likeness === 'word') return hyphened || this.#isWordSurname(token);
    // "Dr Smith May 5": a date; "Anna May" is a name. "Ward 5" is a place, "Page 2" a page.
    const dated = this.#scan.gazetteer.given(token.norm)?.isDate === true || endsName(token);
    if (next?.kind === 'number' && likeness !== 'known' && dated) return false;
    if (next?.text === ':' && likeness !== 'known') return false;
    if (endsName(token)) return this.#scan.gazetteer.isName(token.norm) && next?.kind !== 'number' && /^(?:may|will|page|ward|can|day|general)$/.test(token.norm);
    const shouted = isUpper(token) && !isUpper(this.#scan.tokens[this.#first] as Token);
    return !shouted || likeness === 'known' || token.text.length > 4 || this.#scan.gazetteer.surname(token.norm) !== undefined && token.text.length > 3;
  }

  /** "Jake Two Rivers", "Whitney Standing Bear": surnames of two everyday words, after a given name. */
  #isTwoWordSurname(token: Token, next: Token | undefined): boolean {
    if (!TWO_WORD.has(token.norm) || next === undefined || isUpper(token) || this.#parts() !== 1) return false;
    const given = this.#scan.gazetteer.given((this.#scan.tokens[this.#at - 1] as Token).norm) !== undefined;
    const joined = gapBefore(this.#scan, this.#at + 1) === 'space' && isWordToken(next) && isCapitalised(next) && !isUpper(next) && !endsName(next) && !this.#scan.gazetteer.isClinical(next.norm);
    if (given && joined) {
      this.#at += 1;
      return true;
    }
    return false;
  }

  /** "Dr Hunter Day,": after a cue and a known given name a word that ends there is the surname. */
  #isWordSurname(token: Token): boolean {
    const next = this.#token(1);
    const closed = next === undefined || gapBefore(this.#scan, this.#at + 1) !== 'space' && (/^[,.;()/]$/.test(next.text) || next.kind === 'possessive' || !['none', 'space'].includes(gapBefore(this.#scan, this.#at + 1)));
    const given = this.#scan.gazetteer.given((this.#scan.tokens[this.#at - 1] as Token).norm) !== undefined;
    const credential = next !== undefined && isCredential(next) && !isCredential(token);
    return this.#options.cued && (given || credential) && (closed || credential) && this.#parts() <= 2 && (!isUpper(token) || credential) && !endsName(token) && !DEPARTMENT.test(token.norm);
  }

  #lowerWord(token: Token, likeness: NameLikeness, first: boolean): boolean {
    if (this.#options.lower !== true || token.text.length < 2) return false;
    if (endsName(token) && !(first && this.#options.cued && this.#scan.gazetteer.isName(token.norm))) return false;
    if (!first && isCapitalised(this.#scan.tokens[this.#first] as Token)) return false;
    const common = !first && (this.#scan.gazetteer.surname(token.norm)?.frequency ?? 0) >= COMMON_SURNAME && !MODALS.has(token.norm);
    if (likeness === 'known' || common) return this.#take(1, likeness);
    return first && likeness !== 'word' && this.#options.cued ? this.#take(1, likeness) : !first && likeness === 'new' && token.text.length > 3 ? this.#take(1, likeness) : false;
  }
}
