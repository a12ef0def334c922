/**
 * How much a finding counts where findings conflict. Rules count by their score, which is set for just that. A model's score is the
 * probability that it is right and is shown as such, but in a conflict it stands for no more than this: nearly sure, it beats
 * lists and guesses and gives way to a title, a labelled field, a signature or a checksum; less sure, it gives way to clinical terms too. What is
 * known by its form (dates, numbers) is the rules' wherever they are decided. See docs/adr/0009-model-and-rules.md.
 */
import type { PhiType, Provenance } from '../document/annotation.ts';

/** From here on a model is nearly sure. */
export const NEARLY_SURE = 0.97;
/** Below a signature (0.95), above the list of protected terms (0.9). */
const MOST = 0.94;
/** Below what is decided and what a clinical mention yields to (0.85). */
const LESS_SURE = 0.84;

const KNOWN_BY_FORM: ReadonlySet<string> = new Set<PhiType>(['DATE', 'AGE', 'CONTACT', 'ID']);
export const isKnownByForm = (label: string): boolean => KNOWN_BY_FORM.has(label);

interface Finding {
  readonly label: string;
  readonly score: number | null;
  readonly provenance: Pick<Provenance, 'method'>;
}

export function standingOf({ label, score, provenance }: Finding): number {
  const own = score ?? 0;
  if (provenance.method !== 'model') return own;
  return own >= NEARLY_SURE && !isKnownByForm(label) ? MOST : Math.min(own, LESS_SURE);
}
