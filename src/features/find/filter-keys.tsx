import { Button } from 'react-aria-components/Button';
import { Count } from '../../ui/tag/tag.tsx';
import marks from '../../ui/annotated-text/marks.module.css';
import { GROUP_TITLES, GROUPS, type Group } from './mark-words.ts';
import styles from './find-task.module.css';

export interface FilterKeysProps {
  readonly counts: Readonly<Record<Group, number>>;
  readonly shown: ReadonlySet<Group>;
  readonly onToggle: (group: Group) => void;
}

/** The legend, which is also the filter: what is pressed is marked in the text. */
export function FilterKeys({ counts, shown, onToggle }: FilterKeysProps) {
  return (
    <div className={styles.keys} role="group" aria-label="Show in text">
      {GROUPS.map((group) => (
        <Button key={group} className={styles.key ?? ''} aria-pressed={shown.has(group)} onPress={() => onToggle(group)}>
          <span className={`${marks.mark} ${styles.swatch}`} data-tone={group} data-shape="found" aria-hidden>Aa</span>
          {GROUP_TITLES[group]} <Count value={counts[group]} />
        </Button>
      ))}
    </div>
  );
}
