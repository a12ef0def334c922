import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../document/clinical-document.ts';
import { detectSections } from './detect-sections.ts';
import { SECTION_RULES } from './rules.ts';

const kindsOf = (text: string): string[] => detectSections(createDocument('t', text)).map((section) => section.label);

describe('detectSections', () => {
  it('knows at least forty kinds', () => {
    expect(new Set(SECTION_RULES.map((rule) => rule.kind)).size).toBeGreaterThanOrEqual(40);
  });

  it('names no header twice', () => {
    const headers = SECTION_RULES.flatMap((rule) => rule.headers as readonly string[]);
    expect(headers.filter((header, i) => headers.indexOf(header) !== i)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['PMH: asthma\nMeds: salbutamol', ['past-medical-history', 'medications']],
    ['Dear Sam\n\nPlan\nRest at home.', ['preamble', 'plan']],
    ['## Assessment & Plan\n1. Rest', ['assessment-and-plan']],
    ['**Allergies:** none', ['allergies']],
    ['1. HISTORY OF PRESENT ILLNESS\nCough.', ['history-of-present-illness']],
    ['Impression - no fracture', ['impression']],
    ['Seen today.\nSAFEGUARDING CONCERNS\nNone raised.', ['preamble', 'unknown']],
    ['History is notable for asthma.\nPlan to rest.', ['preamble']],
    ['FINDINGS\nLungs clear.\nIMPRESSION\nNormal.', ['findings', 'impression']],
    ['A: stable\nP: home', ['assessment', 'plan']],
  ])('%j', (text, expected) => {
    expect(kindsOf(text)).toEqual(expected);
  });

  it('covers any text without gap or overlap', () => {
    const pieces = fc.array(fc.constantFrom('PMH:', 'Plan', '\n', '\r\n', 'x y', ':', '**', '1. ', 'LABS', ' '), { maxLength: 40 });
    fc.assert(fc.property(pieces, (parts) => {
      const text = parts.join('');
      let at = 0;
      for (const section of detectSections(createDocument('t', text))) {
        expect(section.span.start).toBe(at);
        expect(section.body.end).toBe(section.span.end);
        expect(section.header.start).toBeGreaterThanOrEqual(section.span.start);
        at = section.span.end;
      }
      expect(at).toBe(text.length);
    }));
  });
});
