import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, newLibrary, PASSPHRASE, ROUNDS_IN_TESTS, sampleDocument } from '../samples.testing.ts';
import type { SavedDocument } from '../saved-document.ts';
import type { Bytes } from '../crypto/encoding.ts';
import { CHUNK_BYTES, SEALED_CHUNK_BYTES } from './format.ts';
import { readBackup } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

const ROUNDS = { min: ROUNDS_IN_TESTS, max: 10_000_000 };
const OTHER = 'velvet harbour pencil nine';

async function backupOf(documents: readonly SavedDocument[]): Promise<Bytes> {
  return new Uint8Array(await (await writeBackup(documents, OTHER, ROUNDS_IN_TESTS)).arrayBuffer());
}
const read = (file: Bytes, passphrase = OTHER) => readBackup(file, passphrase, ROUNDS);
const REFUSED = /^(?:BACKUP_NOT_ONE|BACKUP_NEWER|BACKUP_DAMAGED|BACKUP_PASSPHRASE)$/;

describe('a backup', () => {
  it('gives back any documents', async () => {
    const document = fc.record({
      id: fc.uuid(), title: fc.string({ unit: 'binary' }), text: fc.string({ unit: 'binary', maxLength: 500 }),
      keptAt: fc.nat(), changedAt: fc.nat(), decisions: fc.nat(), work: fc.jsonValue({ depthSize: 'small' }).map((value) => JSON.parse(JSON.stringify(value)) as SavedDocument['work']),
    });
    await fc.assert(fc.asyncProperty(fc.array(document, { maxLength: 4 }), async (documents) => {
      expect(await read(await backupOf(documents))).toEqual(documents);
    }), { numRuns: 25 });
  });

  it.each([CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])('crosses chunks whole: %i characters', async (length) => {
    const empty = JSON.stringify({ documents: [sampleDocument({ text: '' })] }).length;
    const documents = [sampleDocument({ text: 'x'.repeat(length - empty) })];
    expect(await read(await backupOf(documents))).toEqual(documents);
  });

  it('is refused whole when any byte is changed', async () => {
    const file = await backupOf([sampleDocument(), sampleDocument({ text: 'y'.repeat(CHUNK_BYTES * 2) })]);
    await fc.assert(fc.asyncProperty(fc.nat({ max: file.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ change;
      expect(await codeOf(read(damaged))).toMatch(REFUSED);
    }), { numRuns: 150 });
  });

  it('is refused whole when any byte of its first line is changed', async () => {
    const file = await backupOf([sampleDocument()]);
    for (let at = 0; at <= file.indexOf(0x0a); at += 1) {
      const damaged = file.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(await codeOf(read(damaged))).toMatch(REFUSED);
    }
  });

  it('is refused whole when it is cut off anywhere, also between chunks, or lengthened', async () => {
    const file = await backupOf([sampleDocument({ text: 'y'.repeat(CHUNK_BYTES * 2) })]);
    const start = file.indexOf(0x0a) + 1;
    const cuts = [0, 1, start - 1, start, start + 5, start + SEALED_CHUNK_BYTES, start + 2 * SEALED_CHUNK_BYTES, file.length - 1];
    for (const cut of cuts) expect(await codeOf(read(file.slice(0, cut)))).toMatch(REFUSED);
    expect(await codeOf(read(new Uint8Array([...file, 0])))).toBe('BACKUP_DAMAGED');
  });

  it('is refused when its chunks change places or come from another backup', async () => {
    const documents = [sampleDocument({ text: 'y'.repeat(CHUNK_BYTES * 2) })];
    const [file, other] = [await backupOf(documents), await backupOf(documents)];
    const start = file.indexOf(0x0a) + 1;
    const chunk = (of: Bytes, i: number) => of.slice(start + i * SEALED_CHUNK_BYTES, start + (i + 1) * SEALED_CHUNK_BYTES);
    const join = (...parts: Bytes[]) => new Uint8Array(parts.flatMap((part) => [...part]));
    expect(await codeOf(read(join(file.slice(0, start), chunk(file, 1), chunk(file, 0), chunk(file, 2))))).toBe('BACKUP_DAMAGED');
    expect(await codeOf(read(join(file.slice(0, start), chunk(other, 0), chunk(file, 1), chunk(file, 2))))).toBe('BACKUP_DAMAGED');
    expect(await codeOf(read(join(other.slice(0, start), file.slice(start))))).toBe('BACKUP_DAMAGED');
  });

  it('shows nothing of its documents', async () => {
    const file = await backupOf([sampleDocument()]);
    expect(Buffer.from(file).toString('latin1')).not.toMatch(/Quillfeather|metformin|Letter|1760000000000/);
  });

  it('names the reason of a refusal', async () => {
    const file = await backupOf([sampleDocument()]);
    const text = new TextDecoder('latin1').decode(file);
    const recode = (changed: string): Bytes => Uint8Array.from(changed, (char) => char.charCodeAt(0));
    expect(await codeOf(read(file, 'not the passphrase'))).toBe('BACKUP_PASSPHRASE');
    expect(await codeOf(read(new TextEncoder().encode('Dear colleague,\nthank you.\n')))).toBe('BACKUP_NOT_ONE');
    expect(await codeOf(read(new TextEncoder().encode('{"a":1}\n')))).toBe('BACKUP_NOT_ONE');
    expect(await codeOf(read(recode(text.replace('"version":1', '"version":2'))))).toBe('BACKUP_NEWER');
    expect(await codeOf(read(recode(text.replace('"rounds":1000', '"rounds":1'))))).toBe('BACKUP_DAMAGED');
    expect(await codeOf(read(recode(text.replace('"rounds":1000', '"rounds":99999999999'))))).toBe('BACKUP_DAMAGED');
    expect(await codeOf(writeBackup([], 'short', 1000))).toBe('PASSPHRASE_SHORT');
  });
});

describe('import', () => {
  async function libraryWith(...documents: SavedDocument[]) {
    const library = newLibrary();
    await library.create({ kind: 'passphrase', passphrase: PASSPHRASE });
    for (const document of documents) await library.save(document);
    return library;
  }

  it('adds what is new, skips what is the same, and puts what differs beside it', async () => {
    const [same, differs, fresh] = [sampleDocument(), sampleDocument(), sampleDocument()];
    const { file } = await (await libraryWith(same, differs, fresh)).exportBackup(OTHER);
    const library = await libraryWith(same, { ...differs, text: 'edited since' });
    const merge = await library.importBackup(new Uint8Array(await file.arrayBuffer()), OTHER);
    expect(merge.same).toBe(1);
    expect(merge.added).toHaveLength(2);
    expect((await library.read(differs.id)).text).toBe('edited since');
    expect(await library.read(fresh.id)).toEqual(fresh);
    const copy = merge.added.find(({ title }) => title.endsWith('(from backup)'));
    expect(await library.read(copy?.id ?? '')).toEqual({ ...differs, id: copy?.id, title: `${differs.title} (from backup)` });
  });

  it('leaves the library as it was when the file is damaged', async () => {
    const { file } = await (await libraryWith(sampleDocument())).exportBackup(OTHER);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const library = await libraryWith(sampleDocument());
    const before = library.getState();
    expect(await codeOf(library.importBackup(bytes.slice(0, -1), OTHER))).toBe('BACKUP_DAMAGED');
    await library.refresh();
    expect(library.getState()).toEqual(before);
  });
});
