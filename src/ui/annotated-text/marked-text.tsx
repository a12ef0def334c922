/** Draws a stretch of text with its marks. The DOM's text is the note's, unit for unit. */
import { Fragment, memo, type ReactNode } from 'react';
import type { Stretch } from './blocks.ts';
import type { TextMark } from './mark.ts';
import { buildPieces, type Piece } from './pieces.ts';
import styles from './marks.module.css';

export interface MarkedTextProps extends Stretch {
  readonly text: string;
  /** Sorted by place; may reach beyond the stretch. */
  readonly marks: readonly TextMark[];
  /** Passages painted yellow, sorted and disjoint. */
  readonly lit?: readonly Stretch[] | undefined;
  /** The mark whose card is open, or its partner in the other column. */
  readonly activeId?: string | null | undefined;
  /** Types are written after every mark. */
  readonly labels?: boolean | undefined;
  /** False for marks that are only looked at, as in the output column. */
  readonly interactive?: boolean | undefined;
}

export const MarkedText = memo(function MarkedText(props: MarkedTextProps) {
  const { start, end, marks } = props;
  return <>{buildPieces(start, end, marks).map((piece) => <PieceView key={`${piece.kind}${piece.start}`} piece={piece} {...props} />)}</>;
});

function PieceView({ piece, ...props }: { readonly piece: Piece } & MarkedTextProps): ReactNode {
  if (piece.kind === 'text') return <LitText text={props.text} start={piece.start} end={piece.end} lit={props.lit} />;
  const { mark, last, children } = piece;
  const label = mark.word !== '' ? mark.word : props.labels === true ? mark.type : '';
  const named = last && label !== '' ? { 'data-label': label } : {};
  // The button is the mark's own first text: a button around a nested mark would swallow it.
  const first = piece.continued || props.interactive === false ? -1 : children.findIndex(({ kind }) => kind === 'text');
  return (
    <mark className={mark.id === props.activeId ? `${styles.mark} ${styles.on}` : styles.mark} data-mark={mark.id} data-tone={mark.tone} data-shape={mark.shape} {...named}>
      {children.map((child, i) => {
        const key = `${child.kind}${child.start}`;
        const inner = <PieceView key={key} piece={child} {...props} />;
        if (child.kind === 'mark') return inner;
        if (i !== first) return <span key={key} className={styles.ink}>{inner}</span>;
        return (
          <span key={key} role="button" tabIndex={-1} className={`${styles.ink} ${styles.button}`} data-focus={mark.id} aria-haspopup="dialog" aria-description={mark.description}>
            {inner}
          </span>
        );
      })}
    </mark>
  );
}

function LitText({ text, start, end, lit = [] }: { readonly text: string; readonly start: number; readonly end: number; readonly lit?: readonly Stretch[] | undefined }) {
  const inside = lit.filter((span) => span.start < end && span.end > start);
  if (inside.length === 0) return text.slice(start, end);
  const parts: ReactNode[] = [];
  let at = start;
  for (const span of inside) {
    const from = Math.max(at, span.start);
    const to = Math.min(end, span.end);
    parts.push(<Fragment key={`t${at}`}>{text.slice(at, from)}</Fragment>, <span key={`l${from}`} className={styles.lit} data-lit>{text.slice(from, to)}</span>);
    at = to;
  }
  parts.push(<Fragment key={`t${at}`}>{text.slice(at, end)}</Fragment>);
  return <>{parts}</>;
}

