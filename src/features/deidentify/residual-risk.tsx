import { TriangleAlert } from 'lucide-react';
import { span } from '../../session/spans.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import type { DeidActions } from './use-deid-actions.ts';
import type { DeidView } from './use-deid-view.ts';
import styles from './rail.module.css';

const LEVELS = { low: { title: 'Low', tone: 'plain' }, medium: { title: 'Medium', tone: 'warn' }, high: { title: '▲ High', tone: 'bad' } } as const;

export interface ResidualRiskProps {
  readonly view: DeidView;
  readonly actions: DeidActions;
  readonly onShow: (offset: number) => void;
}

/** What may still point to a person, with one action each. An estimate. */
export function ResidualRiskCard({ view, actions, onShow }: ResidualRiskProps) {
  const { result, text, accepted, keyOf } = view;
  if (result === undefined) return null;
  const level = LEVELS[result.risk];
  const open = result.residual.filter((risk) => !accepted.has(keyOf(risk)));
  return (
    <Card title="Residual risk" icon={<TriangleAlert aria-hidden />} aside={<Tag tone={level.tone}>{level.title}</Tag>} flush>
      <p className={styles.words}><span className={styles.meta}>{open.length === 0 ? 'No further signs found.' : 'May still point to one person.'} An estimate, not a guarantee.</span></p>
      <ul className={styles.list}>
        {open.map((risk) => (
          <li key={keyOf(risk)}>
            <span>
              <b>{text.slice(risk.span.start, risk.span.end)}</b><br /><span className={styles.meta}>{risk.reason}</span>
              <span className={styles.actions}>
                <Button size="small" onPress={() => actions.add([span(risk.span.start, risk.span.end)], 'LOCATION', 'OTHER')}>Remove</Button>
                <Button size="small" variant="quiet" onPress={() => actions.acceptRisk(risk, 'Looked at')}>Accept</Button>
                <Button size="small" variant="quiet" onPress={() => onShow(risk.span.start)}>Show</Button>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
