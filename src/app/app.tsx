import { useState, useSyncExternalStore } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs, TextArea } from 'react-aria-components';
import { networkMeter } from '../platform/browser/network-meter.ts';
import { describeNetwork } from '../platform/browser/network-words.ts';
import { offlineCopy } from '../platform/browser/offline.ts';
import { valueOf } from '../session/note-session.ts';
import { session } from './engine.ts';

/** The first working path: one text box, four tasks. */
export function App() {
  const [text, setText] = useState('');
  const note = useSyncExternalStore(session.note.subscribe, session.note.get);
  const findings = useSyncExternalStore(session.findings.subscribe, session.findings.get);
  const deid = useSyncExternalStore(session.deidentified.subscribe, session.deidentified.get);
  const network = useSyncExternalStore(networkMeter.subscribe, networkMeter.getSnapshot);
  const offline = useSyncExternalStore(offlineCopy.subscribe, offlineCopy.getSnapshot);
  const read = (value: string): void => {
    setText(value);
    session.open({ documentId: 'open', title: 'Untitled note', origin: 'typed', text: value });
    void session.requestDeidentified();
  };
  return (
    <main>
      <h1>Plainchart</h1>
      <p role="status" aria-label="Network activity">{describeNetwork(network, offline)}</p>
      <TextArea aria-label="Clinical text" value={text} onChange={(event) => read(event.target.value)} />
      <Tabs>
        <TabList aria-label="Task">
          {['Find', 'De-identify', 'Plain language', 'Summary'].map((name) => <Tab key={name} id={name}>{name}</Tab>)}
        </TabList>
        <TabPanel id="Find"><section aria-label="Annotated text">{note?.text} {findings.phi.length}</section></TabPanel>
        <TabPanel id="De-identify"><section aria-label="De-identified text">{valueOf(deid)?.text}</section></TabPanel>
      </Tabs>
      <Button>Copy</Button>
    </main>
  );
}
