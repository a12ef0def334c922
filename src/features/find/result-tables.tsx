import { memo, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { NoneFound } from '../../ui/empty-state/empty-state.tsx';
import { EvidenceChip } from '../../ui/evidence-chip/evidence-chip.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import type { MedicineRow, ProblemRow, ResultRow, Row, Tables } from './find-tables.ts';
import styles from './find-task.module.css';

export interface ResultTablesProps {
  readonly tables: Tables;
  /** The finding whose card is open: its row is lit. */
  readonly activeId: string | null;
}
const NOT_PROOF = 'That is not proof there are none. Select words in the text to add one.';
/** Longer tables show so many rows, then all on demand. */
const SHOWN_ROWS = 50;

/** Problems, medicines, results, and the rest. */
export const ResultTables = memo(function ResultTables({ tables, activeId }: ResultTablesProps) {
  return (
    <div className={styles.tables}>
      <Problems rows={tables.problems} activeId={activeId} />
      <Medicines rows={tables.medicines} activeId={activeId} />
      <Results rows={tables.results} activeId={activeId} />
      <Others rows={tables.others} activeId={activeId} />
    </div>
  );
});

function Problems({ rows, activeId }: { readonly rows: readonly ProblemRow[]; readonly activeId: string | null }) {
  const [showAbsent, setShowAbsent] = useState(false);
  const absent = rows.filter((row) => row.absent).length;
  const shown = showAbsent ? rows : rows.filter((row) => !row.absent);
  const aside = absent === 0 ? null : (
    <>{absent} absent{showAbsent ? '' : ', hidden'}<Button variant="quiet" size="small" aria-label={showAbsent ? 'Hide absent problems' : 'Show absent problems'} onPress={() => setShowAbsent(!showAbsent)}>{showAbsent ? 'Hide' : 'Show'}</Button></>
  );
  return (
    <Card title="Problem list" count={rows.length - absent} flush aside={aside}>
      {shown.length === 0 ? <NoneFound title="No problems found in this text.">{NOT_PROOF}</NoneFound> : (
        <Table label="Problem list" heads={['Problem', 'Status', 'ICD-10-CM', 'Source']} rows={shown} activeId={activeId}
          cells={(row) => [row.title, <Tag key="s" tone={row.tone}>{row.status}</Tag>, row.code === null ? <span key="c" className={styles.quiet}>no code</span> : <span key="c" className="mono">{row.code}</span>]}
          absent={(row) => row.absent} />
      )}
    </Card>
  );
}

const orNotStated = (text: string): ReactNode => (text === '' ? <span className={styles.quiet}>not stated</span> : text);

function Medicines({ rows, activeId }: { readonly rows: readonly MedicineRow[]; readonly activeId: string | null }) {
  const changes = rows.filter(({ changed }) => changed).length;
  return (
    <Card title="Medicines" count={rows.length} flush aside={changes === 0 ? undefined : `${changes} ${changes === 1 ? 'change' : 'changes'}`}>
      {rows.length === 0 ? <NoneFound title="No medicines found in this text.">{NOT_PROOF}</NoneFound> : (
        <Table label="Medicines" heads={['Medicine', 'Dose', 'Route', 'How often', 'Status', 'Source']} rows={rows} activeId={activeId}
          cells={(row) => [row.title, orNotStated(row.dose), orNotStated(row.route), orNotStated(row.frequency), <Tag key="s" tone={row.tone}>{row.status}</Tag>]} />
      )}
    </Card>
  );
}

const FLAG_SIGNS = { high: '▲ High', low: '▼ Low', abnormal: '◆ Abnormal', normal: 'Normal' } as const;

function Results({ rows, activeId }: { readonly rows: readonly ResultRow[]; readonly activeId: string | null }) {
  const flagged = rows.some(({ flag }) => flag !== null);
  return (
    <Card title="Results" count={rows.length} flush aside={flagged ? 'Flags: adult reference ranges' : undefined}>
      {rows.length === 0 ? <NoneFound title="No results found in this text.">{NOT_PROOF}</NoneFound> : (
        <Table label="Results" heads={['Test', 'Value', 'Flag', 'Source']} rows={rows} activeId={activeId}
          cells={(row) => [row.title, <span key="v" className="num">{row.value}</span>, row.flag === null ? '' : <Tag key="f" tone={row.tone}>{FLAG_SIGNS[row.flag]}</Tag>]} />
      )}
    </Card>
  );
}

function Others({ rows, activeId }: { readonly rows: readonly Row[]; readonly activeId: string | null }) {
  if (rows.length === 0) return null;
  return (
    <Card title="Procedures and devices" count={rows.length} flush>
      <Table label="Procedures and devices" heads={['What', 'Kind', 'Source']} rows={rows} activeId={activeId} cells={(row) => [row.title, <Tag key="k" tone={row.tone}>{row.status}</Tag>]} />
    </Card>
  );
}

interface TableProps<R extends Row> {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly R[];
  readonly activeId: string | null;
  readonly cells: (row: R) => readonly ReactNode[];
  readonly absent?: (row: R) => boolean;
}

/** A table that scrolls sideways by itself where it is too wide; its last column leads back to the text. */
function Table<R extends Row>({ label, heads, rows, activeId, cells, absent }: TableProps<R>) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN_ROWS);
  return (
    <div className={styles.scroll} role="group" aria-label={`${label}, table`} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id} data-current={activeId !== null && row.mentions.includes(activeId) ? '' : undefined} data-absent={absent?.(row) === true ? '' : undefined}>
              {cells(row).map((cell, i) => <td key={heads[i]}>{cell}</td>)}
              <td><span className={styles.chips}>{row.sources.map(({ section, spans }) => <EvidenceChip key={section} id={`${row.id} ${section}`} section={section} spans={spans} />)}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length ? <Button variant="quiet" onPress={() => setAll(true)}>Show all {rows.length}</Button> : null}
    </div>
  );
}
