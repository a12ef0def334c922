import { Button } from '../../ui/button/button.tsx';
import { NoteBox } from '../../ui/note-box/note-box.tsx';

/** After a wipe: what is gone, and how to begin again. */
export function WipedNote() {
  return (
    <NoteBox tone="ok" role="status" title="Everything on this device was deleted."
      actions={<Button autoFocus onPress={() => location.reload()}>Load Plainchart afresh</Button>}>
      Documents, keys, settings and the offline copy are gone. Until the next load, nothing here works offline.
    </NoteBox>
  );
}
