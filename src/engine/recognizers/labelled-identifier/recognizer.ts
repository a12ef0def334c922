/**
 * Identifiers after their label: "MRN: 00-44-19", "Accession # S26-10442", "GMC 7712045".
 * One pattern over all labels; the label says the kind.
 */
import { span } from '../../document/span.ts';
import type { PhiSubtype } from '../../document/annotation.ts';
import { defineRecognizer, type PhiFound, type RecognizerInput } from '../define.ts';
import { AMOUNT_AFTER, EVERYDAY_LABELS, LABEL_RULES, SHORT_VALUE_LABELS } from './labels.ts';

/** Alternatives, longest first, so that "patient id" is read before "patient". */
const ALTERNATIVES = LABEL_RULES.flatMap(({ subtype, labels }) => splitLabels(labels).map((label) => ({ subtype, label })))
  .sort((a, b) => b.label.length - a.label.length);

const KINDS: readonly { subtype: PhiSubtype; pattern: RegExp }[] = LABEL_RULES.map(({ subtype, labels }) => ({
  subtype, pattern: new RegExp(`^(?:${labels})$`, 'i'),
}));

// Hit "MRN: 00-44-19", "Accession #S26-10442", "Hospital no. A 104 223"; miss "hospital 3 days".
const LABELLED = new RegExp(
  `(?<![\\w-])(?<label>${ALTERNATIVES.map(({ label }) => label).join('|')})(?![A-Za-z])`
  + `(?<mark>(?: (?:no\\.?|number|num\\.?|nr\\.?|id|code|ref|card))*(?: ?[:#=]| is| was){0,2} ?#?)`
  + `(?:[ \\t]?|[ \\t]{2,24}(?=[A-Z\\d-]{0,12}\\d{4}))(?<value>(?=[A-Z\\d/.-]{0,16}\\d|[A-Z]{1,4} \\d)(?:(?!of |is |in |to |on |at |for |and |was |no |id |bp |hr |rr |o2 |t |clia |npi |dea |gmc |mrn |ssn )[A-Z]{1,4} (?=\\d{3}|\\d{2} [A-Z\\d]))?[A-Z\\d]+(?:[-/.][A-Z\\d]+)*(?: (?:\\d[\\dX]*|[A-HJ-Z](?= \\d|[.,;)\\n]|$| [A-Z]{2,5}\\b)|rev\\.? [A-Z](?=[.,;)\\n]|$))(?![\\w/:]|\\.\\w))*)`,
  'gi',
);

function splitLabels(labels: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of labels) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) {
      out.push(current);
      current = '';
    } else current += character;
  }
  return [...out, current];
}

function kindOf(label: string): PhiSubtype {
  return KINDS.find(({ pattern }) => pattern.test(label))?.subtype ?? 'IDNUM';
}

function find(input: RecognizerInput): PhiFound[] {
  const out: PhiFound[] = [];
  for (const match of input.partText.matchAll(LABELLED)) {
    const { label = '', mark = '', value = '' } = match.groups ?? {};
    const from = match.index + match[0].length - value.length;
    const score = scoreOf({ label: label.toLowerCase(), mark: mark.trim(), value, after: input.partText.slice(from + value.length, from + value.length + 12) });
    if (score === null) continue;
    const start = input.part.start + from;
    out.push({
      layer: 'phi', type: 'ID', subtype: kindOf(label), span: span(start, start + value.length), score, method: 'pattern',
      reason: `A value after the label "${label.toLowerCase()}".`,
      evidence: [span(input.part.start + match.index, input.part.start + match.index + label.length)],
    });
  }
  return out;
}

function scoreOf({ label, mark, value, after }: { label: string; mark: string; value: string; after: string }): number | null {
  const digits = value.replace(/\D/g, '').length;
  const short = value.length < 3 || digits < 2;
  if (short || AMOUNT_AFTER.test(after) || /^\d+(?:st|nd|rd|th|mg|ml|mcg|g|kg|cm|mm|yo)$|^\d{1,3}y$/i.test(value)) return null;
  // A word before the number is not part of a code: "case of 2024".
  if (/^[a-z]{1,4} \d/.test(value)) return null;
  // A date after "visit:" or "report" is a date.
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(value) && EVERYDAY_LABELS.has(label)) return null;
  const marked = /[#]|no\.?$|number|num|id|code|card|ref/i.test(mark);
  const colon = /[:=]/.test(mark);
  if (EVERYDAY_LABELS.has(label) && !marked) {
    if (colon) return digits >= 4 ? 0.8 : null;
    // "badge RN-40117", "lot G7719402", "enc 1100293847": long codes need no mark.
    const code = /[A-Za-z]/.test(value) && digits >= 3 && value.length >= 6;
    // "lot 7G2K9", "batch AC52B": letters and digits in one run.
    if (/^(?:lot|batch)$/.test(label) && value.length >= 4 && /^(?=.*[A-Z])[A-Z\d-]+$/.test(value)) return 0.86;
    if (SHORT_VALUE_LABELS.has(label) && digits >= 4 && !/^(?:19|20)\d{2}$/.test(value)) return 0.7;
    return code || digits >= 5 ? 0.82 : null;
  }
  if (/^(?:19|20)\d{2}$/.test(value) && !marked && !colon) return null;
  if (label === 'id' && digits < 3) return null;
  return marked || colon ? 0.95 : digits >= 4 ? 0.88 : null;
}

export const labelledIdentifier = defineRecognizer({
  id: 'labelled-identifier',
  title: 'Identifier after its label',
  description: 'Record, plan, account, licence, device and other numbers that stand after a label such as "MRN" or "Accession #".',
  source: '45 CFR 164.514(b)(2)(i)(H) to (R); labels written for this project.',
  layer: 'phi',
  find,
});
