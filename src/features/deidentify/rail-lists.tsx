/** The folded cards of the rail: Safe Harbor list, clinical terms kept, words that stay or go. */
import { useMemo, useState, type SubmitEvent } from 'react';
import { X } from 'lucide-react';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { SAFE_HARBOR } from './phi-words.ts';
import type { ReviewedPhi } from './reviewed-phi.ts';
import type { DeidActions } from './use-deid-actions.ts';
import type { DeidView } from './use-deid-view.ts';
import styles from './rail.module.css';

/** The 18 identifiers and how many of each were found. A list of what was looked for; not a statement that the text conforms. */
export function SafeHarborCard({ view }: { readonly view: DeidView }) {
  const kindsFound = useMemo(() => countKinds(view.reviewed), [view.reviewed]);
  const rows = SAFE_HARBOR.map((item) => ({ ...item, count: kindsFound.reduce((sum, kind) => sum + (item.holds(kind) ? kind.count : 0), 0) }));
  const kinds = rows.filter(({ count }) => count > 0).length;
  return (
    <Card title="Safe Harbor list" count={SAFE_HARBOR.length} aside={`${kinds} ${kinds === 1 ? 'kind' : 'kinds'} found`} flush folded="closed">
      <ul className={styles.list}>
        {rows.map(({ letter, title, count }) => (
          <li key={letter}><span className={count === 0 ? styles.none : undefined}>{letter}. {title}</span><span className="num">{letter === 'Q' ? 'text only' : count === 0 ? 'none found' : count}</span></li>
        ))}
      </ul>
    </Card>
  );
}

/** How many of each type and subtype. */
function countKinds(reviewed: readonly ReviewedPhi[]): { type: ReviewedPhi['type']; subtype: ReviewedPhi['subtype']; count: number }[] {
  const kinds = new Map<string, { type: ReviewedPhi['type']; subtype: ReviewedPhi['subtype']; count: number }>();
  for (const { type, subtype, state } of reviewed) {
    if (state === 'below') continue;
    const kind = kinds.get(`${type}.${subtype}`);
    if (kind === undefined) kinds.set(`${type}.${subtype}`, { type, subtype, count: 1 });
    else kind.count += 1;
  }
  return [...kinds.values()];
}

const SHOWN_TERMS = 100;

export function KeptTermsCard({ view, onShow }: { readonly view: DeidView; readonly onShow: (offset: number) => void }) {
  const terms = view.findings.protectedTerms;
  return (
    <Card title="Clinical terms kept" count={terms.length} flush folded="closed">
      <ul className={styles.list}>
        {terms.slice(0, SHOWN_TERMS).map(({ id, span, attributes }) => (
          <li key={id}>
            <span><b>{view.text.slice(span.start, span.end)}</b><br /><span className={styles.meta}>{String(attributes['reason'] ?? '')}</span></span>
            <Button size="small" variant="quiet" onPress={() => onShow(span.start)}>Show</Button>
          </li>
        ))}
        {terms.length > SHOWN_TERMS ? <li>and {terms.length - SHOWN_TERMS} more</li> : null}
      </ul>
    </Card>
  );
}

export function WordListsCard({ view, actions }: { readonly view: DeidView; readonly actions: DeidActions }) {
  const { allow, deny } = view.review;
  return (
    <Card title="Words that stay or go" count={allow.length + deny.length} flush folded="closed">
      <div className={styles.words}>
        <WordList label="Always remove" words={deny} onChange={(word, on) => actions.list('deny', word, on)} />
        <WordList label="Always keep" words={allow} onChange={(word, on) => actions.list('allow', word, on)} />
      </div>
    </Card>
  );
}

function WordList({ label, words, onChange }: { readonly label: string; readonly words: readonly string[]; readonly onChange: (word: string, on: boolean) => void }) {
  const [typed, setTyped] = useState('');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const word = typed.trim();
    if (word !== '') onChange(word, true);
    setTyped('');
  };
  return (
    <form onSubmit={submit}>
      <label className={styles.label}>{label}
        <span className={styles.form}>
          <input value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" spellCheck={false} />
          <Button type="submit">Add</Button>
        </span>
      </label>
      {words.length === 0 ? null : (
        <ul className={styles.chips} aria-label={label}>
          {words.map((word) => <li key={word} className={styles.chip}>{word}<Button size="small" variant="quiet" square aria-label={`Take ${word} off the list`} onPress={() => onChange(word, false)}><X aria-hidden /></Button></li>)}
        </ul>
      )}
    </form>
  );
}
