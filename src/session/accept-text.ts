/**
 * What may become a note. In: a pasted text or a file's bytes. Out: text, or what is wrong with it in
 * words for the user. Nothing is ever cut.
 */
import { createDocument, MAX_TEXT_LENGTH } from '../engine/document/clinical-document.ts';
import { EngineError } from '../engine/errors.ts';

export interface Refused {
  readonly ok: false;
  /** What happened. */
  readonly title: string;
  /** What is safe and what to do. */
  readonly advice: string;
  readonly code: string;
}
export type Accepted = { readonly ok: true; readonly text: string } | Refused;

const megabytes = (count: number): string => (count / (1024 * 1024)).toFixed(1);
const LIMIT_MB = MAX_TEXT_LENGTH / (1024 * 1024);

/** A text is at most four bytes a character, so a larger file cannot be within the limit. */
export const MAX_FILE_BYTES = MAX_TEXT_LENGTH * 4;

export function acceptText(text: string): Accepted {
  if (text.trim() === '') return { ok: false, title: 'There is no text in it.', advice: 'Paste a note, or open a file that holds text.', code: 'TEXT_EMPTY' };
  try {
    createDocument('check', text);
    return { ok: true, text };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return error.code === 'TEXT_TOO_LONG' ? tooLong(text.length) : notText();
  }
}

/** Decodes a file: UTF-8, UTF-16 by its byte order mark, else Windows-1252, which every byte fits. */
export function acceptBytes(bytes: Uint8Array): Accepted {
  if (bytes.byteLength > MAX_FILE_BYTES) return tooLong(bytes.byteLength);
  const mark = encodingByMark(bytes);
  const sample = bytes.subarray(0, 4096);
  if (mark === null && sample.includes(0)) return notText();
  return acceptText(decode(bytes, mark));
}

function decode(bytes: Uint8Array, mark: string | null): string {
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function encodingByMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

const tooLong = (size: number): Refused => ({
  ok: false, title: `This file holds ${megabytes(size)} MB of text; the limit is ${LIMIT_MB} MB.`,
  advice: 'Nothing was cut. Split it, or use a folder run.', code: 'TEXT_TOO_LONG',
});
const notText = (): Refused => ({
  ok: false, title: 'This is not a text file.', advice: 'Nothing was opened. Save it as plain text (.txt), or copy its text and paste it here.', code: 'TEXT_BINARY',
});
