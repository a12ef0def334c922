import type { ReactNode } from 'react';
import type { OperatorId, PolicyId } from '../../engine/deid/types.ts';
import type { SummaryStyle } from '../../engine/summarize/types.ts';
import { IDLE_LOCK_MINUTES, LEVEL_RANGE, preferences, type Preferences } from '../../session/preferences.ts';
import { useShell } from '../../session/session-context.ts';
import { useObservable } from '../../session/use-observable.ts';
import { Button } from '../../ui/button/button.tsx';
import { SelectField, SwitchField } from '../../ui/field/field.tsx';
import { Segmented } from '../../ui/segmented/segmented.tsx';
import { Overlay } from '../../ui/sheet/sheet.tsx';
import styles from './settings.module.css';

const THEMES = [{ id: 'system', title: 'System' }, { id: 'light', title: 'Light' }, { id: 'dark', title: 'Dark' }] as const;
const DENSITIES = [{ id: 'clinician', title: 'Clinician' }, { id: 'patient', title: 'Patient' }] as const;
const SIZES = [{ id: '1', title: '100%' }, { id: '1.25', title: '125%' }, { id: '1.5', title: '150%' }] as const;
const POLICIES: readonly { readonly id: PolicyId; readonly title: string }[] = [
  { id: 'safe-harbor', title: 'Safe Harbor' }, { id: 'limited-data-set', title: 'Limited data set' },
  { id: 'names-only', title: 'Names only' }, { id: 'everything', title: 'Everything found' },
];
const OPERATORS: readonly { readonly id: OperatorId; readonly title: string }[] = [
  { id: 'tag', title: 'Tags' }, { id: 'surrogate', title: 'Surrogates' }, { id: 'generalise', title: 'Soften' }, { id: 'mask', title: 'Mask' }, { id: 'remove', title: 'Remove' },
];
const STYLES: readonly { readonly id: SummaryStyle; readonly title: string }[] = [
  { id: 'handoff', title: 'Handoff' }, { id: 'problems', title: 'Problems' }, { id: 'oneliner', title: 'One line' }, { id: 'lay', title: 'Lay' },
];
const LEVELS = Array.from({ length: LEVEL_RANGE.max - LEVEL_RANGE.min + 1 }, (_, i) => ({ id: String(LEVEL_RANGE.min + i), title: `Grade ${LEVEL_RANGE.min + i}` }));
const LOCKS = IDLE_LOCK_MINUTES.map((minutes) => ({ id: String(minutes), title: minutes === 0 ? 'Never' : minutes === 60 ? 'After 1 hour' : `After ${minutes} minutes` }));

const set = (change: Partial<Preferences>): void => preferences.update(change);

/** Settings of this device, applied at once. They hold nothing of a note. */
export default function SettingsDialog() {
  const shell = useShell();
  const now = useObservable(preferences);
  return (
    <Overlay title="Settings" form="dialog" onClose={() => shell.overlay.set(null)}>
      <div className={styles.groups}>
        <Group title="Appearance">
          <Row label="Colours"><Segmented label="Colours" value={now.theme} options={THEMES} onChange={(theme) => set({ theme })} /></Row>
          <Row label="Density" hint="Patient: larger text and controls. What is found stays the same.">
            <Segmented label="Density" value={now.density} options={DENSITIES} onChange={(density) => set({ density })} />
          </Row>
          <Row label="Large print" hint="The size of text that is read.">
            <Segmented label="Large print" value={String(now.textScale) as (typeof SIZES)[number]['id']} options={SIZES}
              onChange={(id) => set({ textScale: Number(id) as Preferences['textScale'] })} />
          </Row>
          <SwitchField label="Type labels in Find" hint="Writes what it is after every mark." value={now.labels} onChange={(labels) => set({ labels })} />
        </Group>
        <Group title="Keyboard">
          <SwitchField label="Single-key shortcuts" hint="J, K, A, R and others, only while the text or the review list has the focus." value={now.singleKeys}
            onChange={(singleKeys) => set({ singleKeys })} />
        </Group>
        <Group title="Each new note begins with">
          <SelectField label="De-identify: policy" value={now.policy} options={POLICIES} onChange={(policy) => set({ policy })} />
          <SelectField label="De-identify: replace with" value={now.operator} options={OPERATORS} onChange={(operator) => set({ operator })} />
          <SelectField label="Plain language: reading level" value={String(now.level)} options={LEVELS} onChange={(id) => set({ level: Number(id) })} />
          <SelectField label="Summary: style" value={now.style} options={STYLES} onChange={(style) => set({ style })} />
        </Group>
        <Group title="Library">
          <SelectField label="Lock when not used" hint="Forgets the key and closes the kept note." value={String(now.idleLockMinutes)} options={LOCKS}
            onChange={(id) => set({ idleLockMinutes: Number(id) as Preferences['idleLockMinutes'] })} />
          <div>
            <Button onPress={() => {
              shell.overlay.set(null);
              shell.go('models');
            }}>Storage, lock and wipe</Button>
          </div>
        </Group>
      </div>
    </Overlay>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <section className={styles.group}><h3>{title}</h3>{children}</section>;
}

function Row({ label, hint, children }: { readonly label: string; readonly hint?: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <div><b>{label}</b>{hint === undefined ? null : <p>{hint}</p>}</div>
      {children}
    </div>
  );
}
