import { useShell } from '../../session/session-context.ts';
import { Overlay } from '../../ui/sheet/sheet.tsx';

/** Keyboard shortcuts, over the page. */
export default function Panel() {
  const shell = useShell();
  return <Overlay title="Keyboard shortcuts" form="dialog" onClose={() => shell.overlay.set(null)}>{null}</Overlay>;
}
