/** The text of a note, unchanged for as long as the document lives. */
import { EngineError } from '../errors.ts';

/** 5 MB of text, counted in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 5 * 1024 * 1024;
const LOOKED_AT = 4096;
const MAX_CONTROL_SHARE = 0.05;

export interface ClinicalDocument {
  readonly id: string;
  readonly text: string;
  readonly language: 'en';
}

/**
 * Checks a text and makes a document of it. Lone surrogates, NUL and markup are kept as they are.
 * @throws EngineError `TEXT_TOO_LONG`, `TEXT_BINARY`
 */
export function createDocument(id: string, text: string): ClinicalDocument {
  if (text.length > MAX_TEXT_LENGTH) {
    throw new EngineError('TEXT_TOO_LONG', { length: text.length, limit: MAX_TEXT_LENGTH });
  }
  const controls = countControls(text);
  const looked = Math.min(text.length, LOOKED_AT);
  if (looked >= 64 && controls > looked * MAX_CONTROL_SHARE) {
    throw new EngineError('TEXT_BINARY', { controls, looked });
  }
  return { id, text, language: 'en' };
}

function countControls(text: string): number {
  let count = 0;
  for (let i = 0; i < Math.min(text.length, LOOKED_AT); i += 1) {
    const code = text.charCodeAt(i);
    // Tab, line feed, form feed and carriage return are ordinary in notes; U+FFFD marks undecodable bytes.
    const ordinary = code >= 32 || code === 9 || code === 10 || code === 12 || code === 13;
    if (!ordinary || code === 0xfffd) count += 1;
  }
  return count;
}
