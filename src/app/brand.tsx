import { Button } from 'react-aria-components/Button';
import styles from './bars.module.css';

/** The mark and name; takes one to the start, for a new note. */
export function Brand({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button className={styles.brand ?? ''} aria-label="Plainchart, new note" onPress={onPress}>
      <svg viewBox="0 0 26 26" aria-hidden>
        <rect x="2" y="1" width="22" height="24" rx="5" fill="var(--accent)" />
        <rect x="7" y="7" width="9" height="2.4" rx="1.2" fill="var(--on-accent)" />
        <rect x="5.5" y="11" width="15" height="5" rx="1.5" fill="#ffe38a" />
        <rect x="7" y="12.3" width="12" height="2.4" rx="1.2" fill="#17232b" />
        <rect x="7" y="18" width="7" height="2.4" rx="1.2" fill="var(--on-accent)" />
      </svg>
      Plainchart
    </Button>
  );
}
