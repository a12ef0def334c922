import { LockKeyhole, ShieldOff } from 'lucide-react';
import type { SummaryResult } from '../../engine/summarize/types.ts';
import { Card } from '../../ui/card/card.tsx';
import { EvidenceChip } from '../../ui/evidence-chip/evidence-chip.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { chipsOf, type LineGroup } from './summary-lines.ts';
import { whyHeld } from './why-held.ts';
import styles from './summary-task.module.css';

type SectionAt = (offset: number) => string;

/** "Fact lock: 11 of 11 lines supported. Critical items: 8 of 8 covered. 112 words, from 226". */
export function Counts({ result, words, sourceWords }: { readonly result: SummaryResult; readonly words: number; readonly sourceWords: number }) {
  const checked = result.lines.length + result.heldBack.length;
  const covered = result.critical.filter((item) => item.covered).length;
  return (
    <p className={styles.counts}>
      <span><LockKeyhole aria-hidden /><b>Fact lock:</b> {result.lines.length} of {checked} lines supported</span>
      {result.critical.length === 0 ? null : <span><b>Critical items:</b> {covered} of {result.critical.length} covered</span>}
      <span className={styles.quiet}>{words} words, from {sourceWords}</span>
    </p>
  );
}

export function SummaryLines({ groups, lit, sectionAt }: { readonly groups: readonly LineGroup[]; readonly lit: ReadonlySet<string>; readonly sectionAt: SectionAt }) {
  return (
    <div className={styles.sheet}>
      {groups.map((group, i) => (
        <section key={`${group.id}-${i}`} aria-labelledby={`group-${i}`}>
          <h3 id={`group-${i}`}>{group.title}</h3>
          <ul>
            {group.lines.map((line) => (
              <li key={line.key} className={styles.line} data-lit={lit.has(line.key) || undefined}>
                <span className={styles.lineWords}>{line.text}</span>
                <span className={styles.chips}>
                  {chipsOf(line, sectionAt).map(({ section, spans }) => <EvidenceChip key={section} section={section} spans={spans} id={`${line.key}-${section}`} />)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export function HeldBack({ result }: { readonly result: SummaryResult }) {
  if (result.heldBack.length === 0) return null;
  return (
    <Card title={`${result.heldBack.length} ${result.heldBack.length === 1 ? 'line' : 'lines'} held back`} icon={<ShieldOff aria-hidden />} aside="not in the copy" folded="closed" flush>
      <ul className={styles.held}>
        {result.heldBack.map((line, i) => <li key={i}><p>{line.text}</p><p className={styles.quiet}>{whyHeld(line)}</p></li>)}
      </ul>
    </Card>
  );
}

export function CriticalItems({ result, sectionAt }: { readonly result: SummaryResult; readonly sectionAt: SectionAt }) {
  if (result.critical.length === 0) return null;
  const open = result.critical.some((item) => !item.covered);
  return (
    <Card title="Critical items" count={result.critical.length} folded={open ? 'open' : 'closed'} flush>
      <ul className={styles.held}>
        {result.critical.map(({ text, evidence, covered }, i) => (
          <li key={i} className={styles.line}>
            <span className={styles.lineWords}>{text} <Tag tone={covered ? 'ok' : 'warn'}>{covered ? 'covered' : 'not in the summary'}</Tag></span>
            {evidence[0] === undefined ? null : <EvidenceChip section={sectionAt(evidence[0].span.start)} spans={evidence.map(({ span }) => span)} id={`critical-${i}`} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
