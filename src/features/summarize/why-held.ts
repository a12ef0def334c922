/** Why a line was held back, in one sentence. */
import type { SummaryLine } from '../../engine/summarize/types.ts';

export function whyHeld({ verdict, reasons }: SummaryLine): string {
  const [first] = reasons;
  const word = verdict === 'contradicted' ? 'Contradicted' : 'Unsupported';
  if (first === undefined) return `${word}: no passage of the note supports it.`;
  const { kind, expected, found } = first;
  if (expected !== undefined && found !== undefined) return `${word}: it says "${found}", the note says "${expected}" (${kind}).`;
  return `${word}: ${found === undefined ? `the ${kind} of the note is missing` : `the note does not say "${found}"`} (${kind}).`;
}
