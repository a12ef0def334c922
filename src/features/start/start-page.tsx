import { useApp } from '../../session/session-context.ts';

/** Where a visit begins: one box for a note. */
export function StartPage() {
  const { session, shell } = useApp();
  const open = (text: string): void => {
    session.open({ documentId: 'open', title: 'Untitled note', origin: 'typed', text });
    shell.go('work');
  };
  return <textarea aria-label="Clinical text" onChange={(event) => open(event.target.value)} />;
}
