/** Whether a range lies on an annotation. Asked in text order: a pointer moves along, so that all questions together are linear. */
interface Ranged {
  readonly start: number;
  readonly end: number;
}

export function coveredBy(annotations: readonly { readonly span: Ranged }[]): (range: Ranged) => boolean {
  const sorted = [...annotations].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    while (next < sorted.length && (sorted[next] as { span: Ranged }).span.start <= start) {
      reach = Math.max(reach, (sorted[next] as { span: Ranged }).span.end);
      next += 1;
    }
    if (reach > start) return true;
    const ahead = sorted[next];
    return ahead !== undefined && ahead.span.start < end;
  };
}
