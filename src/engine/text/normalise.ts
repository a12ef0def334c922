/**
 * A cleaned reading copy of a text, with a map back. In: any text. Out: the text with line ends as
 * \n, soft hyphens and zero-width characters dropped, odd spaces as plain ones, and hyphenated line
 * breaks joined. The document itself is never changed: recognizers that need a clean copy read this.
 */
import { applyEdits, type EditedText, type TextEdit } from '../document/text-edit.ts';
import { span } from '../document/span.ts';

// Hit "\r\n", U+00AD, U+200B, U+FEFF, U+00A0, "hyper-\ntension"; miss "X-ray", plain spaces.
const ODD = /\r\n?|[\u00ad\u200b-\u200d\u2060\ufeff]|[\u00a0\u2000-\u200a\u202f\u3000]|(?<=\p{Ll})-\r?\n(?=\p{Ll})/gu;

export function normaliseText(text: string): EditedText {
  const edits: TextEdit[] = [];
  for (const match of text.matchAll(ODD)) {
    const start = match.index;
    edits.push({ span: span(start, start + match[0].length), replacement: replacementFor(match[0]) });
  }
  return applyEdits(text, edits);
}

function replacementFor(odd: string): string {
  if (odd.startsWith('\r')) return '\n';
  if (odd.startsWith('-')) return '';
  return /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(odd) ? '' : ' ';
}
