import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import styles from './segmented.module.css';

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly title: string }[];
  readonly onChange: (id: Id) => void;
}

/** A choice among a few, all in sight. Arrow keys move, Enter or Space chooses. */
export function Segmented<Id extends string>({ label, value, options, onChange }: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup aria-label={label} className={styles.group ?? ''} selectionMode="single" disallowEmptySelection selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(key as Id);
      }}>
      {options.map(({ id, title }) => <ToggleButton key={id} id={id} className={styles.item ?? ''}>{title}</ToggleButton>)}
    </ToggleButtonGroup>
  );
}
