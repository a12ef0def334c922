/**
 * CoNLL columns: token, start, end (UTF-16), clinical BIO tag, identifier BIO tag; tab-separated, an empty line
 * after each sentence. Of nested findings the outermost is written.
 */
import type { Span } from '../../document/span.ts';
import { span } from '../../document/span.ts';
import type { Analysis } from '../../pipeline/analysis.ts';
import { tokenise, type Token } from '../../text/tokenise.ts';
import { defineExporter } from '../define.ts';

interface Labelled {
  readonly span: Span;
  readonly label: string;
  readonly subtype?: string;
}

/** Outermost first at each place; what overlaps an earlier one is left out. */
function outermost(annotations: readonly Labelled[]): Labelled[] {
  const sorted = [...annotations].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const out: Labelled[] = [];
  for (const next of sorted) if ((out.at(-1)?.span.end ?? 0) <= next.span.start) out.push(next);
  return out;
}

/** BIO tags (Ramshaw and Marcus 1995): a token belongs to a finding that it overlaps. */
function bioTags(tokens: readonly Token[], annotations: readonly Labelled[]): string[] {
  const found = outermost(annotations);
  let at = 0;
  let begun = -1;
  return tokens.map(({ start, end }) => {
    while (at < found.length && (found[at] as Labelled).span.end <= start) at += 1;
    const one = found[at];
    if (one === undefined || one.span.start >= end) return 'O';
    const tag = one.subtype === undefined ? one.label : `${one.label}.${one.subtype}`;
    const prefix = begun === at ? 'I' : 'B';
    begun = at;
    return `${prefix}-${tag}`;
  });
}

function columns({ document: { text }, sentences, entities, phi }: Analysis): string {
  const tokens = tokenise(text, span(0, text.length));
  const [clinical, identifying] = [bioTags(tokens, entities), bioTags(tokens, phi)];
  const lines = ['# token\tstart\tend\tclinical\tidentifier'];
  let sentence = 0;
  for (const [i, token] of tokens.entries()) {
    const before = sentence;
    while (sentence < sentences.length && (sentences[sentence] as Span).end <= token.start) sentence += 1;
    if (sentence !== before && lines.length > 1) lines.push('');
    lines.push([token.text, token.start, token.end, clinical[i], identifying[i]].join('\t'));
  }
  return `${lines.join('\n')}\n\n`;
}

export const conll = defineExporter({
  id: 'conll',
  title: 'CoNLL columns',
  description: 'One token a line with its place and two BIO tags, clinical and identifying; an empty line between sentences. Holds identifiers.',
  export: (analysis) => [{ name: 'note.conll', mediaType: 'text/plain', text: columns(analysis) }],
});
