/** Reads gold notes (bench/gold/README.md). In: a folder's name. Out: texts with exact spans. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseMarkup, type MarkedSpan } from '../../src/engine/document/inline-markup.testing.ts';

export type GoldSpan = MarkedSpan;
/** `dev-2` is for development as `dev` is, by another author. */
export type Split = 'dev' | 'dev-2' | 'frozen';

export interface GoldNote {
  readonly id: string;
  readonly kind: string;
  readonly origin: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

export function readNotes(split: Split): GoldNote[] {
  const folder = new URL(`notes/${split}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.note')).sort();
  return files.map((name) => parseNote(readFileSync(new URL(name, folder), 'utf8')));
}

/** @throws Error when front matter or markup is broken; the message holds offsets, never text */
export function parseNote(raw: string): GoldNote {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(raw);
  if (match === null) throw new Error('A gold note begins with front matter.');
  const fields = new Map((match[1] as string).split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
  }));
  const { text, spans } = parseMarkup(raw.slice(match[0].length));
  return { id: fields.get('id') ?? '', kind: fields.get('kind') ?? '', origin: fields.get('origin') ?? '', text, spans };
}
