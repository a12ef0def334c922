/** An analysis made by hand: a text in inline markup (`[[Ann|NAME.PATIENT]]`), its PHI given, nothing else found. */
import { annotationId, PHI_SUBTYPES, type EntityAnnotation, ASSERTED, type PhiAnnotation, type PhiSubtype, type PhiType, type ProtectedAnnotation } from '../document/annotation.ts';
import { createDocument } from '../document/clinical-document.ts';
import { parseMarkup, type MarkedSpan } from '../document/inline-markup.testing.ts';
import { span } from '../document/span.ts';
import type { Analysis } from '../pipeline/analysis.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import type { DeidOptions } from './types.ts';

const provenance = { producer: 'by-hand', version: '0', method: 'rule', reason: 'Marked by hand.', evidence: [], steps: [] } as const;
const isPhi = (type: string): type is PhiType => type in PHI_SUBTYPES;

/** Scores may be given as an attribute in hundredths: `[[Hope|NAME;s40]]` has a score of 0.4. Digits are letters: a is 0, j is 9. */
const scoreOf = ({ attributes }: MarkedSpan): number => {
  const given = attributes.find((attribute) => /^s[a-j]{2}$/.test(attribute));
  return given === undefined ? 0.95 : Array.from(given.slice(1)).reduce((sum, letter) => sum * 10 + letter.charCodeAt(0) - 97, 0) / 100;
};

export function analysisOf(text: string, spans: readonly MarkedSpan[], id = 'note'): Analysis {
  const whole = span(0, text.length);
  const base = (one: MarkedSpan): Pick<PhiAnnotation, 'span' | 'score' | 'attributes' | 'provenance'> => ({ span: span(one.start, one.end), score: scoreOf(one), attributes: {}, provenance });
  const phi = spans.filter(({ type }) => isPhi(type)).map((one): PhiAnnotation => ({
    id: annotationId('phi', one.type, span(one.start, one.end)), layer: 'phi', label: one.type as PhiType, ...(one.subtype === undefined ? {} : { subtype: one.subtype as PhiSubtype }), ...base(one),
  }));
  const protectedTerms = spans.filter(({ type }) => type === 'KEEP').map((one): ProtectedAnnotation => ({
    id: annotationId('protected', 'eponym', span(one.start, one.end)), layer: 'protected', label: 'eponym', ...base(one),
  }));
  const entities = spans.filter(({ type }) => type === 'PROBLEM' || type === 'MEDICATION' || type === 'TEST').map((one): EntityAnnotation => ({
    id: annotationId('entity', one.type, span(one.start, one.end)), layer: 'entity', label: one.type as 'PROBLEM', canonical: text.slice(one.start, one.end).toLowerCase(), assertion: ASSERTED, codes: [], ...base(one),
  }));
  return { document: createDocument(id, text), sections: [], sentences: splitSentences(text, whole, tokenise(text, whole)), entities, relations: [], phi, protectedTerms };
}

export function markedAnalysis(marked: string, id?: string): Analysis {
  const { text, spans } = parseMarkup(marked);
  return analysisOf(text, spans, id);
}

export function optionsOf(change: Partial<DeidOptions> = {}): DeidOptions {
  return { policy: 'safe-harbor', operator: 'tag', seed: 'seed', threshold: 0.3, decisions: [], added: [], allow: [], deny: [], ...change };
}
