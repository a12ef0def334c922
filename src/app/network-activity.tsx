import { useSyncExternalStore } from 'react';
import { ArrowDown, ShieldCheck, TriangleAlert } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { networkMeter, type NetworkEntry, type NetworkTotals } from '../platform/browser/network-meter.ts';
import { describeBytes, describeNetwork } from '../platform/browser/network-words.ts';
import { offlineCopy } from '../platform/browser/offline.ts';
import { PHONE, useMedia } from '../ui/media/use-media.ts';
import { NoteBox } from '../ui/note-box/note-box.tsx';
import { PopSheet } from '../ui/sheet/sheet.tsx';
import styles from './bars.module.css';

const SHOWN_ENTRIES = 50;

/** The meter: what was sent since the page was loaded. Pressed, it lists every request. */
export function NetworkActivity() {
  const network = useSyncExternalStore(networkMeter.subscribe, networkMeter.getSnapshot);
  const offline = useSyncExternalStore(offlineCopy.subscribe, offlineCopy.getSnapshot);
  const phone = useMedia(PHONE);
  const words = describeNetwork(network, offline);
  const { blocked, bytesIn } = network.afterLoad;
  const tone = blocked > 0 ? 'blocked' : bytesIn > 0 ? 'busy' : 'calm';
  const Icon = { blocked: TriangleAlert, busy: ArrowDown, calm: ShieldCheck }[tone];
  return (
    <PopSheet label="Network since you opened the page" trigger={(
      <div role="status" aria-label="Network activity">
        <Button className={styles.meter ?? ''} data-tone={tone}>
          <Icon aria-hidden />
          {phone ? <><span className="vh">{words}</span><span aria-hidden>{shortWords(network.afterLoad)}</span></> : words}
        </Button>
      </div>
    )}>
      <div className={styles.log}>
        <h2>Network since you opened the page</h2>
        <table>
          <thead><tr><th scope="col">When</th><th scope="col">What for</th><th scope="col">In</th><th scope="col">Out</th></tr></thead>
          <tbody>
            {network.total.requests > 0 ? <LoadRow total={network.total} afterLoad={network.afterLoad} /> : null}
            {network.entries.filter((entry) => entry.afterLoad || entry.outcome === 'blocked').slice(-SHOWN_ENTRIES).map((entry) => <EntryRow key={entry.id} entry={entry} />)}
          </tbody>
        </table>
        <NoteBox tone="ok" title="Your text was in none of these.">“Out” counts what requests carried.</NoteBox>
      </div>
    </PopSheet>
  );
}

function shortWords({ blocked, bytesOut }: NetworkTotals): string {
  if (blocked > 0) return `${blocked} blocked`;
  return bytesOut === 0 ? '0 sent' : `${describeBytes(bytesOut)} sent`;
}

interface Totals {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

function LoadRow({ total, afterLoad }: { readonly total: Totals; readonly afterLoad: Totals }) {
  const files = total.requests - afterLoad.requests;
  return (
    <tr>
      <td>Load</td><td>This page, from its own address, {files} {files === 1 ? 'file' : 'files'}</td>
      <td>{describeBytes(total.bytesIn - afterLoad.bytesIn)}</td><td>{describeBytes(total.bytesOut - afterLoad.bytesOut)}</td>
    </tr>
  );
}

function EntryRow({ entry }: { readonly entry: NetworkEntry }) {
  const when = new Date(entry.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  return (
    <tr>
      <td className="num">{when}</td>
      <td>{entry.outcome === 'blocked' ? 'Blocked: ' : ''}{entry.purpose}<br /><span className="mono">{entry.host}</span></td>
      <td>{describeBytes(entry.bytesIn)}</td><td>{describeBytes(entry.bytesOut)}</td>
    </tr>
  );
}
