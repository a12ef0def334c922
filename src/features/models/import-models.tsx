import { useRef, useState } from 'react';
import { Usb } from 'lucide-react';
import { useApp } from '../../session/session-context.ts';
import { Button } from '../../ui/button/button.tsx';
import { NoteBox } from '../../ui/note-box/note-box.tsx';
import { Overlay } from '../../ui/sheet/sheet.tsx';
import styles from './models.module.css';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' }
  /** Unknown files: taken in only if the user confirms. */
  | { readonly step: 'asking'; readonly files: readonly File[] }
  | { readonly step: 'failed'; readonly message: string; readonly code: string };

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'INTERNAL');

/** Takes model files from this device: known ones at once, unknown ones after a warning that is confirmed. */
export function ImportModels() {
  const { models, shell } = useApp();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ step: 'idle' });
  const take = async (files: readonly File[], unsigned: boolean): Promise<void> => {
    if (files.length === 0) return;
    setState({ step: 'reading' });
    try {
      const taken = await models.importFiles(files, unsigned);
      await models.refresh();
      setState({ step: 'idle' });
      shell.toast(taken.origin === 'import' ? 'The files are those of a known model, and were kept.' : 'The files were kept, marked as unsigned.');
    } catch (error) {
      const code = codeOf(error);
      setState(code === 'MODEL_UNKNOWN_FILE' && !unsigned ? { step: 'asking', files } : { step: 'failed', message: error instanceof Error ? error.message : '', code });
    }
  };
  return (
    <div className={styles.import}>
      <input ref={input} type="file" multiple hidden aria-label="Model files" onChange={({ currentTarget }) => {
        void take([...currentTarget.files ?? []], false);
        currentTarget.value = '';
      }} />
      <Button isDisabled={state.step === 'reading'} onPress={() => input.current?.click()}><Usb aria-hidden />{state.step === 'reading' ? 'Checking the files' : 'Import model files'}</Button>
      <p className={styles.quiet}>Choose all files of one model. Known ones are recognised by their SHA-256.</p>
      {state.step === 'failed' ? <NoteBox tone="warn" role="alert" title={state.message} code={state.code}>Your note and your decisions are safe.</NoteBox> : null}
      {state.step === 'asking' ? <UnsignedDialog count={state.files.length} onCancel={() => setState({ step: 'idle' })} onConfirm={() => void take(state.files, true)} /> : null}
    </div>
  );
}

function UnsignedDialog({ count, onCancel, onConfirm }: { readonly count: number; readonly onCancel: () => void; readonly onConfirm: () => void }) {
  return (
    <Overlay title="Plainchart does not know this model" form="dialog" onClose={onCancel}>
      <div className={styles.wipe}>
        <p>{count === 1 ? 'The file was' : `The ${count} files were`} not taken in: the SHA-256 sums belong to no model that Plainchart knows.</p>
        <p>A model from elsewhere can miss identifiers or change meaning on purpose, and a file can attack the program that reads it. It cannot send anything: the page’s policy stops that.</p>
        <p className={styles.quiet}>Imported all the same, it is kept under its sum, marked as unsigned, and takes the place of no other model.</p>
        <div className={styles.buttons}>
          <Button size="large" autoFocus onPress={onCancel}>Cancel</Button>
          <Button size="large" variant="danger" onPress={onConfirm}>Import unsigned</Button>
        </div>
      </div>
    </Overlay>
  );
}
