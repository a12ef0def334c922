import type { SimplifyResult } from '../../engine/simplify/types.ts';
import { Card } from '../../ui/card/card.tsx';
import { EvidenceChip } from '../../ui/evidence-chip/evidence-chip.tsx';
import styles from './plain-task.module.css';

/** Questions to ask, made of what the note leaves open. */
export function QuestionsCard({ result, sectionAt }: { readonly result: SimplifyResult; readonly sectionAt: (offset: number) => string }) {
  if (result.questions.length === 0) return null;
  return (
    <Card title="Questions to ask" count={result.questions.length} folded="closed" flush>
      <ul className={styles.list}>
        {result.questions.map(({ text, evidence }, i) => (
          <li key={i} className={styles.item}>
            <span className={styles.itemWords}>{text}</span>
            {evidence[0] === undefined ? null : <EvidenceChip section={sectionAt(evidence[0].start)} spans={evidence} id={`question-${i}`} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Words that stay, each explained in one sentence. */
export function WordsCard({ result }: { readonly result: SimplifyResult }) {
  if (result.glossary.length === 0) return null;
  return (
    <Card title="Words explained" count={result.glossary.length} folded="closed" flush>
      <dl className={styles.terms}>
        {result.glossary.map(({ term, explanation }) => <div key={term}><dt>{term}</dt><dd>{explanation}</dd></div>)}
      </dl>
    </Card>
  );
}
