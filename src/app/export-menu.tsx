import { useRef } from 'react';
import { Download } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Text } from 'react-aria-components/Text';
import { Popover } from 'react-aria-components/Popover';
import { saveFiles } from '../platform/browser/save-file.ts';
import { useShell } from '../session/session-context.ts';
import type { ExportItem } from '../session/shell.ts';
import { useObservable } from '../session/use-observable.ts';
import { Button } from '../ui/button/button.tsx';
import sheet from '../ui/sheet/sheet.module.css';
import styles from './copy-button.module.css';

/** Files made on the device and saved where the browser saves downloads. */
export function ExportMenu() {
  const shell = useShell();
  const { exports = [] } = useObservable(shell.offer);
  const running = useRef(false);
  const run = async (item: ExportItem): Promise<void> => {
    if (running.current) return;
    running.current = true;
    try {
      const files = await item.make();
      saveFiles(files);
      shell.toast(files.length === 1 ? `Saved ${files[0]?.name ?? 'the file'}.` : `Saved ${files.length} files.`);
    } catch {
      shell.toast('The export could not be made. Your note and your decisions are safe.', { tone: 'error' });
    } finally {
      running.current = false;
    }
  };
  return (
    <MenuTrigger>
      <Button isDisabled={exports.length === 0}><Download aria-hidden />Export</Button>
      <Popover className={sheet.popover ?? ''} placement="bottom end">
        <Menu className={styles.list ?? ''} aria-label="Export" items={exports} onAction={(key) => {
          const item = exports.find(({ id }) => id === key);
          if (item !== undefined) void run(item);
        }}>
          {(item) => (
            <MenuItem id={item.id} textValue={item.title} className={styles.item ?? ''}>
              <Text slot="label"><b>{item.title}</b></Text>
              <Text slot="description" className={styles.detail ?? ''}>{item.description}</Text>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
