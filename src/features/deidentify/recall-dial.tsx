import { useMemo, useState } from 'react';
import type { PhiAnnotation } from '../../engine/document/annotation.ts';
import type { Review } from '../../session/review.ts';
import { Tag } from '../../ui/tag/tag.tsx';
import { Card } from '../../ui/card/card.tsx';
import { MEASURED, readerOf, scoresFor, spokenScores } from './dial-measured.ts';
import { MeasuredScores } from './measured-scores.tsx';
import { DIAL, dialPlace, dialPreview } from './reviewed-phi.ts';
import styles from './rail.module.css';

export interface RecallDialProps {
  readonly phi: readonly PhiAnnotation[];
  readonly review: Review;
  readonly threshold: number;
  /** The findings are those of rules and model together. */
  readonly modelHasRead: boolean;
  readonly onChange: (threshold: number) => void;
}

/** How doubtful a finding may be and still go. Five named places, each with what it was measured to find; a move shows what it changes before it is let go. */
export function RecallDial({ phi, review, threshold, modelHasRead, onChange }: RecallDialProps) {
  const [moving, setMoving] = useState<number | null>(null);
  const reader = useMemo(() => readerOf(phi, modelHasRead), [phi, modelHasRead]);
  const at = moving ?? dialPlace(threshold);
  const place = DIAL[at] ?? DIAL[2];
  const measured = MEASURED.places[at];
  const preview = dialPreview(phi, review, threshold, place.threshold);
  const change = `+${preview.more} / -${preview.fewer}`;
  const letGo = (): void => {
    if (moving === null) return;
    if (place.threshold !== threshold) onChange(place.threshold);
    setMoving(null);
  };
  const removed = phi.filter(({ id, score }) => review.phi[id]?.action !== 'keep' && ((score ?? 1) >= place.threshold || review.phi[id] !== undefined)).length;
  const stands = moving === null ? `${removed} of ${phi.length} findings` : change;
  const spoken = measured === undefined ? stands : `${stands}. ${spokenScores(scoresFor(measured, reader), reader)}`;
  return (
    <Card title="Recall dial" aside={<Tag tone="accent">{place.title}</Tag>}>
      <input className={styles.range} type="range" aria-label="Recall dial" min={0} max={DIAL.length - 1} step={1} value={at}
        aria-valuetext={`${place.title}: ${spoken}`}
        onChange={(event) => setMoving(Number(event.target.value))} onPointerUp={letGo} onKeyUp={letGo} onBlur={letGo} />
      <div className={styles.ends}><span>Mark less</span><span>Miss less</span></div>
      <p className={styles.meta}>{moving === null || place.threshold === threshold ? `Takes up ${removed} of ${phi.length} findings. Your decisions never move.` : `${change} when you let go.`}</p>
      {measured === undefined ? null : <MeasuredScores place={measured} reader={reader} />}
    </Card>
  );
}
