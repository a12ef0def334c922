/** Prints the development gold notes as training records (training/plainchart_training/records.py): for measuring only. */
import { readNotes, type GoldSpan } from '../bench/gold/read-notes.ts';

const PHI = new Set(['NAME', 'PROFESSION', 'LOCATION', 'AGE', 'DATE', 'CONTACT', 'ID']);
const MEDICATION = new Set(['MEDICATION', 'STRENGTH', 'DOSE', 'FORM', 'ROUTE', 'FREQUENCY', 'DURATION']);
const ASSERTED = new Set(['PROBLEM', 'MEDICATION', 'TEST', 'PROCEDURE']);
const layerOf = (type: string): string => (PHI.has(type) ? 'phi' : MEDICATION.has(type) ? 'medication' : 'clinical');
const labelOf = ({ type, subtype }: GoldSpan): string => (subtype === undefined ? type : `${type}.${subtype}`);

for (const note of readNotes('dev')) {
  const layers: Record<string, [number, number, string][]> = { phi: [], clinical: [], medication: [] };
  for (const span of note.spans) if (span.type !== 'KEEP') layers[layerOf(span.type)]?.push([span.start, span.end, labelOf(span)]);
  const assertion = note.spans.filter(({ type }) => ASSERTED.has(type)).map(({ start, end, attributes }) => [start, end, Number(attributes.includes('negated')), Number(attributes.includes('uncertain'))]);
  const known = { phi: 'all', clinical: ['PROBLEM', 'TEST', 'VALUE', 'PROCEDURE'], medication: 'all' };
  process.stdout.write(`${JSON.stringify({ id: note.id, text: note.text, group: note.id, source: 'gold', layers, known, assertion })}\n`);
}
