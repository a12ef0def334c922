/**
 * brat standoff (brat.nlplab.org/standoff.html): a text file and an annotation file beside it. Offsets are code points. A
 * span over a line end is written as fragments, for the format allows no line end in its lines.
 */
import type { Assertion } from '../../document/annotation.ts';
import type { Span } from '../../document/span.ts';
import type { Analysis } from '../../pipeline/analysis.ts';
import { defineExporter } from '../define.ts';
import { CodePointOffsets } from './code-points.ts';

/** Names in brat are letters, digits, hyphens and underscores. */
const brat = (name: string): string => name.replace(/[^\w-]/g, '_');
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function textBound(text: string, at: Span, offsets: CodePointOffsets): string {
  const fragments: string[] = [];
  const words: string[] = [];
  for (const match of text.slice(at.start, at.end).matchAll(/[^\r\n]+/g)) {
    const start = at.start + match.index;
    fragments.push(`${offsets.of(start)} ${offsets.of(start + match[0].length)}`);
    words.push(match[0].replaceAll('\t', ' '));
  }
  return `${fragments.join(';')}\t${words.join(' ')}`;
}

const axesOf = (assertion: Assertion): string[] => Object.entries(assertion).filter(([, holds]) => holds).map(([axis]) => axis);

function annotationFile({ document: { text }, entities, phi, relations }: Analysis): string {
  const offsets = new CodePointOffsets(text);
  const lines: string[] = [];
  const ids = new Map<string, string>();
  let attributes = 0;
  const bound = [...entities, ...phi].filter(({ span: at }) => /[^\r\n]/.test(text.slice(at.start, at.end)));
  for (const [i, one] of bound.entries()) {
    const id = `T${i + 1}`;
    ids.set(one.id, id);
    const type = one.subtype === undefined ? one.label : `${one.label}-${one.subtype}`;
    lines.push(`${id}\t${brat(type)} ${textBound(text, one.span, offsets)}`);
    if (one.layer !== 'entity') continue;
    for (const axis of axesOf(one.assertion)) {
      attributes += 1;
      lines.push(`A${attributes}\t${capitalised(axis)} ${id}`);
    }
  }
  let count = 0;
  for (const { label, from, to } of relations) {
    const [a, b] = [ids.get(from), ids.get(to)];
    if (a === undefined || b === undefined) continue;
    count += 1;
    lines.push(`R${count}\t${brat(label)} Arg1:${a} Arg2:${b}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

export const bratStandoff = defineExporter({
  id: 'brat',
  title: 'brat standoff',
  description: 'The text and a .ann file with entities, identifiers, assertions and relations; offsets in code points. Holds identifiers.',
  export: (analysis) => [
    { name: 'note.txt', mediaType: 'text/plain', text: analysis.document.text },
    { name: 'note.ann', mediaType: 'text/plain', text: annotationFile(analysis) },
  ],
});
