/** The audit log in words. On screen a line may quote the note; the exported text holds labels and places only. */
import type { AuditEntry } from '../../session/review.ts';
import type { ReviewedPhi } from './reviewed-phi.ts';
import { foundByWords } from '../../session/found-by.ts';

const DONE: Readonly<Record<AuditEntry['action'], string>> = {
  remove: 'removed', keep: 'kept', retype: 'changed the type of', resize: 'changed the extent of', add: 'added', accept: 'accepted', reject: 'rejected',
  allow: 'put a word on the list of words that stay', deny: 'put a word on the list of words that go', undo: 'undid a step on', redo: 'did again a step on', clear: 'took a word off a list',
};

const clock = (at: number): string => new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

function change({ action, from, to }: AuditEntry): string {
  if (action === 'retype' || action === 'resize') return `, ${from} to ${to}`;
  if (action === 'keep') return `, was ${from}`;
  return action === 'add' ? ` as ${to}` : '';
}

const placeOf = (id: string): string => id.slice(id.lastIndexOf(':') + 1);

export interface AuditLine {
  readonly key: string;
  readonly who: 'you' | 'rules';
  /** Empty for rules: they ran when the note was read. */
  readonly time: string;
  readonly text: string;
}

/** The user's steps, newest first, with the words they were about. */
export function userLines(log: readonly AuditEntry[], text: string): AuditLine[] {
  return log.map((entry, i): AuditLine => {
    const [id] = entry.annotationIds;
    const [start, end] = (id === undefined ? '' : placeOf(id)).split('-').map(Number);
    const words = start === undefined || end === undefined || Number.isNaN(end) ? '' : ` ${text.slice(start, end)}`;
    const more = entry.annotationIds.length > 1 ? ` in ${entry.annotationIds.length} places` : '';
    return { key: `u${i}`, who: 'you', time: clock(entry.at), text: `You ${DONE[entry.action]}${words}${more}${change(entry)}` };
  }).reverse();
}

/** What the rules removed, one line a rule. */
export function ruleLines(reviewed: readonly ReviewedPhi[]): AuditLine[] {
  const counts = new Map<string, number>();
  for (const { finding, state } of reviewed) {
    if (finding.provenance.method === 'human' || state === 'kept' || state === 'below') continue;
    const key = `${foundByWords(finding.provenance)} removed %n ${finding.label}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, who: 'rules', time: '', text: key.replace('%n', String(count)) }));
}

/** The log as a text file: every step and every finding, by label and place, without a word of the note. */
export function auditText(log: readonly AuditEntry[], reviewed: readonly ReviewedPhi[], policy: string, operator: string): string {
  const steps = log.map((entry) => `${new Date(entry.at).toISOString()}\tyou\t${entry.action}\t${entry.annotationIds.join(' ')}\t${entry.from}\t${entry.to}`);
  const found = reviewed.map(({ finding, type, subtype, span, state, decided }) =>
    [`${span.start}-${span.end}`, subtype === undefined ? type : `${type}.${subtype}`, state === 'open' ? 'removed, not reviewed' : state, decided ? 'you' : 'rules',
      finding.provenance.producer, finding.score?.toFixed(2) ?? '', finding.provenance.reason].join('\t'));
  return [
    'Plainchart audit log', `Policy\t${policy}`, `Replaced with\t${operator}`, 'Places count UTF-16 code units of the note. No word of the note is in this file.', '',
    'Steps', 'when\twho\twhat\tfindings\tfrom\tto', ...steps, '', 'Findings', 'place\ttype\tstate\tby\tproducer\tscore\treason', ...found, '',
  ].join('\n');
}
