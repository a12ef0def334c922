/**
 * Whether a part reads like literature: running text in long lines about nobody who is named (an abstract, a case report, a textbook's page).
 * The model learnt its clinical mentions from such text and the rules from notes, so who leads hangs on it (beside-rules.ts). In: the part's
 * text and its settled PHI. Measured on development sets alone (docs/adr/0009-model-and-rules.md).
 */
import type { PhiAnnotation } from '../document/annotation.ts';
import { standingOf } from './standing.ts';

/** Notes have lists, headers and short lines. */
const WORDS_A_LINE = 12;
/** A finding from here on names somebody or something of theirs; of a model's names and places, those it is nearly sure of. Dates and jobs stand in case reports, too. */
const DECIDED = 0.8;
const NEARLY_SURE = 0.9;
const NAMES_NOBODY: ReadonlySet<string> = new Set(['DATE', 'PROFESSION']);

export function isLiterature(partText: string, phi: readonly PhiAnnotation[]): boolean {
  if (phi.some((one) => !NAMES_NOBODY.has(one.label) && standingOf(one) >= (one.provenance.method === 'model' ? NEARLY_SURE : DECIDED))) return false;
  const lines = partText.split('\n').filter((line) => line.trim() !== '').length;
  return lines > 0 && (partText.match(/\S+/g)?.length ?? 0) >= WORDS_A_LINE * lines;
}
