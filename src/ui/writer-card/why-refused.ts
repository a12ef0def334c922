/** Why a sentence of a model was held back, in one sentence. */
import type { WrittenSentence } from '../../engine/writing/types.ts';

export function whyRefused({ verdict, reasons }: WrittenSentence): string {
  const [first] = reasons;
  const word = verdict === 'contradicted' ? 'Contradicted' : 'Unsupported';
  if (first === undefined) return `${word}: no passage supports it.`;
  const { kind, expected, found } = first;
  if (expected !== undefined && found !== undefined) return `${word}: it says "${found}", the text says "${expected}" (${kind}).`;
  return `${word}: ${found === undefined ? `the ${kind} of the text is missing` : `the text does not say "${found}"`} (${kind}).`;
}
