/** Reads one line of input. Refuses what is not of the contract's form, without repeating any of it. */
import { EngineError } from '../engine/index.ts';

export interface NoteInput {
  readonly kind: 'note';
  readonly id: string | number;
  readonly text: string;
}
export interface NotesInput {
  readonly kind: 'notes';
  readonly id: string | number;
  readonly notes: readonly { readonly id: string; readonly date?: string; readonly text: string }[];
}
export interface PairInput {
  readonly kind: 'pair';
  readonly id: string | number;
  readonly source: string;
  readonly output: string;
}
export type LineInput = NoteInput | NotesInput | PairInput;

type Fields = Readonly<Record<string, unknown>>;

/** The line as an object. @throws EngineError `INPUT_INVALID` with field `json` */
export function parseLine(line: string): Fields {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  } catch {
    // The parser's message quotes the line: dropped on purpose.
  }
  throw new EngineError('INPUT_INVALID', { field: 'json' });
}

/** The id as given, or null where there is none to give back. */
export function idOf(fields: Fields): string | number | null {
  const { id } = fields;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** @throws EngineError `INPUT_INVALID` with the missing field's name */
export function readInput(fields: Fields, command: string): LineInput {
  const id = idOf(fields);
  if (id === null) throw new EngineError('INPUT_INVALID', { field: 'id' });
  if (command === 'verify') return { kind: 'pair', id, source: stringOf(fields, 'source'), output: stringOf(fields, 'output') };
  if (command === 'summarize' && fields['notes'] !== undefined) return { kind: 'notes', id, notes: notesOf(fields['notes']) };
  if (fields['language'] !== undefined && fields['language'] !== 'en') throw new EngineError('INPUT_INVALID', { field: 'language' });
  return { kind: 'note', id, text: stringOf(fields, 'text') };
}

function stringOf(fields: Fields, field: string): string {
  const value = fields[field];
  if (typeof value !== 'string') throw new EngineError('INPUT_INVALID', { field });
  return value;
}

function notesOf(value: unknown): NotesInput['notes'] {
  if (!Array.isArray(value) || value.length === 0) throw new EngineError('INPUT_INVALID', { field: 'notes' });
  return value.map((note: unknown) => {
    if (typeof note !== 'object' || note === null) throw new EngineError('INPUT_INVALID', { field: 'notes' });
    const fields = note as Fields;
    const date = fields['date'];
    return { id: String(idOf(fields) ?? stringOf(fields, 'id')), text: stringOf(fields, 'text'), ...(typeof date === 'string' ? { date } : {}) };
  });
}
