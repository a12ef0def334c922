import { useState } from 'react';
import type { DocumentHead } from '../../storage/saved-document.ts';
import { TextField } from '../../ui/field/field.tsx';
import { Form } from './form.tsx';
import { useKeeper } from './use-library.ts';
import { useWork } from './use-work.ts';

export function RenameForm({ document, onDone }: { readonly document: DocumentHead; readonly onDone: (said?: string) => void }) {
  const keeper = useKeeper();
  const [title, setTitle] = useState(document.title);
  const work = useWork();
  const submit = async (): Promise<void> => {
    if (await work.run(() => keeper.rename(document.id, title.trim()))) onDone();
  };
  return (
    <Form title="Rename" onBack={() => onDone()} work={work} submit="Rename" working="Encrypting" isReady={title.trim() !== ''} onSubmit={() => void submit()}>
      <TextField label="Title" value={title} onChange={setTitle} maxLength={200} autoFocus />
    </Form>
  );
}
