/** Reads gold notes (bench/gold/README.md). In: a folder's name. Out: texts with exact spans. */
import { readdirSync, readFileSync } from 'node:fs';

export type Split = 'dev' | 'frozen';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  /** `NAME`, `PROBLEM`, `KEEP` ... */
  readonly type: string;
  readonly subtype?: string;
  /** `negated`, `family` ... */
  readonly attributes: readonly string[];
}
export interface GoldNote {
  readonly id: string;
  readonly kind: string;
  readonly origin: string;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

export function readNotes(split: Split): GoldNote[] {
  const folder = new URL(`notes/${split}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.note')).sort();
  return files.map((name) => parseNote(readFileSync(new URL(name, folder), 'utf8')));
}

/** @throws Error when front matter or markup is broken; the message holds offsets, never text */
export function parseNote(raw: string): GoldNote {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(raw);
  if (match === null) throw new Error('A gold note begins with front matter.');
  const fields = new Map((match[1] as string).split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
  }));
  const { text, spans } = parseMarkup(raw.slice(match[0].length));
  return { id: fields.get('id') ?? '', kind: fields.get('kind') ?? '', origin: fields.get('origin') ?? '', text, spans };
}

// Closes a span: hit "|NAME.PATIENT]]", "|PROBLEM.symptom;negated]]"; miss a table's "|".
const CLOSE = /\|([A-Za-z]+)(?:\.([A-Za-z]+))?((?:;[a-z]+)*)\]\]/y;

/** Inline markup `[[surface|LABEL.SUBTYPE;attribute]]`, nested at will. */
export function parseMarkup(marked: string): { text: string; spans: GoldSpan[] } {
  let text = '';
  const open: number[] = [];
  const spans: GoldSpan[] = [];
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
