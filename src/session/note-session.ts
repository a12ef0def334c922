/**
 * The open note: its text, what was found in it, what the user decided, and what the four tasks made
 * of it. Framework-free; components watch its observables. Nothing here is stored: keeping a note is
 * a choice of the user (storage/).
 */
import type { EngineClient, OpenText } from '../bridge/engine-client.ts';
import type { Analysis, AnalysisPart } from '../engine/pipeline/analysis.ts';
import { DEFAULT_THRESHOLD, type DeidOptions, type DeidResult, type OperatorId, type PolicyId } from '../engine/deid/types.ts';
import type { SimplifyResult } from '../engine/simplify/types.ts';
import type { SummaryResult, SummaryStyle } from '../engine/summarize/types.ts';
import { Latest } from './latest.ts';
import { Observable } from './observable.ts';
import { PartialFindings } from './partial-findings.ts';
import { rebaseHistory } from './rebase-review.ts';
import { EMPTY_HISTORY, redo, undo, type ReviewHistory } from './review.ts';

export interface OpenNote extends OpenText {
  readonly title: string;
  readonly origin: 'paste' | 'typed' | 'file' | 'sample' | 'library';
  /** Raised by every edit, so that stale results are told apart. */
  readonly revision: number;
}
export type Findings = Omit<Analysis, 'document'>;
export interface Failure {
  readonly code: string;
  readonly message: string;
}
export type Reading =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly done: number; readonly total: number; readonly sectionTitle: string; readonly since: number }
  | { readonly status: 'done'; readonly tookMs: number }
  | { readonly status: 'failed'; readonly failure: Failure };
/** The second reading, with the tagger model; the findings of the rules stand until it is done, and when it fails. */
export type Tagging =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly done: number; readonly total: number }
  | { readonly status: 'done'; readonly tookMs: number }
  | { readonly status: 'failed'; readonly failure: Failure };
export type Task<T> =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly previous?: T }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure; readonly previous?: T };

export interface TaskOptions {
  readonly policy: PolicyId;
  readonly operator: OperatorId;
  readonly threshold: number;
  readonly level: number;
  readonly style: SummaryStyle;
}
export const DEFAULT_OPTIONS: TaskOptions = {
  policy: 'safe-harbor', operator: 'tag', threshold: DEFAULT_THRESHOLD, level: 6, style: 'handoff',
};

/** What a kept note brings back with it. */
export interface Resumed {
  readonly history?: ReviewHistory;
  readonly options?: Partial<TaskOptions>;
  readonly seed?: string;
}

export const NO_FINDINGS: Findings = { sections: [], sentences: [], entities: [], relations: [], phi: [], protectedTerms: [] };

/** Between two showings of findings that are still coming in. */
const PARTS_EVERY_MS = 500;

export class NoteSession {
  readonly note = new Observable<OpenNote | null>(null);
  readonly reading = new Observable<Reading>({ status: 'idle' });
  readonly tagging = new Observable<Tagging>({ status: 'none' });
  readonly findings = new Observable<Findings>(NO_FINDINGS);
  readonly history = new Observable<ReviewHistory>(EMPTY_HISTORY);
  readonly options = new Observable<TaskOptions>(DEFAULT_OPTIONS);
  readonly deidentified = new Observable<Task<DeidResult>>({ status: 'none' });
  readonly plain = new Observable<Task<SimplifyResult>>({ status: 'none' });
  readonly summary = new Observable<Task<SummaryResult>>({ status: 'none' });
  /** How often the worker was lost and started again. */
  readonly lost = new Observable(0);

  readonly #engine: EngineClient;
  readonly #now: () => number;
  readonly #jobs = { read: new Latest(), model: new Latest(), deid: new Latest(), plain: new Latest(), summary: new Latest() };
  #partial = new PartialFindings();
  #showPartsAt = 0;
  #hasTagger = false;
  #seed: string = crypto.randomUUID();

  constructor(engine: EngineClient, now: () => number = () => performance.now()) {
    this.#engine = engine;
    this.#now = now;
  }

  /** Opens a note and begins to read it. Decisions of another note are dropped. */
  open(note: Omit<OpenNote, 'revision'>, { history = EMPTY_HISTORY, options = {}, seed = crypto.randomUUID() }: Resumed = {}): void {
    this.close();
    this.#seed = seed;
    this.history.set(history);
    this.options.update(options);
    this.note.set({ ...note, revision: 1 });
    void this.#read(0);
  }

  /** Replaces the open note's text after an edit; decisions stay where their spans still are. */
  edit(text: string, visibleFrom = 0): void {
    const note = this.note.get();
    if (note === null || note.text === text) return;
    this.history.set(rebaseHistory(this.history.get(), note.text, text));
    this.note.set({ ...note, text, revision: note.revision + 1 });
    void this.#read(visibleFrom);
  }

  /** Another title, or kept where it was not; what was found in it stands. */
  describe(change: Partial<Pick<OpenNote, 'title' | 'origin'>>): void {
    const note = this.note.get();
    if (note !== null) this.note.set({ ...note, ...change });
  }

  /** Secret of surrogates and dates: kept with the note, so that they come out the same again. */
  get seed(): string {
    return this.#seed;
  }

  /** A tagger model is ready, another one than before, or none is any more: the open note is read with it, too. */
  setTagger(ready: boolean): void {
    this.#hasTagger = ready;
    this.#jobs.model.abort();
    this.tagging.set({ status: 'none' });
    void this.#readWithModel(0);
  }

  /** After a failure: reads the same text once more. */
  readAgain(): void {
    void this.#read(0);
  }

  close(): void {
    for (const job of Object.values(this.#jobs)) job.abort();
    this.note.set(null);
    this.#forgetResults();
    this.history.set(EMPTY_HISTORY);
    this.reading.set({ status: 'idle' });
  }

  undo(): void {
    this.history.set(undo(this.history.get(), Date.now()));
    this.#refreshDeid();
  }

  redo(): void {
    this.history.set(redo(this.history.get(), Date.now()));
    this.#refreshDeid();
  }

  setHistory(history: ReviewHistory): void {
    this.history.set(history);
    this.#refreshDeid();
  }

  setOptions(change: Partial<TaskOptions>): void {
    this.options.update(change);
    if ('level' in change && this.plain.get().status !== 'none') void this.requestPlain();
    if ('style' in change && this.summary.get().status !== 'none') void this.requestSummary();
    if ('policy' in change || 'operator' in change || 'threshold' in change) this.#refreshDeid();
  }

  workerWasLost(): void {
    this.lost.set(this.lost.get() + 1);
  }

  deidOptions(): DeidOptions {
    const { policy, operator, threshold } = this.options.get();
    const { phi, addedPhi, allow, deny } = this.history.get().now;
    return { policy, operator, threshold, seed: this.#seed, decisions: Object.values(phi), added: addedPhi, allow, deny };
  }

  readonly requestDeidentified = (): Promise<void> => {
    return this.#runTask(this.deidentified, this.#jobs.deid, (note, signal) => this.#engine.deidentify(note, this.deidOptions(), signal));
  };

  readonly requestPlain = (): Promise<void> => {
    const { level } = this.options.get();
    return this.#runTask(this.plain, this.#jobs.plain, (note, signal) => this.#engine.simplify(note, { level }, signal));
  };

  readonly requestSummary = (): Promise<void> => {
    const { style } = this.options.get();
    return this.#runTask(this.summary, this.#jobs.summary, (note, signal) => this.#engine.summarize(note, style, signal));
  };

  #refreshDeid(): void {
    if (this.deidentified.get().status !== 'none') void this.requestDeidentified();
  }

  #forgetResults(): void {
    this.tagging.set({ status: 'none' });
    this.findings.set(NO_FINDINGS);
    this.deidentified.set({ status: 'none' });
    this.plain.set({ status: 'none' });
    this.summary.set({ status: 'none' });
  }

  async #read(visibleFrom: number): Promise<void> {
    const note = this.note.get();
    if (note === null) return;
    const since = this.#now();
    const wanted = this.#wantedTasks();
    this.#jobs.model.abort();
    this.#forgetResults();
    this.#partial = new PartialFindings();
    this.reading.set({ status: 'reading', done: 0, total: 1, sectionTitle: '', since });
    try {
      const analysis = await this.#jobs.read.run((signal) => this.#engine.analyze(note, { visibleFrom, withModel: false, onPart: (part) => this.#take(note, part, since) }, signal));
      if (analysis === undefined) return;
      const { document: _, ...findings } = analysis;
      this.findings.set(findings);
      this.reading.set({ status: 'done', tookMs: this.#now() - since });
      for (const request of wanted) void request();
      void this.#readWithModel(visibleFrom);
    } catch (error) {
      this.reading.set({ status: 'failed', failure: failureOf(error) });
    }
  }

  async #readWithModel(visibleFrom: number): Promise<void> {
    const note = this.note.get();
    if (note === null || !this.#hasTagger || this.reading.get().status !== 'done') return;
    const since = this.#now();
    this.tagging.set({ status: 'working', done: 0, total: 1 });
    try {
      const onPart = ({ done, total }: AnalysisPart): void => {
        if (this.tagging.get().status === 'working') this.tagging.set({ status: 'working', done, total });
      };
      const analysis = await this.#jobs.model.run((signal) => this.#engine.analyze(note, { visibleFrom, withModel: true, onPart }, signal));
      if (analysis === undefined || !sameText(this.note.get(), note)) return;
      const { document: _, ...findings } = analysis;
      this.findings.set(findings);
      this.tagging.set({ status: 'done', tookMs: this.#now() - since });
      for (const request of this.#wantedTasks()) void request();
    } catch (error) {
      if (sameText(this.note.get(), note)) this.tagging.set({ status: 'failed', failure: failureOf(error) });
    }
  }

  #wantedTasks(): (() => Promise<void>)[] {
    return [
      ...(this.deidentified.get().status === 'none' ? [] : [() => this.requestDeidentified()]),
      ...(this.plain.get().status === 'none' ? [] : [() => this.requestPlain()]),
      ...(this.summary.get().status === 'none' ? [] : [() => this.requestSummary()]),
    ];
  }

  /** Findings of one part arrive while later parts are being read. */
  #take(note: OpenNote, { findings, done, total, sectionTitle }: AnalysisPart, since: number): void {
    if (!sameText(this.note.get(), note) || this.reading.get().status !== 'reading') return;
    this.#partial.take(findings);
    // The first part at once, later ones together: showing each of 200 parts would hold up the page.
    if (done > 1 && done < total && this.#now() < this.#showPartsAt) return;
    this.reading.set({ status: 'reading', done, total, sectionTitle, since });
    this.findings.set(this.#partial.findings());
    this.#showPartsAt = this.#now() + PARTS_EVERY_MS;
  }

  async #runTask<T>(task: Observable<Task<T>>, latest: Latest, work: (note: OpenNote, signal: AbortSignal) => Promise<T>): Promise<void> {
    const note = this.note.get();
    if (note === null) return;
    const previous = valueOf(task.get());
    const kept = previous === undefined ? {} : { previous };
    task.set({ status: 'working', ...kept });
    try {
      const value = await latest.run((signal) => work(note, signal));
      if (value !== undefined && sameText(this.note.get(), note)) task.set({ status: 'ready', value });
    } catch (error) {
      task.set({ status: 'failed', failure: failureOf(error), ...kept });
    }
  }
}

/** Whether results about one hold for the other: a new title changes nothing. */
function sameText(a: OpenNote | null, b: OpenNote): boolean {
  return a?.documentId === b.documentId && a.revision === b.revision;
}

/** The newest result there is, also while a newer one is made. */
export function valueOf<T>(task: Task<T>): T | undefined {
  if (task.status === 'ready') return task.value;
  return task.status === 'none' ? undefined : task.previous;
}

function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: 'Something went wrong inside the reader.' };
}
