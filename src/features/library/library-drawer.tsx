import { useShell } from '../../session/session-context.ts';
import { Overlay } from '../../ui/sheet/sheet.tsx';

/** Library, over the page. */
export default function Panel() {
  const shell = useShell();
  return <Overlay title="Library" form="drawer" onClose={() => shell.overlay.set(null)}>{null}</Overlay>;
}
