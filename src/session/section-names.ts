/** Short names of sections for evidence chips: "History", "Results". */
import type { SectionAnnotation } from '../engine/document/annotation.ts';

const SHORT: Readonly<Record<string, string>> = {
  'history-of-present-illness': 'History', 'past-medical-history': 'Past history', 'discharge-medications': 'Medicines', medications: 'Medicines',
  'hospital-course': 'Course', 'physical-exam': 'Examination', 'chief-complaint': 'Reason', 'follow-up': 'Follow-up', preamble: 'Text',
};
const LONGEST = 18;

/** @returns a function from an offset to the name of the section it stands in */
export function sectionNamer(text: string, sections: readonly SectionAnnotation[]): (offset: number) => string {
  return (offset) => {
    let low = 0;
    let high = sections.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sections[middle] as SectionAnnotation).span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const section = sections[low - 1];
    return section === undefined ? 'Text' : nameOf(text, section);
  };
}

function nameOf(text: string, { label, header }: SectionAnnotation): string {
  const short = SHORT[label];
  if (short !== undefined) return short;
  const written = text.slice(header.start, header.end).trim();
  if (written === '') return 'Text';
  const plain = written === written.toUpperCase() && written.length > 4 ? written.toLowerCase() : written;
  const name = plain.charAt(0).toUpperCase() + plain.slice(1);
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}
