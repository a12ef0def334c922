import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineClient } from '../../bridge/engine-client.ts';
import type { ModelShelf } from '../../bridge/model-shelf.ts';
import type { TaggerState } from '../../contracts/tagger-worker.ts';
import type { EngineStatus } from '../../contracts/engine-worker.ts';
import { Observable } from '../../session/observable.ts';
import { NO_FINDINGS, NoteSession } from '../../session/note-session.ts';
import { NoteViewStore } from '../../session/note-view.ts';
import { changeReview } from '../../session/review.ts';
import { Shell } from '../../session/shell.ts';
import type { AppContext } from '../../session/session-context.ts';
import type { WritingDesk } from '../../session/writing-desk.ts';
import { newLibrary, PASSPHRASE } from '../../storage/samples.testing.ts';
import { isIdle } from './idle-lock.ts';
import { Keeper } from './keeper.ts';

const NOTE = { documentId: 'd1', title: 'Pasted note', text: 'Ada Quillfeather takes metformin.', origin: 'paste' } as const;

function setUp() {
  const engine = { analyze: () => Promise.resolve({ ...NO_FINDINGS, document: null }) } as unknown as EngineClient;
  const app: AppContext = { session: new NoteSession(engine), view: new NoteViewStore(), shell: new Shell(), engine, engineStatus: new Observable<EngineStatus | null>(null), models: {} as ModelShelf, taggerState: new Observable<TaggerState | null>(null), writing: {} as WritingDesk };
  const library = newLibrary();
  return { app, library, keeper: new Keeper(app, library), session: app.session };
}

describe('the keeper', () => {
  let at: ReturnType<typeof setUp>;
  beforeEach(async () => {
    at = setUp();
    await at.library.create({ kind: 'passphrase', passphrase: PASSPHRASE });
    at.session.open(NOTE);
  });
  const documents = () => {
    const state = at.library.getState();
    return state.status === 'unlocked' ? state.documents : [];
  };
  const deny = (word: string): void => {
    const history = at.session.history.get();
    at.session.setHistory(changeReview(history, { ...history.now, deny: [...history.now.deny, word] }, { at: 1, who: 'you', action: 'deny', annotationIds: [], from: '', to: 'always removed' }));
  };

  it('writes nothing before it is asked to', async () => {
    deny('Ada');
    at.session.edit('Another text.');
    await at.keeper.flush();
    expect(documents()).toEqual([]);
  });

  it('keeps the note, and from then on every change', async () => {
    await at.keeper.keep('Clinic letter');
    expect(at.session.note.get()).toMatchObject({ title: 'Clinic letter', origin: 'library' });
    deny('Ada');
    at.session.edit('Ada Quillfeather takes metformin 500 mg.');
    await at.keeper.flush();
    expect(await at.library.read('d1')).toMatchObject({ title: 'Clinic letter', text: 'Ada Quillfeather takes metformin 500 mg.', work: { review: { deny: ['Ada'] } } });
  });

  it('opens what it kept: text, decisions, audit log, options, and the secret of surrogates', async () => {
    deny('Ada');
    at.session.setOptions({ level: 9 });
    const { seed } = at.session;
    await at.keeper.keep('Clinic letter');
    at.session.open({ ...NOTE, documentId: 'd2', text: 'Another note.' });
    expect(at.session.seed).not.toBe(seed);
    await at.keeper.open('d1');
    expect(at.session.note.get()).toMatchObject({ documentId: 'd1', text: NOTE.text, origin: 'library' });
    expect(at.session.history.get().now.deny).toEqual(['Ada']);
    expect(at.session.history.get().log).toHaveLength(1);
    expect(at.session.options.get().level).toBe(9);
    expect(at.session.seed).toBe(seed);
    expect(at.app.shell.page.get()).toBe('work');
  });

  it('writes the last change before a lock, and closes the note after it', async () => {
    await at.keeper.keep('Clinic letter');
    deny('Ada');
    await at.library.lock();
    expect(at.session.note.get()).toBeNull();
    await at.library.unlock(PASSPHRASE);
    expect(await at.library.read('d1')).toMatchObject({ work: { review: { deny: ['Ada'] } } });
  });

  it('leaves a note that was not kept open at a lock', async () => {
    await at.library.lock();
    expect(at.session.note.get()?.text).toBe(NOTE.text);
  });

  it('says so when a change cannot be written, and keeps the note on the screen', async () => {
    await at.keeper.keep('Clinic letter');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    deny('Ada');
    await at.keeper.flush();
    expect(at.keeper.state.get()).toMatchObject({ status: 'failed', error: { code: 'STORAGE_FULL' } });
    expect(at.app.shell.toasts.get().at(-1)?.text).toContain('no room left');
    await at.library.lock();
    put.mockRestore();
    expect(at.session.note.get()).toMatchObject({ text: NOTE.text, origin: 'typed' });
  });

  it('does not write a deleted document back', async () => {
    await at.keeper.keep('Clinic letter');
    const putBack = await at.keeper.remove('d1');
    expect(at.session.note.get()?.origin).toBe('typed');
    deny('Ada');
    await at.keeper.flush();
    expect(documents()).toEqual([]);
    await putBack();
    expect(at.session.note.get()?.origin).toBe('library');
    expect(documents()).toHaveLength(1);
  });

  it('renames the open note as well', async () => {
    await at.keeper.keep('Clinic letter');
    await at.keeper.rename('d1', 'Ward letter');
    expect(at.session.note.get()?.title).toBe('Ward letter');
    await at.keeper.flush();
    expect(documents()).toMatchObject([{ title: 'Ward letter' }]);
  });
});

describe('the idle lock', () => {
  it('falls after the time that was set, and never when it is off', () => {
    expect(isIdle(0, 5 * 60_000 - 1, 5)).toBe(false);
    expect(isIdle(0, 5 * 60_000, 5)).toBe(true);
    expect(isIdle(0, 1e12, 0)).toBe(false);
  });
});
