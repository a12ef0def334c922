import { useEffect, useState } from 'react';
import { Pencil, Trash2 } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/field/field.tsx';
import { Tag } from '../../ui/tag/tag.tsx';
import { useDelayed } from '../../ui/media/use-delayed.ts';
import type { DocumentHead } from '../../storage/saved-document.ts';
import { library } from '../../storage/this-library.ts';
import styles from './library.module.css';

export interface DocumentListProps {
  readonly documents: readonly DocumentHead[];
  /** Of the open note, if it is kept. */
  readonly openId: string | null;
  readonly onOpen: (document: DocumentHead) => void;
  readonly onRename: (document: DocumentHead) => void;
  readonly onDelete: (document: DocumentHead) => void;
}

/** The kept documents, newest change first, and a search through titles and texts. */
export function DocumentList({ documents, openId, onOpen, onRename, onDelete }: DocumentListProps) {
  const [words, setWords] = useState('');
  const found = useSearch(words, documents);
  const late = useDelayed(found === 'searching');
  const counts = found === 'searching' ? null : found;
  const shown = counts === null ? documents : documents.filter(({ id }) => counts.has(id));
  return (
    <>
      <TextField label="Search titles and texts" type="search" value={words} onChange={setWords} />
      <p className={styles.count} role="status">{late ? 'Searching' : words.trim() === '' ? countWords(documents.length) : `${shown.length} of ${documents.length} found`}</p>
      <GridList aria-label="Kept documents" items={shown} dependencies={[found, openId]} className={styles.list ?? ''} onAction={(id) => {
        const document = shown.find((one) => one.id === id);
        if (document !== undefined && document.damaged !== true) onOpen(document);
      }} renderEmptyState={() => <p className={styles.none}>Nothing found. Search looks for the words as you type them.</p>}>
        {(document) => (
          <GridListItem id={document.id} textValue={document.title} className={styles.item ?? ''}>
            <div className={styles.what}>
              <b>{document.title}</b>
              <span className={styles.quiet}>{document.damaged === true ? 'It was changed from outside or is damaged, and cannot be opened.' : describe(document)}</span>
              {document.id === openId ? <Tag tone="accent">Open now</Tag> : null}
              {counts !== null ? <Tag tone="line">{places(counts.get(document.id) ?? 0)}</Tag> : null}
            </div>
            {document.damaged === true ? null : (
              <Button variant="quiet" square aria-label={`Rename ${document.title}`} onPress={() => onRename(document)}><Pencil aria-hidden /></Button>
            )}
            <Button variant="quiet" square aria-label={`Delete ${document.title}`} onPress={() => onDelete(document)}><Trash2 aria-hidden /></Button>
          </GridListItem>
        )}
      </GridList>
    </>
  );
}

type Found = ReadonlyMap<string, number> | 'searching' | null;
const SEARCH_AFTER_MS = 150;

/** Null without words. Deciphers the texts in memory, at the first search of a visit. */
function useSearch(words: string, documents: readonly DocumentHead[]): Found {
  const [answer, setAnswer] = useState<{ readonly words: string; readonly documents: readonly DocumentHead[]; readonly found: ReadonlyMap<string, number> } | null>(null);
  useEffect(() => {
    if (words.trim() === '') return undefined;
    let current = true;
    const timer = setTimeout(() => {
      // The lock may fall meanwhile: the drawer shows it then, and this list is gone.
      library.search(words).then((found) => (current ? setAnswer({ words, documents, found }) : undefined), () => undefined);
    }, SEARCH_AFTER_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, documents]);
  if (words.trim() === '') return null;
  return answer?.words === words && answer.documents === documents ? answer.found : 'searching';
}

const countWords = (count: number): string => (count === 1 ? '1 document, encrypted' : `${count} documents, encrypted`);
const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

function describe({ changedAt, words, decisions }: DocumentHead): string {
  const day = new Date(changedAt).toLocaleDateString([], { day: 'numeric', month: 'short', year: 'numeric' });
  const decided = decisions === 0 ? '' : `, ${decisions} decided`;
  return `${day}, ${words.toLocaleString()} ${words === 1 ? 'word' : 'words'}${decided}`;
}
