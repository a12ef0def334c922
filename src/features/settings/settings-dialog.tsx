import { useShell } from '../../session/session-context.ts';
import { Overlay } from '../../ui/sheet/sheet.tsx';

/** Settings, over the page. */
export default function Panel() {
  const shell = useShell();
  return <Overlay title="Settings" form="dialog" onClose={() => shell.overlay.set(null)}>{null}</Overlay>;
}
