import { useState } from 'react';
import { ArrowDownToLine, Check, LoaderCircle, Minus, Trash2, TriangleAlert, X } from 'lucide-react';
import type { ShelfItem } from '../../bridge/model-shelf.ts';
import { Button } from '../../ui/button/button.tsx';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { CardDialog } from './card-dialog.tsx';
import { describeProgress } from './describe-progress.ts';
import { describeSize } from './describe-size.ts';
import styles from './models.module.css';

export interface ModelRungProps {
  readonly id: string;
  readonly title: string;
  readonly sizeBytes: number | null;
  readonly purpose: string;
  /** Licence, sources: one quiet line. */
  readonly about: string;
  readonly item: ShelfItem | undefined;
  readonly onFetch?: () => void;
  readonly onStop: () => void;
  readonly onDelete: () => void;
  readonly hasCard?: boolean;
}

/** One model: what it is, where it stands, and what can be done about it. */
export function ModelRung({ id, title, sizeBytes, purpose, about, item, onFetch, onStop, onDelete, hasCard = true }: ModelRungProps) {
  const [isCardOpen, setCardOpen] = useState(false);
  const status = item?.phase.status ?? 'missing';
  const usable = item?.usable ?? null;
  return (
    <li className={styles.rung} data-ready={usable === null ? undefined : ''}>
      <span className={styles.dot}><StatusIcon status={status} isUsable={usable !== null} /></span>
      <div role="group" aria-label={title}>
        <h2>{title}{sizeBytes === null ? null : <span className={styles.size}>{describeSize(sizeBytes)}</span>}</h2>
        <p>{purpose}</p>
        <p className={styles.quiet}>{about}</p>
        <Where title={title} item={item} onFetch={onFetch} />
        <div className={styles.buttons}>
          {hasCard ? <Button size="small" aria-label={`About this model: ${title}`} onPress={() => setCardOpen(true)}>About this model</Button> : null}
          {status === 'fetching' || status === 'verifying' ? <Button size="small" onPress={onStop}><X aria-hidden />Stop</Button> : null}
          {status === 'missing' && onFetch !== undefined ? <Button size="small" onPress={onFetch}><ArrowDownToLine aria-hidden />Get it{sizeBytes === null ? '' : `, ${describeSize(sizeBytes)}`}</Button> : null}
          {usable !== null && status === 'ready' ? <Button size="small" aria-label={`Delete the ${title.toLowerCase()}`} onPress={onDelete}><Trash2 aria-hidden />Delete</Button> : null}
        </div>
        {isCardOpen ? <CardDialog id={id} title={title} onClose={() => setCardOpen(false)} /> : null}
      </div>
      <StatusTag status={status} isUsable={usable !== null} />
    </li>
  );
}

type Status = ShelfItem['phase']['status'];

function StatusIcon({ status, isUsable }: { readonly status: Status; readonly isUsable: boolean }) {
  if (status === 'failed' && !isUsable) return <TriangleAlert aria-hidden />;
  if (isUsable) return <Check aria-hidden />;
  return status === 'missing' ? <Minus aria-hidden /> : <LoaderCircle aria-hidden />;
}

function StatusTag({ status, isUsable }: { readonly status: Status; readonly isUsable: boolean }) {
  if (status === 'ready' || isUsable) return <Tag tone="ok">{status === 'ready' ? 'Ready' : 'Older version in use'}</Tag>;
  if (status === 'failed') return <Tag tone="warn">Not here</Tag>;
  return status === 'missing' ? <Tag tone="line">Not here</Tag> : <Tag tone="accent">On its way</Tag>;
}

/** Where a fetch stands, or why it failed. */
export function Where({ title, item, onFetch }: { readonly title: string; readonly item: ShelfItem | undefined; readonly onFetch: (() => void) | undefined }) {
  const phase = item?.phase;
  switch (phase?.status) {
    case 'waiting': return <p role="status">Another tab of this page is fetching it.</p>;
    case 'fetching': return (
      <>
        <Progress title={title} {...phase} />
        <p className="num">{describeProgress(phase)}. <span className={styles.quiet}>Checked as it arrives; used only if its sum matches.</span></p>
      </>
    );
    case 'verifying': return (
      <>
        <Progress title={title} {...phase} />
        <p className="num">Checking what is here: {describeProgress(phase)}</p>
      </>
    );
    case 'failed': return (
      <div className={styles.why}>
        <NoteBox tone="warn" role="alert" title={item?.failure ?? ''} code={phase.code}
          actions={onFetch === undefined ? undefined : <Button size="small" onPress={onFetch}>Fetch it again</Button>}>Your note and your decisions are safe.</NoteBox>
      </div>
    );
    case 'missing': case 'ready': case undefined: return null;
  }
}

function Progress({ title, receivedBytes, totalBytes }: { readonly title: string; readonly receivedBytes: number; readonly totalBytes: number }) {
  return <progress className={styles.progress} aria-label={`${title}: fetched`} value={receivedBytes} max={totalBytes} />;
}
