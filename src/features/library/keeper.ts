/**
 * Ties the open note to the library: keeps it when the user says so, and from then on writes every
 * change, encrypted. Nothing else in the app writes a note anywhere.
 */
import type { OpenNote } from '../../session/note-session.ts';
import { Observable } from '../../session/observable.ts';
import { EMPTY_HISTORY } from '../../session/review.ts';
import type { AppContext } from '../../session/session-context.ts';
import type { Library } from '../../storage/library.ts';
import { toStorageError, type StorageError } from '../../storage/storage-error.ts';
import { countDecisions, decidedOf, holdDecided, NOTHING_DECIDED, readWork, writeWork, type Decided, type SavedWork } from './saved-work.ts';

export type Keeping =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'failed'; readonly error: StorageError };

const SAVE_AFTER_MS = 700;

export class Keeper {
  readonly state = new Observable<Keeping>({ status: 'idle' });
  readonly #app: AppContext;
  readonly #library: Library;
  #keptAt = 0;
  #decided: Decided = NOTHING_DECIDED;
  /** A write while findings were incomplete is made up for when they are there. */
  #wroteWhileReading = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(app: AppContext, library: Library) {
    this.#app = app;
    this.#library = library;
    const { session } = app;
    for (const watched of [session.note, session.history, session.options]) watched.subscribe(() => this.#later());
    session.reading.subscribe(() => {
      if (session.reading.get().status === 'done' && this.#wroteWhileReading) this.#later();
    });
    library.onBeforeLock(() => this.flush());
    library.subscribe(() => this.#followLock());
  }

  /** Keeps the open note under this title. @throws StorageError; the note is open and unsaved then, as before */
  async keep(title: string): Promise<void> {
    const { session } = this.#app;
    const note = session.note.get();
    if (note === null) return;
    this.#keptAt = Date.now();
    this.#decided = NOTHING_DECIDED;
    await this.#write({ ...note, title });
    this.state.set({ status: 'idle' });
    session.describe({ title, origin: 'library' });
  }

  /** Opens a kept document with its decisions and audit log. @throws StorageError */
  async open(id: string): Promise<void> {
    const { session, view, shell } = this.#app;
    await this.flush();
    const saved = await this.#library.read(id);
    const work = readWork(saved.work, saved.text.length);
    this.#keptAt = saved.keptAt;
    this.#decided = work.decided;
    this.state.set({ status: 'idle' });
    view.reset();
    session.open({ documentId: id, title: saved.title, text: saved.text, origin: 'library' },
      { seed: work.seed, options: work.options, history: { ...EMPTY_HISTORY, now: work.review, log: work.log } });
    this.#settle();
    this.#holdWhenRead(id, work);
    shell.go('work');
  }

  async rename(id: string, title: string): Promise<void> {
    await this.flush();
    await this.#library.rename(id, title);
    if (this.#isOpen(id)) this.#app.session.describe({ title });
    this.#settle();
  }

  /** The open note, if it is this one, stays open and unsaved. @returns a function that puts the document back */
  async remove(id: string): Promise<() => Promise<void>> {
    const { session } = this.#app;
    await this.flush();
    const putBack = await this.#library.remove(id);
    if (this.#isOpen(id)) session.describe({ origin: 'typed' });
    return async () => {
      await putBack();
      if (this.#isOpen(id)) session.describe({ origin: 'library' });
    };
  }

  /** Writes what is not yet written. Never throws: a failure is shown, and the note stays open. */
  async flush(): Promise<void> {
    if (this.#timer !== undefined) {
      this.#settle();
      const note = this.#app.session.note.get();
      if (note?.origin === 'library') this.#writing = this.#writing.then(() => this.#tryWrite(note));
    }
    await this.#writing;
  }

  #isOpen(id: string): boolean {
    return this.#app.session.note.get()?.documentId === id;
  }

  #later(): void {
    this.#settle();
    if (this.#app.session.note.get()?.origin !== 'library') return;
    this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER_MS);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #tryWrite(note: OpenNote): Promise<void> {
    this.state.set({ status: 'saving' });
    try {
      await this.#write(note);
      this.state.set({ status: 'idle' });
    } catch (error) {
      this.state.set({ status: 'failed', error: toStorageError(error) });
      this.#app.shell.toast(`The last changes are not saved. ${toStorageError(error).message}`, { tone: 'error' });
    }
  }

  #write({ documentId, title, text }: OpenNote): Promise<void> {
    const { session } = this.#app;
    const history = session.history.get();
    this.#wroteWhileReading = session.reading.get().status !== 'done';
    this.#decided = decidedOf(history, session.findings.get(), this.#decided);
    const work: SavedWork = { seed: session.seed, options: session.options.get(), review: history.now, log: history.log, decided: this.#decided };
    return this.#library.save({
      id: documentId, title, text, keptAt: this.#keptAt, changedAt: Date.now(), decisions: countDecisions(history.now), work: writeWork(work),
    });
  }

  #holdWhenRead(id: string, work: SavedWork): void {
    const { session } = this.#app;
    const stop = session.reading.subscribe(() => {
      const { status } = session.reading.get();
      if (status !== 'done' && this.#isOpen(id)) return;
      stop();
      if (this.#isOpen(id)) session.setHistory(holdDecided(session.history.get(), work, session.findings.get(), Date.now()));
    });
  }

  /** After a lock no kept note stays on the screen, unless its last changes could not be written. */
  #followLock(): void {
    const { session, shell } = this.#app;
    if (session.note.get()?.origin !== 'library' || this.#library.getState().status === 'unlocked') return;
    this.#settle();
    if (this.state.get().status === 'failed') {
      session.describe({ origin: 'typed' });
      return;
    }
    session.close();
    if (shell.page.get() === 'work') shell.go('start');
    // The drawer shows the lock itself, and a toast would lie over its field on phones.
    if (shell.overlay.get() !== 'library') shell.toast('The library is locked. The kept note was closed.');
  }
}
