/**
 * Entities straight from a lexicon: procedures, anatomy, devices. In: a reading and a lexicon. Out:
 * found entities, without headers and without abbreviations that mean something else here.
 */
import type { EntityType } from '../document/annotation.ts';
import type { LexiconId } from '../lexicon/lexicons.ts';
import type { EntityFound } from '../recognizers/define.ts';
import { canonicalOf, rowSpelled } from './codes.ts';
import { modifiersOf } from './modifiers.ts';
import { isInHeader, sectionKindAt, type ClinicalReading } from './reading.ts';
import { senseAt } from './senses.ts';
import { termsOf, type TermMatch } from './term-matches.ts';

export interface LexiconEntities {
  readonly lexicon: LexiconId;
  readonly type: EntityType;
  /** The type column of abbreviations.tsv that belongs to this lexicon. */
  readonly senseType: string;
  readonly reason: string;
}

export function lexiconEntities(reading: ClinicalReading, { lexicon, type, senseType, reason }: LexiconEntities): EntityFound[] {
  return termsOf(reading, lexicon).filter((match) => belongs(reading, match, senseType)).map((match) => {
    const row = rowSpelled(match.rows, reading.input.document.text.slice(match.span.start, match.span.end));
    const { laterality } = modifiersOf(reading, match.first, match.last) as { laterality?: string };
    const kind = row['kind'] ?? '';
    return {
      layer: 'entity', type, span: match.span, score: 0.9, method: 'lexicon', reason, canonical: canonicalOf(row),
      attributes: { ...(kind === '' ? {} : { kind }), ...(laterality === undefined ? {} : { laterality }) },
    };
  });
}

function belongs(reading: ClinicalReading, { first, last }: TermMatch, senseType: string): boolean {
  if (isInHeader(reading, first) && isInHeader(reading, last) && sectionKindAt(reading, first) !== 'unknown') return false;
  const sense = senseAt(reading, first);
  return sense === undefined || sense.last < last || sense.senses === 1 || sense.type === senseType;
}
