/** What an import adds: nothing that is there is ever overwritten. */
import type { SavedDocument } from '../saved-document.ts';

export interface Merge {
  readonly added: readonly SavedDocument[];
  /** Documents that are there already, the same in every field. */
  readonly same: number;
}

/** A document that is there but differs comes in beside it, under an id of its own and a title that says so. */
export function mergeBackup(present: readonly SavedDocument[], coming: readonly SavedDocument[]): Merge {
  const byId = new Map(present.map((document) => [document.id, document]));
  const added: SavedDocument[] = [];
  let same = 0;
  for (const document of coming) {
    const there = byId.get(document.id);
    if (there === undefined) added.push(document);
    else if (JSON.stringify(there) === JSON.stringify(document)) same += 1;
    else added.push({ ...document, id: crypto.randomUUID(), title: `${document.title} (from backup)` });
  }
  return { added, same };
}
