/** What operators work on: a finding that goes, and the document around it. */
import type { Attributes, PhiSubtype, PhiType } from '../document/annotation.ts';
import type { Span } from '../document/span.ts';
import type { Lexicons } from '../lexicon/lexicons.ts';
import type { DateReader } from './dates/date-reader.ts';
import type { LinkedName } from './names/link-names.ts';
import type { Policy } from './policies.ts';

/** A finding that goes; spans of a document's targets never overlap. */
export interface Target {
  readonly annotationId: string;
  readonly span: Span;
  readonly type: PhiType;
  readonly subtype?: PhiSubtype;
  readonly attributes: Attributes;
  /** User before deny list before finding: who wins where two overlap. */
  readonly rank: 0 | 1 | 2;
  readonly score: number;
}

export interface Mention extends Target {
  readonly text: string;
  /** What makes two mentions one entity: same type and key. */
  readonly key: string;
  /** Number of the entity within its type, from 1, by first mention. */
  readonly number: number;
  /** The year, or two of a range, that the policy lets an operator show: `2026`, `2024-2025`. */
  readonly year?: string;
  /** For NAME. */
  readonly name?: LinkedName;
}

export interface DeidContext {
  readonly text: string;
  readonly documentId: string;
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly policy: Policy;
  readonly seed: string;
  readonly lexicons: Lexicons;
  readonly readDate: DateReader;
  /** The latest year the note names, for dates that have none. */
  readonly baseYear: number;
}
