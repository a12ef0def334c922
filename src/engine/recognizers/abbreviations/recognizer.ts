import type { EntityType } from '../../document/annotation.ts';
import { canonicalOf, problemRow } from '../../clinical/codes.ts';
import { icd10Codes } from '../../vocabularies/icd-10-cm/vocabulary.ts';
import { modifiersOf } from '../../clinical/modifiers.ts';
import { isInHeader, readClinical, sectionKindAt, type ClinicalReading } from '../../clinical/reading.ts';
import { isEntitySense, sensesOf, type ChosenSense } from '../../clinical/senses.ts';
import { defineRecognizer, type EntityFound } from '../define.ts';

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['problem', 'PROBLEM'], ['procedure', 'PROCEDURE'], ['anatomy', 'ANATOMY'], ['device', 'DEVICE'],
]);
/** Below this no sense stands out. */
const LEAST = 0.35;

export const abbreviations = defineRecognizer({
  id: 'abbreviations',
  title: 'Abbreviations',
  description: 'Abbreviations of problems, procedures, anatomy and devices, in the sense that the words around them make likely.',
  source: 'lexicons/en/abbreviations.tsv: the commonest sense, moved by cue words and the section.',
  layer: 'entity',
  find(input) {
    const reading = readClinical(input);
    return sensesOf(reading).flatMap((chosen) => {
      const type = isEntitySense(chosen) ? TYPES.get(chosen.type) : undefined;
      return type === undefined || chosen.score < LEAST || isRemark(reading, chosen) ? [] : [entityOf(reading, chosen, type)];
    });
  },
});

/** A header ("PE:"), or a day of the stay ("HD 3"). */
function isRemark(reading: ClinicalReading, { first, last, type }: ChosenSense): boolean {
  if (isInHeader(reading, first) && sectionKindAt(reading, first) !== 'unknown') return true;
  const { tokens } = reading.input;
  return type === 'procedure' && tokens[first]?.text === 'HD' && tokens[last + 1]?.kind === 'number';
}

function entityOf(reading: ClinicalReading, chosen: ChosenSense, type: EntityType): EntityFound {
  const row = type === 'PROBLEM' ? problemRow(reading.input.lexicons, chosen.sense) : undefined;
  const score = Math.min(0.92, 0.45 + chosen.score / 2);
  return {
    layer: 'entity', type, span: chosen.span, score, method: 'lexicon',
    ...(type === 'PROBLEM' ? { subtype: row?.['subtype'] ?? 'disease' } : {}),
    reason: chosen.cue === undefined ? 'An abbreviation in its usual sense.' : 'An abbreviation in the sense that a word near it points to.',
    canonical: row === undefined ? chosen.sense : canonicalOf(row),
    codes: row === undefined ? [] : icd10Codes(row, score),
    attributes: { expansion: chosen.sense, sense: chosen.sense, ...modifiersOf(reading, chosen.first, chosen.last) },
  };
}
