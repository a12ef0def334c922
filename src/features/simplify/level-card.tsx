import { Label } from 'react-aria-components/Label';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { useState } from 'react';
import type { SimplifyResult } from '../../engine/simplify/types.ts';
import { preferences, LEVEL_RANGE } from '../../session/preferences.ts';
import { useSession } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { Card } from '../../ui/card/card.tsx';
import { Segmented } from '../../ui/segmented/segmented.tsx';
import { gradeChange } from './grade-words.ts';
import styles from './plain-task.module.css';

const TICKS = ['5 simplest', '6', '7', '8', '9 fuller'];
const SIZES = [{ id: '1', title: 'Text' }, { id: '1.25', title: 'Large' }, { id: '1.5', title: 'Larger' }] as const;

/** Reading level 5 to 9 and text size. The level chooses among rewrites that passed the fact lock; it never relaxes it. */
export function LevelCard({ result }: { readonly result: SimplifyResult | undefined }) {
  const session = useSession();
  const { level } = useObservable(session.options);
  const { textScale } = useObservable(preferences);
  const [dragged, setDragged] = useState<number | null>(null);
  const grades = result === undefined ? null : gradeChange(result.readability.before, result.readability.after);
  const settle = (value: number): void => {
    setDragged(null);
    if (value === level) return;
    preferences.update({ level: value });
    session.setOptions({ level: value });
  };
  return (
    <Card title="Reading level" aside={grades === null ? undefined : <span className="num">{grades}</span>}>
      <Slider value={dragged ?? level} minValue={LEVEL_RANGE.min} maxValue={LEVEL_RANGE.max} step={1} className={styles.slider ?? ''}
        onChange={(value) => setDragged(value)} onChangeEnd={(value) => settle(value)}>
        <Label className="vh">Reading level</Label>
        <SliderTrack className={styles.track ?? ''}>
          <SliderThumb className={styles.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <div className={styles.ticks} aria-hidden>{TICKS.map((tick) => <span key={tick}>{tick}</span>)}</div>
      <div className={styles.sizes}>
        <Segmented label="Text size" value={String(textScale) as '1'} options={SIZES} onChange={(id) => preferences.update({ textScale: Number(id) as 1 })} />
      </div>
      {result === undefined || grades === null ? null : (
        <p className={styles.meta}>Grades by Flesch-Kincaid. SMOG {shown(result.readability.before.smog)} to {shown(result.readability.after.smog)}, Dale-Chall about {shown(result.readability.before.daleChall)} to {shown(result.readability.after.daleChall)} (an estimate by an open word list).</p>
      )}
    </Card>
  );
}

const shown = (grade: number | null): string => (grade === null ? 'not measured' : grade.toFixed(1));
