/** What is kept of a note, and how it is written. In: a document. Out: bytes to be encrypted, and back. */
import { fromUtf8, toUtf8, type Bytes } from './crypto/encoding.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface SavedDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  readonly changedAt: number;
  /** How many findings were decided by hand. */
  readonly decisions: number;
  /** Decisions, the annotations they rest on, the audit log, task options: the session reads and checks them. */
  readonly work: Json;
}
/** What the list of documents shows. */
export interface DocumentHead {
  readonly id: string;
  readonly title: string;
  readonly keptAt: number;
  readonly changedAt: number;
  readonly decisions: number;
  readonly words: number;
  /** It cannot be opened, only deleted. Never written. */
  readonly damaged?: true;
}

/** Version of the content's format; a reader of a later one upgrades earlier ones when it opens them. */
export const CONTENT_VERSION = 1;

export function headOf({ id, title, keptAt, changedAt, decisions, text }: SavedDocument): DocumentHead {
  return { id, title, keptAt, changedAt, decisions, words: countWords(text) };
}

export function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) words += 1;
  return words;
}

export const writeContent = (content: SavedDocument | DocumentHead): Bytes => toUtf8(JSON.stringify(content));

/** @throws Error when a field is missing or of a wrong kind */
export function readDocument(bytes: Bytes): SavedDocument {
  const from = readObject(bytes);
  return {
    id: need(from['id'], 'string'), title: need(from['title'], 'string'), text: need(from['text'], 'string'),
    keptAt: need(from['keptAt'], 'number'), changedAt: need(from['changedAt'], 'number'), decisions: need(from['decisions'], 'number'),
    work: from['work'] ?? null,
  };
}

/** @throws Error when a field is missing or of a wrong kind */
export function readHead(bytes: Bytes): DocumentHead {
  const from = readObject(bytes);
  return {
    id: need(from['id'], 'string'), title: need(from['title'], 'string'),
    keptAt: need(from['keptAt'], 'number'), changedAt: need(from['changedAt'], 'number'),
    decisions: need(from['decisions'], 'number'), words: need(from['words'], 'number'),
  };
}

function readObject(bytes: Bytes): Readonly<Record<string, Json>> {
  const value = JSON.parse(fromUtf8(bytes)) as Json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Not a document.');
  return value as Readonly<Record<string, Json>>;
}

interface Kinds {
  string: string;
  number: number;
}

function need<K extends keyof Kinds>(value: Json | undefined, kind: K): Kinds[K] {
  if (typeof value !== kind) throw new Error('A field is missing.');
  return value as Kinds[K];
}
