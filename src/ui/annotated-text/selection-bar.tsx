import { useState } from 'react';
import { Button } from '../button/button.tsx';
import styles from './annotated-text.module.css';

export interface SelectionChoice<Id extends string> {
  readonly id: Id;
  readonly title: string;
}
export interface SelectionBarProps<Id extends string> {
  readonly words: string;
  /** How many places hold the same words. */
  readonly places: number;
  /** The first ones have the keys 1, 2, 3 ...; those after `shown` stand behind "More". */
  readonly choices: readonly SelectionChoice<Id>[];
  readonly shown: number;
  readonly onChoose: (id: Id, everywhere: boolean) => void;
}

/** Marks the selected words as a type, here or in every place that holds them. */
export function SelectionBar<Id extends string>({ words, places, choices, shown, onChoose }: SelectionBarProps<Id>) {
  const [all, setAll] = useState(false);
  const [everywhere, setEverywhere] = useState(true);
  const visible = all ? choices : choices.slice(0, shown);
  return (
    <>
      <div className={styles.barRow}>
        {visible.map(({ id, title }) => <Button key={id} size="small" onPress={() => onChoose(id, everywhere)}>{title} <kbd aria-hidden>{choices.findIndex((choice) => choice.id === id) + 1}</kbd></Button>)}
        {all || choices.length <= shown ? null : <Button size="small" onPress={() => setAll(true)}>More</Button>}
      </div>
      {places < 2 ? null : (
        <label className={styles.everywhere}>
          <input type="checkbox" checked={everywhere} onChange={(event) => setEverywhere(event.target.checked)} data-everywhere />
          All {places} places with “{words}”
        </label>
      )}
    </>
  );
}
