import { SHORTEST_PASSPHRASE, isLongEnough } from '../../storage/crypto/passphrase-key.ts';
import type { LockChoice } from '../../storage/repositories/vault.ts';
import { RadioCards } from '../../ui/field/field.tsx';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { PassphraseField } from './form.tsx';

export interface LockDraft {
  readonly kind: LockChoice['kind'];
  readonly passphrase: string;
  readonly repeated: string;
}
export const EMPTY_DRAFT: LockDraft = { kind: 'passphrase', passphrase: '', repeated: '' };

export const isDraftReady = ({ kind, passphrase, repeated }: LockDraft): boolean => kind === 'device' || (isLongEnough(passphrase) && passphrase === repeated);
export const choiceOf = ({ kind, passphrase }: LockDraft): LockChoice => (kind === 'device' ? { kind } : { kind, passphrase });

const KINDS = [
  {
    id: 'passphrase', title: 'With a passphrase',
    detail: 'Asked for at every visit. It protects what you keep from anyone who gets at this device or a copy of its disk.',
  },
  {
    id: 'device', title: 'With a key of this device',
    detail: 'No passphrase. Whoever can use this browser profile can open the library. Clearing the browser’s data deletes it.',
  },
] as const;

/** How the library shall lock, and what each way means. */
export function LockChoiceFields({ draft, onChange, passphraseLabel = 'Passphrase' }: {
  readonly draft: LockDraft; readonly onChange: (draft: LockDraft) => void; readonly passphraseLabel?: string;
}) {
  return (
    <>
      <RadioCards label="How shall the library lock?" value={draft.kind} options={KINDS} onChange={(kind) => onChange({ ...draft, kind })} />
      {draft.kind === 'device' ? null : (
        <>
          <NewPassphraseFields label={passphraseLabel} draft={draft} onChange={(change) => onChange({ ...draft, ...change })} />
          <NoteBox tone="warn" title="Nobody can reset it.">Without the passphrase, what you keep is lost. There is no account and no copy elsewhere.</NoteBox>
        </>
      )}
    </>
  );
}

/** A new passphrase, twice. */
export function NewPassphraseFields({ label, draft, onChange }: {
  readonly label: string; readonly draft: Pick<LockDraft, 'passphrase' | 'repeated'>; readonly onChange: (change: Pick<LockDraft, 'passphrase' | 'repeated'>) => void;
}) {
  const { passphrase, repeated } = draft;
  const differs = repeated.length >= passphrase.length && repeated !== '' && repeated !== passphrase;
  return (
    <>
      <PassphraseField kind="new" label={label} value={passphrase} onChange={(value) => onChange({ passphrase: value, repeated })}
        hint={`At least ${SHORTEST_PASSPHRASE} characters. Four unrelated words are a good one.`} />
      <PassphraseField kind="new" label={`${label}, once more`} value={repeated} onChange={(value) => onChange({ passphrase, repeated: value })}
        error={differs ? 'The two are not the same.' : undefined} />
    </>
  );
}
