/** Identifiers, clinical terms kept and residual risks as marks: on the note and on the output. */
import type { DeidEdit, DeidResult } from '../../engine/deid/types.ts';
import type { ProtectedAnnotation } from '../../engine/document/annotation.ts';
import { outMapOf } from '../../session/out-map.ts';
import { byPlace, type MarkShape, type TextMark } from '../../ui/annotated-text/mark.ts';
import { phiWord, TONES } from './phi-words.ts';
import type { ReviewedPhi } from './reviewed-phi.ts';

const SHAPES: Readonly<Record<ReviewedPhi['state'], MarkShape>> = { removed: 'found', open: 'doubt', kept: 'kept', below: 'kept' };
const SAID: Readonly<Record<ReviewedPhi['state'], string>> = { removed: 'removed', open: 'doubtful, removed', kept: 'kept', below: 'kept' };

export interface MarkInput {
  readonly reviewed: readonly ReviewedPhi[];
  readonly protectedTerms: readonly ProtectedAnnotation[];
  readonly result: DeidResult | undefined;
  /** Keys of residual risks that were accepted. */
  readonly accepted: ReadonlySet<string>;
  readonly keyOf: (risk: DeidResult['residual'][number]) => string;
}

export function sourceMarks({ reviewed, protectedTerms, result, accepted, keyOf }: MarkInput): TextMark[] {
  const shown = reviewed.filter(({ state }) => state !== 'below');
  const marks = shown.map(({ finding, type, subtype, span, state }): TextMark => {
    const word = phiWord(type, subtype);
    return {
      id: finding.id, start: span.start, end: span.end, tone: TONES[type], shape: SHAPES[state],
      word: state === 'open' ? `${word}?` : state === 'kept' ? `${word}, kept` : word, type: word, description: `${word.toLowerCase()}, ${SAID[state]}`,
    };
  });
  const known = new Set(shown.map(({ finding }) => finding.id));
  const denied = (result?.edits ?? []).filter(({ annotationId }) => !known.has(annotationId)).map(deniedMark);
  const risks = (result?.residual ?? []).filter((risk) => !accepted.has(keyOf(risk))).map((risk): TextMark => ({
    id: `risk:${keyOf(risk)}`, start: risk.span.start, end: risk.span.end, tone: 'neutral', shape: 'risk', word: '', type: '', description: `residual risk, ${risk.reason}`,
  }));
  return [...marks, ...denied, ...risks, ...termMarks(protectedTerms)].sort(byPlace);
}

/** A word of the deny list: it has an edit and no finding. */
const deniedMark = ({ annotationId, span, type, subtype }: DeidEdit): TextMark => ({
  id: annotationId, start: span.start, end: span.end, tone: TONES[type], shape: 'found', word: phiWord(type, subtype), type: '', description: `${phiWord(type, subtype).toLowerCase()}, removed`,
});

function termMarks(terms: readonly ProtectedAnnotation[]): TextMark[] {
  return terms.map(({ id, span }) => ({ id, start: span.start, end: span.end, tone: 'neutral', shape: 'safe', word: '', type: '', description: 'clinical term, kept' }));
}

export function outputMarks({ reviewed, protectedTerms, result, accepted, keyOf }: MarkInput): TextMark[] {
  if (result === undefined) return [];
  const map = outMapOf(result.edits);
  const edits = result.edits.filter(({ out }) => out.end > out.start).map(({ annotationId, out, type, operator }): TextMark => ({
    id: annotationId, start: out.start, end: out.end, tone: TONES[type], shape: operator === 'surrogate' || operator === 'generalise' ? 'found' : 'replaced', word: '', type: '', description: '',
  }));
  const kept = reviewed.filter(({ state }) => state === 'kept').map(({ finding, type, span }): TextMark => {
    const out = map.spanToOutput(span);
    return { id: finding.id, start: out.start, end: out.end, tone: TONES[type], shape: 'kept', word: '', type: '', description: '' };
  });
  const terms = termMarks(protectedTerms).map((mark, i) => {
    const out = map.spanToOutput((protectedTerms[i] as ProtectedAnnotation).span);
    return { ...mark, start: out.start, end: out.end };
  });
  const risks = result.residual.filter((risk) => !accepted.has(keyOf(risk))).map((risk): TextMark => ({
    id: `risk:${keyOf(risk)}`, start: risk.out.start, end: risk.out.end, tone: 'neutral', shape: 'risk', word: '', type: '', description: '',
  }));
  return [...edits, ...kept, ...terms, ...risks].filter(({ start, end }) => end > start).sort(byPlace);
}
