/** Surrogates of telephone numbers, addresses of the net and of machines, all from ranges kept for examples. */
import type { Gender } from '../names/link-names.ts';
import type { SurrogateBook } from './book.ts';
import type { Draw } from './draw.ts';
import { handleSurrogate, surnameSurrogate } from './name-surrogate.ts';
import { heardDigits, speakDigits } from './spoken-digits.ts';

/** RFC 2606. */
const DOMAINS = ['example.org', 'example.com', 'example.net'] as const;
/** RFC 5737. */
const NETWORKS = ['192.0.2.', '198.51.100.', '203.0.113.'] as const;
// Hit " ext. 12", "x5521", "#3"; miss "555-0142". The group is the number itself.
const EXTENSION = /\s{0,3}(?:\bext(?:ension|n)?\b\.?:?|\bx|#)\s{0,3}\d{1,6}\s{0,3}$/i;

/** Hit "@", " at ", "(at)"; miss "that". */
const AT = /@|\s{1,3}at\s{1,3}|\s{0,3}[[(]at[\])]\s{0,3}/i;

export function phoneSurrogate(book: SurrogateBook, text: string): string {
  const extension = EXTENSION.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - extension.length);
  const made = numberSurrogate(book, body);
  if (extension === '') return made;
  const digits = extension.replace(/\D/g, '');
  return made + laidOut(extension, book.for('extension', digits, (draw) => draw.digits(digits.length)));
}

function numberSurrogate(book: SurrogateBook, text: string): string {
  const digits = heardDigits(repaired(text));
  if (digits === '') return book.for('phone', text, (draw) => `555-01${draw.digits(2)}`);
  const fictional = book.for('phone', digits.length > 10 && digits.startsWith('1') ? digits.slice(1) : digits, (draw) => fictionalDigits(digits, text, draw));
  return laidOut(repaired(text), fictional.padStart(digits.length, digits.charAt(0)));
}

/** Scanned digits read as letters: "(5S5) 555-O117". */
const repaired = (text: string): string => text.replace(/(?<=\d|\()[OoSl](?=\d)|(?<=-)[Oo](?=\d)/g, (sign) => (/[Oo]/.test(sign) ? '0' : sign === 'S' ? '5' : '1'));

/**
 * As many digits as the original has, from numbers kept for fiction: 555-0100 to 555-0199 in the North American plan,
 * 01632 960000 to 960999, 07700 900000 to 900999 and 020 7946 0000 to 0999 in the United Kingdom (Ofcom).
 */
function fictionalDigits(digits: string, text: string, draw: Draw): string {
  const isUk = /^\s*\(?\+?\s?44/.test(text);
  const national = isUk ? digits.slice(2).replace(/^0/, '') : digits;
  if (isUk && national.length >= 9) return `44${digits.slice(2).startsWith('0') ? '0' : ''}${ukDigits(`0${national}`, draw).slice(1)}`.slice(0, digits.length);
  if (digits.startsWith('0') && digits.length >= 10) return ukDigits(digits, draw);
  if (digits.length === 10 && !text.trim().startsWith('+')) return `${areaCode(draw)}55501${draw.digits(2)}`;
  if (digits.length === 11 && digits.startsWith('1')) return `${areaCode(draw)}55501${draw.digits(2)}`;
  if (digits.length === 7) return `55501${draw.digits(2)}`;
  // No country has the code 999.
  if (text.trim().startsWith('+') && digits.length > 6) return `999${draw.digits(digits.length - 3)}`;
  return draw.digits(digits.length);
}

const areaCode = (draw: Draw): string => `${draw.between(2, 9)}${draw.below(9)}${draw.below(10)}`;

function ukDigits(digits: string, draw: Draw): string {
  const stem = digits.startsWith('07') ? '07700900' : digits.startsWith('020') ? '02079460' : '01632960';
  return (stem + draw.digits(Math.max(0, digits.length - stem.length))).slice(0, digits.length);
}

function laidOut(text: string, digits: string): string {
  let used = 0;
  return speakDigits(text, () => {
    used += 1;
    return digits.charAt(used - 1) || '0';
  });
}

export type NameFinder = (norm: string) => { readonly part: 'given' | 'surname'; readonly gender: Gender } | undefined;

export function emailSurrogate(book: SurrogateBook, text: string, findName: NameFinder): string {
  // Obfuscated forms keep their form: "ann at x dot org".
  const at = text.search(AT);
  const local = at < 0 ? text : text.slice(0, at);
  const joint = at < 0 ? '@' : (AT.exec(text)?.[0] ?? '@');
  const domain = book.for('domain', `${local} ${text.slice(at)}`.toLowerCase(), (draw) => `${draw.pick(DOMAINS)} ${draw.digits(6)}`).split(' ')[0] ?? DOMAINS[0];
  const dotted = / dot /i.test(text) ? domain.replace('.', ' dot ') : domain;
  return handleSurrogate(book, local, findName) + joint + dotted;
}

/** The scheme and "www." stay; the path keeps its depth. */
export function urlSurrogate(book: SurrogateBook, text: string): string {
  const [, scheme = '', www = '', rest = ''] = /^([a-z][a-z\d+.-]*:\/\/)?(www\.)?(.*)$/is.exec(text) ?? [];
  const depth = rest.split(/[?#]/, 1)[0]?.split('/').slice(1).filter((part) => part !== '').length ?? 0;
  const made = book.for('url', text.toLowerCase(), (draw) => {
    const path = Array.from({ length: depth }, () => `/${draw.pick(['page', 'item', 'note', 'view'])}${draw.digits(4)}`).join('');
    return `${draw.pick(['north', 'south', 'east', 'west', 'upper', 'lower'])}${draw.digits(2)}.${draw.pick(DOMAINS)}${path}`;
  });
  return scheme + www + made + (rest.endsWith('/') && rest !== '/' ? '/' : '');
}

/** Addresses of machines: documentation networks (RFC 5737, RFC 3849); hardware addresses by their shape. */
export function ipSurrogate(book: SurrogateBook, text: string): string {
  const port = /^[\d.]+(:\d{1,5}|\/\d{1,2})$/.exec(text)?.[1] ?? '';
  if (/^[\d.]+(?:[:/]\d{1,5})?$/.test(text)) return book.for('ip', text, (draw) => `${draw.pick(NETWORKS)}${draw.between(1, 254)}`) + port;
  const hex = (draw: Draw): string => '0123456789abcdef'.charAt(draw.below(16));
  if (text.includes('::') || text.split(':').length > 6) {
    return book.for('ip6', text.toLowerCase(), (draw) => `2001:db8::${Array.from({ length: 4 }, () => hex(draw)).join('')}`);
  }
  return book.for('mac', text.toLowerCase(), (draw) => text.replace(/[\da-f]/gi, () => hex(draw)));
}

export function handleAlone(book: SurrogateBook, text: string): string {
  return surnameSurrogate(book, text.toLowerCase());
}
