import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Check, X } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { preferences } from '../../session/preferences.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { NoneFound } from '../../ui/empty-state/empty-state.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import marks from '../../ui/annotated-text/marks.module.css';
import { PhiTypeSelect } from './phi-card.tsx';
import { phiWord, TONES } from './phi-words.ts';
import type { ReviewedPhi } from './reviewed-phi.ts';
import type { DeidActions } from './use-deid-actions.ts';
import { equalTo, type DeidView } from './use-deid-view.ts';
import styles from './rail.module.css';

export interface ReviewQueueProps {
  readonly view: DeidView;
  readonly actions: DeidActions;
  /** Shows the finding in the text. */
  readonly onShow: (id: string) => void;
}
const SHOWN = 40;
const AROUND = 24;

/** Doubtful findings, the most doubtful first; one decision at a time, one key each. */
export function ReviewQueue({ view, actions, onShow }: ReviewQueueProps) {
  const { open, text, reviewed } = view;
  const total = reviewed.filter(({ state }) => state !== 'below').length;
  const [at, setAt] = useState<string | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const refocus = useRef(false);
  const current = open.find(({ finding }) => finding.id === at) ?? open[0];
  const currentId = current?.finding.id;
  useEffect(() => {
    if (!refocus.current) return;
    refocus.current = false;
    const row = currentId === undefined ? null : grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(currentId)}"]`);
    (row ?? document.querySelector<HTMLElement>('[data-copy]'))?.focus();
  }, [currentId]);
  const decide = (one: ReviewedPhi, action: 'remove' | 'keep', all: boolean): void => {
    refocus.current = true;
    const index = open.indexOf(one);
    setAt((open[index + 1] ?? open[index - 1])?.finding.id ?? null);
    actions.settle((all ? equalTo(view, one) : [one]).map(({ finding }) => finding), action);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (current === undefined || !preferences.get().singleKeys || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).closest('select, input, button') !== null) return;
    const key = event.key.toLowerCase();
    if (key === 'a' || key === 'r') decide(current, key === 'a' ? 'remove' : 'keep', event.shiftKey);
    else if (key === 't') grid.current?.querySelector<HTMLElement>('select')?.focus();
    else if (key === 'e') onShow(current.finding.id);
    else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1);
    else return;
    // The grid would take letters as a search of its own.
    event.preventDefault();
    event.stopPropagation();
  };
  const step = (by: 1 | -1): void => {
    const next = open[(current === undefined ? 0 : open.indexOf(current)) + by];
    if (next === undefined) return;
    refocus.current = true;
    setAt(next.finding.id);
  };
  return (
    <Card title="Review" flush aside={open.length === 0 ? undefined : <><span className="num">{open.length} left of {total}</span>most doubtful first</>}>
      {open.length === 0 ? <NoneFound title="Nothing left to review.">{total === 0 ? 'No identifiers found in this text. That is not proof there are none. Select words in the text to add one.' : `${total} decided.`}</NoneFound> : (
        <div onKeyDownCapture={onKey} onFocusCapture={(event) => {
          const row = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
          if (row !== undefined) setAt(row);
        }}>
          <GridList ref={grid} className={styles.queue ?? ''} aria-label="Review queue" keyboardNavigationBehavior="tab" onAction={(key) => onShow(String(key))}>
            {open.slice(0, SHOWN).map((one, i) => (
              <GridListItem key={one.finding.id} id={one.finding.id} className={styles.item ?? ''}
                textValue={`${i + 1} of ${open.length}, ${text.slice(one.span.start, one.span.end)}, ${phiWord(one.type, one.subtype).toLowerCase()}, doubtful`}>
                {one === current ? <Current one={one} text={text} actions={actions} onDecide={(action) => decide(one, action, false)} /> : <Line one={one} text={text} />}
              </GridListItem>
            ))}
          </GridList>
          {open.length > SHOWN ? <p className={styles.item}>and {open.length - SHOWN} more</p> : null}
        </div>
      )}
    </Card>
  );
}

function Words({ one, text }: { readonly one: ReviewedPhi; readonly text: string }) {
  return <span><span className={marks.mark} data-tone={TONES[one.type]} data-shape="doubt">{text.slice(one.span.start, one.span.end)}</span></span>;
}

function Line({ one, text }: { readonly one: ReviewedPhi; readonly text: string }) {
  return <span className={styles.line}><Words one={one} text={text} /><span className={styles.none}>{phiWord(one.type, one.subtype)}</span><span className={styles.score}>{one.finding.score?.toFixed(2)}</span></span>;
}

interface CurrentProps {
  readonly one: ReviewedPhi;
  readonly text: string;
  readonly actions: DeidActions;
  readonly onDecide: (action: 'remove' | 'keep') => void;
}

function Current({ one, text, actions, onDecide }: CurrentProps) {
  const { span, finding } = one;
  return (
    <div>
      <span className={`${styles.line} ${styles.big}`}><Words one={one} text={text} /><Tag>{phiWord(one.type, one.subtype)}</Tag><span className={styles.score}>{finding.score?.toFixed(2)}</span></span>
      <p className={styles.context}>“{before(text, span.start)}<b>{text.slice(span.start, span.end)}</b>{after(text, span.end)}” {finding.provenance.reason}</p>
      <div className={styles.actions}>
        <Button size="small" variant="primary" onPress={() => onDecide('remove')}><Check aria-hidden />Remove <kbd aria-hidden>A</kbd></Button>
        <Button size="small" onPress={() => onDecide('keep')}><X aria-hidden />Keep <kbd aria-hidden>R</kbd></Button>
        <PhiTypeSelect one={one} actions={actions} />
      </div>
    </div>
  );
}

/** A few words of context, cut at a space. */
function before(text: string, end: number): string {
  const piece = text.slice(Math.max(0, end - AROUND), end).replace(/\s+/g, ' ');
  return end <= AROUND ? piece : piece.slice(piece.indexOf(' ') + 1);
}
function after(text: string, start: number): string {
  const piece = text.slice(start, start + AROUND).replace(/\s+/g, ' ');
  const space = piece.lastIndexOf(' ');
  return start + AROUND >= text.length || space < 1 ? piece : piece.slice(0, space);
}
