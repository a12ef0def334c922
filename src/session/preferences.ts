/**
 * How the app looks and behaves for this person. No clinical text: these may lie on the disk in the
 * clear. In: what was stored, checked field by field. Out: an observable.
 */
import { Observable } from './observable.ts';
import { TASK_IDS, type TaskId } from './task-ids.ts';
import { OPERATOR_IDS, POLICY_IDS, type OperatorId, type PolicyId } from '../engine/deid/types.ts';

export interface Preferences {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'clinician' | 'patient';
  /** Multiplies the size of text that is read. */
  readonly textScale: 1 | 1.25 | 1.5;
  /** Single-key shortcuts (WCAG 2.1.4: they can be turned off). */
  readonly singleKeys: boolean;
  /** Type labels on marks in Find. */
  readonly labels: boolean;
  readonly lastTask: TaskId | null;
  readonly policy: PolicyId;
  readonly operator: OperatorId;
  /** Width of the left pane of Find and Summary, in percent. */
  readonly split: number;
}
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system', density: 'clinician', textScale: 1, singleKeys: true, labels: false, lastTask: null,
  policy: 'safe-harbor', operator: 'tag', split: 46,
};
export const SPLIT_RANGE = { min: 28, max: 72 } as const;

export const preferences = new Observable<Preferences>(DEFAULT_PREFERENCES);

const oneOf = <T>(values: readonly T[], value: unknown, fallback: T): T => (values.includes(value as T) ? (value as T) : fallback);

/** Preferences out of anything that was stored: a field that does not fit keeps its default. */
export function readPreferences(stored: unknown): Preferences {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const d = DEFAULT_PREFERENCES;
  const split = typeof from['split'] === 'number' && from['split'] >= SPLIT_RANGE.min && from['split'] <= SPLIT_RANGE.max ? from['split'] : d.split;
  return {
    theme: oneOf(['system', 'light', 'dark'] as const, from['theme'], d.theme),
    density: oneOf(['clinician', 'patient'] as const, from['density'], d.density),
    textScale: oneOf([1, 1.25, 1.5] as const, from['textScale'], d.textScale),
    singleKeys: oneOf([true, false], from['singleKeys'], d.singleKeys),
    labels: oneOf([true, false], from['labels'], d.labels),
    lastTask: oneOf([null, ...TASK_IDS], from['lastTask'], null),
    policy: oneOf(POLICY_IDS, from['policy'], d.policy),
    operator: oneOf(OPERATOR_IDS, from['operator'], d.operator),
    split,
  };
}
