import { Fragment, useEffect, useState } from 'react';
import { readCard } from '../../models/catalog/cards.ts';
import { Overlay } from '../../ui/sheet/sheet.tsx';
import { readCardBlocks, readCardPieces, type CardBlock } from './card-blocks.ts';
import styles from './card-dialog.module.css';

/** A model's card: what it is, what it was made from, what was measured, what it is not for. */
export function CardDialog({ id, title, onClose }: { readonly id: string; readonly title: string; readonly onClose: () => void }) {
  const [card, setCard] = useState<string | null | undefined>();
  useEffect(() => {
    let current = true;
    readCard(id).then((text) => (current ? setCard(text) : undefined), () => (current ? setCard(null) : undefined));
    return () => {
      current = false;
    };
  }, [id]);
  const blocks = readCardBlocks(card ?? '').filter((block) => block.kind !== 'heading' || block.level > 1);
  return (
    <Overlay title={title} form="dialog" onClose={onClose}>
      <div className={styles.card}>
        {card === null ? <p>This model has no card.</p> : blocks.map((block, i) => <Block key={i} block={block} under={headingBefore(blocks, i)} />)}
      </div>
    </Overlay>
  );
}

/** What names a table: the heading it stands under. */
function headingBefore(blocks: readonly CardBlock[], index: number): string | undefined {
  const heading = blocks.slice(0, index).findLast((block) => block.kind === 'heading');
  return heading?.text;
}

function Block({ block, under }: { readonly block: CardBlock; readonly under: string | undefined }) {
  switch (block.kind) {
    case 'heading': return block.level === 2 ? <h3><Pieces text={block.text} /></h3> : <h4><Pieces text={block.text} /></h4>;
    case 'paragraph': return <p><Pieces text={block.text} /></p>;
    case 'list': return <ul>{block.items.map((item, i) => <li key={i}><Pieces text={item} /></li>)}</ul>;
    case 'table': return (
      // May be wider than a phone: it scrolls by itself, and keys reach it.
      <div className={styles.scroll} role="region" aria-label={under ?? block.head.join(', ')} tabIndex={0}>
        <table>
          <thead><tr>{block.head.map((cell, i) => <th key={i} scope="col"><Pieces text={cell} /></th>)}</tr></thead>
          <tbody>{block.rows.map((row, i) => <tr key={i}>{row.map((cell, k) => <td key={k}><Pieces text={cell} /></td>)}</tr>)}</tbody>
        </table>
      </div>
    );
  }
}

function Pieces({ text }: { readonly text: string }) {
  return readCardPieces(text).map(({ how, text: piece }, i) => {
    if (how === 'bold') return <b key={i}>{piece}</b>;
    return how === 'code' ? <code key={i}>{piece}</code> : <Fragment key={i}>{piece}</Fragment>;
  });
}
