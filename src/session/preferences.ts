/**
 * How the app looks and behaves for this person. No clinical text: these may lie on the disk in the
 * clear. In: what was stored, checked field by field. Out: an observable.
 */
import { Observable } from './observable.ts';
import { TASK_IDS, type TaskId } from './task-ids.ts';
import { SUMMARY_STYLES, type SummaryStyle } from '../engine/summarize/types.ts';
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
  /** Reading grade of plain language, 5 to 9. */
  readonly level: number;
  readonly style: SummaryStyle;
  /** The library locks after this long without a key or a tap; 0 is never. */
  readonly idleLockMinutes: (typeof IDLE_LOCK_MINUTES)[number];
  /** Whether the tagger runs on the graphics processor: "auto" where what that takes is here because of a pack. */
  readonly gpu: 'auto' | 'on' | 'off';
  /** Width of the left pane of Find and Summary, in percent. */
  readonly split: number;
}
export const IDLE_LOCK_MINUTES = [0, 5, 15, 60] as const;
export const LEVEL_RANGE = { min: 5, max: 9 } as const;
export const DEFAULT_PREFERENCES: Preferences = {
  theme: 'system', density: 'clinician', textScale: 1, singleKeys: true, labels: false, lastTask: null,
  policy: 'safe-harbor', operator: 'tag', level: 6, style: 'handoff', idleLockMinutes: 15, gpu: 'auto', split: 46,
};
export const SPLIT_RANGE = { min: 28, max: 72 } as const;

export const preferences = new Observable<Preferences>(DEFAULT_PREFERENCES);

const oneOf = <T>(values: readonly T[], value: unknown, fallback: T): T => (values.includes(value as T) ? (value as T) : fallback);

const inRange = ({ min, max }: { readonly min: number; readonly max: number }, value: unknown, fallback: number): number =>
  (typeof value === 'number' && value >= min && value <= max ? value : fallback);

/** Preferences out of anything that was stored: a field that does not fit keeps its default. */
export function readPreferences(stored: unknown): Preferences {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const d = DEFAULT_PREFERENCES;
  return {
    theme: oneOf(['system', 'light', 'dark'] as const, from['theme'], d.theme),
    density: oneOf(['clinician', 'patient'] as const, from['density'], d.density),
    textScale: oneOf([1, 1.25, 1.5] as const, from['textScale'], d.textScale),
    singleKeys: oneOf([true, false], from['singleKeys'], d.singleKeys),
    labels: oneOf([true, false], from['labels'], d.labels),
    lastTask: oneOf([null, ...TASK_IDS], from['lastTask'], null),
    policy: oneOf(POLICY_IDS, from['policy'], d.policy),
    operator: oneOf(OPERATOR_IDS, from['operator'], d.operator),
    level: Math.round(inRange(LEVEL_RANGE, from['level'], d.level)),
    style: oneOf(SUMMARY_STYLES, from['style'], d.style),
    idleLockMinutes: oneOf(IDLE_LOCK_MINUTES, from['idleLockMinutes'], d.idleLockMinutes),
    gpu: oneOf(['auto', 'on', 'off'] as const, from['gpu'], d.gpu),
    split: inRange(SPLIT_RANGE, from['split'], d.split),
  };
}
