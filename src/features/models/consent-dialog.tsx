import type { WriterPack } from '../../models/catalog/define.ts';
import { Button } from '../../ui/button/button.tsx';
import { Overlay } from '../../ui/sheet/sheet.tsx';
import { describeSize } from './describe-size.ts';
import styles from './models.module.css';

export interface ConsentDialogProps {
  readonly pack: WriterPack;
  /** Who is asked for the files. */
  readonly host: string;
  /** What the pack runs on, from our own address; 0 when it is here. */
  readonly runtimeBytes: number;
  readonly onAgree: () => void;
  readonly onClose: () => void;
}

/** Before any other host is asked for anything: which one, for how much, for what, under which licence. */
export function ConsentDialog({ pack, host, runtimeBytes, onAgree, onClose }: ConsentDialogProps) {
  const size = pack.sizeBytes === null ? `at most ${describeSize(pack.limitBytes)}; the host says how much exactly` : `about ${describeSize(pack.sizeBytes)}`;
  const runtime = runtimeBytes === 0 ? '' : `, and ${describeSize(runtimeBytes)} from this page’s own address to run it`;
  return (
    <Overlay title={`Fetch the ${pack.title.toLowerCase()}?`} form="dialog" onClose={onClose}>
      <div className={styles.wipe}>
        <dl className={styles.facts}>
          <div><dt>From</dt><dd className="mono">{host}</dd></div>
          <div><dt>What</dt><dd>{pack.model}, by {pack.author}</dd></div>
          <div><dt>Size</dt><dd className="num">{size}{runtime}</dd></div>
          <div><dt>For</dt><dd>{pack.purpose}</dd></div>
          <div><dt>Licence</dt><dd>{pack.licence}<br /><span className="mono">{pack.licenceAt}</span></dd></div>
        </dl>
        <p>The host learns your network address and which files are fetched. Nothing of a note is sent: the part of the app that may ask this host never sees one.</p>
        <p className={styles.quiet}>Each file is checked against the SHA-256 that the host states for it, kept on this device, and used offline from then on.</p>
        <div className={styles.buttons}>
          <Button size="large" variant="primary" onPress={onAgree}>Fetch it</Button>
          <Button size="large" onPress={onClose}>Cancel</Button>
        </div>
      </div>
    </Overlay>
  );
}
