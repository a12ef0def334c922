/** Inline markup of spans, for gold notes and recognizer cases: `SSN [[219-09-9999|ID.SSN]]`. */

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** `NAME`, `PROBLEM`, `KEEP` ... */
  readonly type: string;
  readonly subtype?: string;
  /** `negated`, `family` ... */
  readonly attributes: readonly string[];
}
// Closes a span: hit "|NAME.PATIENT]]", "|PROBLEM.symptom;negated]]"; miss a table's "|".
const CLOSE = /\|([A-Za-z]+)(?:\.([A-Za-z]+))?((?:;[a-z]+)*)\]\]/y;

/** Inline markup `[[surface|LABEL.SUBTYPE;attribute]]`, nested at will. */
export function parseMarkup(marked: string): { text: string; spans: MarkedSpan[] } {
  let text = '';
  const open: number[] = [];
  const spans: MarkedSpan[] = [];
  for (let at = 0; at < marked.length; ) {
    if (marked.startsWith('[[', at)) {
      open.push(text.length);
      at += 2;
      continue;
    }
    CLOSE.lastIndex = at;
    const close = open.length > 0 ? CLOSE.exec(marked) : null;
    if (close === null) {
      text += marked.charAt(at);
      at += 1;
      continue;
    }
    const [whole, type, subtype, attributes] = close as unknown as [string, string, string | undefined, string];
    spans.push({
      start: open.pop() as number, end: text.length, type, attributes: attributes.split(';').slice(1), ...(subtype === undefined ? {} : { subtype }),
    });
    at += whole.length;
  }
  if (open.length > 0) throw new Error(`A span is not closed; ${spans.length} were.`);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}
