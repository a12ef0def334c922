/** Replacements that an earlier run left in the text: they are never replaced again, and numbering goes on after them. */
import { PHI_SUBTYPES, PHI_TYPES, type PhiType } from '../../document/annotation.ts';
import { span, type Span } from '../../document/span.ts';

const TYPES = PHI_TYPES.join('|');
const SUBTYPES = [...new Set(Object.values(PHI_SUBTYPES).flat())].join('|');
/** Hit "[NAME-1]", "[DATE-4: 2026]", "[PATIENT]", "90+"; miss "[NAME-1: Ann]", "190+". */
const TAG = new RegExp(`\\[(?:(?<type>${TYPES})-(?<number>\\d{1,6})(?:: \\d{4}(?:-\\d{4})?)?|${TYPES}|${SUBTYPES})\\]|(?<![\\d.,/])90\\+`, 'g');

export interface OwnTags {
  /** In text order, disjoint. */
  readonly spans: readonly Span[];
  /** The highest number in use, by type. */
  readonly highest: ReadonlyMap<PhiType, number>;
}

export function findOwnTags(text: string): OwnTags {
  const spans: Span[] = [];
  const highest = new Map<PhiType, number>();
  for (const match of text.matchAll(TAG)) {
    spans.push(span(match.index, match.index + match[0].length));
    const type = match.groups?.['type'] as PhiType | undefined;
    if (type !== undefined) highest.set(type, Math.max(highest.get(type) ?? 0, Number(match.groups?.['number'])));
  }
  return { spans, highest };
}
