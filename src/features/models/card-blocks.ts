/** Reads the little Markdown that model cards are written in: headings, paragraphs, lists, tables, bold and code. In: a card. Out: blocks. */

export type CardBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A piece of a line; `how` says which element it stands in. */
export interface CardPiece {
  readonly how: 'plain' | 'bold' | 'code';
  readonly text: string;
}

/** Blocks are told apart by empty lines, headings stand on one line. */
export function readCardBlocks(card: string): readonly CardBlock[] {
  return card.split(/\n[ \t]*\n/).flatMap((part) => readPart(part.split('\n').map((line) => line.trim()).filter((line) => line !== '')));
}

function readPart(lines: readonly string[]): readonly CardBlock[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  // Hit "## Data"; miss "#1".
  const heading = /^(#{1,3}) (.+)$/.exec(first);
  if (heading !== null) return [{ kind: 'heading', level: (heading[1]?.length ?? 1) as 1 | 2 | 3, text: heading[2] ?? '' }, ...readPart(rest)];
  if (first.startsWith('- ')) return [readList(lines)];
  if (first.startsWith('|')) return [readTable(lines)];
  return [{ kind: 'paragraph', text: lines.join(' ') }];
}

function readList(lines: readonly string[]): CardBlock {
  const items: string[] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop() ?? ''} ${line}`.trim());
  }
  return { kind: 'list', items };
}

function readTable(lines: readonly string[]): CardBlock {
  const rows = lines.filter((line) => !/^[|:\- ]+$/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
  return { kind: 'table', head: rows[0] ?? [], rows: rows.slice(1) };
}

/** Hit "**bold**" and "`code`"; what has no end stays as it is. */
export function readCardPieces(text: string): readonly CardPiece[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).filter((piece) => piece !== '').map((piece) => {
    if (piece.startsWith('**') && piece.endsWith('**') && piece.length > 4) return { how: 'bold', text: piece.slice(2, -2) };
    if (piece.startsWith('`') && piece.endsWith('`') && piece.length > 2) return { how: 'code', text: piece.slice(1, -1) };
    return { how: 'plain', text: piece };
  });
}
