import { useState } from 'react';
import { ChevronRight, FileText, MessagesSquare, Microscope, NotebookPen, ScanLine, Stethoscope, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { fetchSample } from '../../platform/browser/samples.ts';
import { openNote, refuse } from '../../session/open-note.ts';
import { useApp } from '../../session/session-context.ts';
import { PHONE, useMedia } from '../../ui/media/use-media.ts';
import { SAMPLES, type Sample } from './samples.ts';
import styles from './start-page.module.css';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  'discharge-summary': FileText, 'gp-letter': NotebookPen, 'radiology-report': ScanLine,
  'pathology-report': Microscope, 'nursing-note': Stethoscope, 'portal-thread': MessagesSquare,
};
const SHOWN_ON_PHONES = 3;

/** Six documents to try. On phones three of them, then all. */
export function SampleList() {
  const context = useApp();
  const phone = useMedia(PHONE);
  const [all, setAll] = useState(false);
  const open = async ({ id, title }: Sample): Promise<void> => {
    try {
      openNote(context, { text: await fetchSample(id), title, origin: 'sample' }, phone);
    } catch {
      refuse(context.shell, { ok: false, title: 'The sample could not be loaded.', advice: 'It comes with the app: reload the page once with the network on.', code: 'SAMPLE_UNAVAILABLE' });
    }
  };
  const shown = phone && !all ? SAMPLES.slice(0, SHOWN_ON_PHONES) : SAMPLES;
  return (
    <>
      <h2 className={styles.sampleTitle}>Or try a sample. All people in them are invented.</h2>
      <ul className={styles.samples}>
        {shown.map((sample) => {
          const Icon = ICONS[sample.id] ?? FileText;
          return (
            <li key={sample.id}>
              <Button className={styles.sample ?? ''} onPress={() => void open(sample)}>
                <Icon aria-hidden />
                <span><b>{sample.title}</b><span>{sample.about}, {sample.words} words</span></span>
                <ChevronRight aria-hidden className={styles.chevron} />
              </Button>
            </li>
          );
        })}
      </ul>
      {shown.length < SAMPLES.length ? <Button className={styles.more ?? ''} onPress={() => setAll(true)}>Show all six samples</Button> : null}
    </>
  );
}
