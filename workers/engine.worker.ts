/**
 * The engine in a worker: a thin shell over src/engine. Keeps the analyses of the last few texts, so
 * that the four tasks of one note read it once. Nothing of a note outlives the worker.
 */
import '../src/platform/browser/worker-setup.ts';
import * as Comlink from 'comlink';
import lexiconUrls from 'virtual:lexicons';
import { chunksOf } from '../src/contracts/analysis-chunks.ts';
import type { EngineStatus, EngineWorkerApi, Job } from '../src/contracts/engine-worker.ts';
import { installErrorTransfer } from '../src/contracts/error-transfer.ts';
import type { WithLifeline } from '../src/contracts/lifeline.ts';
import {
  analyze, checkWritten, deidentify, ENGINE_VERSION, EngineError, EXPORTERS, LEXICON_IDS, loadLexicons, passagesOf, promptFor, reviewed, simplify, summarize,
  type Analysis, type AnalysisPart, type Lexicons,
} from '../src/engine/index.ts';

import { browserLexicons } from '../src/platform/browser/lexicon-source.ts';
import { holdLifeline } from '../src/platform/browser/lifeline.ts';
import { hearMessages } from './hear-messages.ts';
import { RemoteTagger } from './remote-tagger.ts';
import { warmUp, warmUpTexts } from './warm-up.ts';

const KEPT_ANALYSES = 3;
/** Findings of parts are sent so often; a note that is read sooner is sent as a whole, once. */
const SEND_EVERY_MS = 80;
/** Waiting messages are let in so often. */
const HEAR_EVERY_MS = 32;

installErrorTransfer();

let loading: Promise<Lexicons> | undefined;
const lexicons = (): Promise<Lexicons> => (loading ??= loadLexicons(browserLexicons(lexiconUrls)));

let hasJobs = false;
const cancelled = new Set<string>();
interface Kept {
  byRules?: Analysis;
  withModel?: Analysis;
}
/** By text; a Map keeps insertion order, so the first key is the oldest. */
const analyses = new Map<string, Kept>();
let tagger: RemoteTagger | undefined;

/** What a task works on: the reading with the model where there is one, else that by the rules. */
async function analysisOf(job: Job): Promise<Analysis> {
  const kept = analyses.get(job.text);
  return kept?.withModel ?? kept?.byRules ?? read(job, { visibleFrom: 0, withModel: false });
}

interface ReadOptions {
  readonly visibleFrom: number;
  readonly withModel: boolean;
  readonly onPart?: (part: AnalysisPart) => void;
}

async function read(job: Job, { visibleFrom, withModel, onPart }: ReadOptions): Promise<Analysis> {
  const slot = withModel ? 'withModel' : 'byRules';
  const known = analyses.get(job.text)?.[slot];
  if (known !== undefined) return known;
  if (withModel && tagger === undefined) throw new EngineError('MODEL_UNAVAILABLE');
  const loaded = await lexicons();
  const start = performance.now();
  const unsent: AnalysisPart[] = [];
  let [sendAt, hearAt] = [start + SEND_EVERY_MS, start + HEAR_EVERY_MS];
  const analysis = await analyze(job.documentId, job.text, {
    lexicons: loaded, visibleFrom, cancelled: () => cancelled.has(job.jobId), ...(withModel && tagger !== undefined ? { tagger } : {}),
    onPart: async (part) => {
      if (onPart !== undefined) unsent.push(part);
      if (performance.now() >= sendAt) {
        for (const one of unsent.splice(0)) onPart?.(one);
        sendAt = performance.now() + SEND_EVERY_MS;
      }
      if (performance.now() < hearAt) return;
      await hearMessages();
      hearAt = performance.now() + HEAR_EVERY_MS;
    },
  });
  if (!withModel) noteTime(start);
  keep(job.text, { [slot]: analysis });
  return analysis;
}

function keep(text: string, change: Kept): void {
  analyses.set(text, { ...analyses.get(text), ...change });
  if (analyses.size > KEPT_ANALYSES) analyses.delete(analyses.keys().next().value as string);
}

/** For the developer tools and the bench: how long the reading by the rules took. Only the last is kept, and nothing of the note. */
function noteTime(start: number): void {
  performance.clearMeasures('analysis');
  performance.measure('analysis', { start });
}

async function run<T>(job: Job, work: () => Promise<T>): Promise<T> {
  hasJobs = true;
  try {
    return await work();
  } finally {
    cancelled.delete(job.jobId);
  }
}

const api: EngineWorkerApi & WithLifeline = {
  async prepare(): Promise<EngineStatus> {
    const [loaded, texts] = await Promise.all([lexicons(), warmUpTexts()]);
    void warmUp(loaded, texts, { hearMessages, busy: () => hasJobs });
    return {
      version: ENGINE_VERSION,
      lexicons: Object.fromEntries(LEXICON_IDS.map((id) => [id, loaded.rows(id).length])),
      exporters: EXPORTERS.map(({ id, title, description }) => ({ id, title, description })),
    };
  },
  analyze: (job, onPart, onChunk) => run(job, async () => {
    const analysis = await read(job, { visibleFrom: job.visibleFrom, withModel: job.withModel, onPart });
    for (const chunk of chunksOf(analysis)) {
      if (cancelled.has(job.jobId)) throw new EngineError('JOB_CANCELLED', { job: job.jobId });
      await onChunk(chunk);
    }
  }),
  deidentify: (job) => run(job, async () => deidentify(await analysisOf(job), job.options, await lexicons())),
  simplify: (job) => run(job, async () => simplify(await analysisOf(job), job.options, await lexicons())),
  summarize: (job) => run(job, async () => summarize([{ analysis: await analysisOf(job) }], job.style, await lexicons())),
  passages: (job) => run(job, async () => passagesOf(await analysisOf(job), job.kind)
    .map((passage) => ({ ...passage, prompt: promptFor(passage.kind, job.text.slice(passage.source.start, passage.source.end)) }))),
  checkWritten: (job) => run(job, async () => checkWritten(job, await lexicons())),
  exportAs: (job) => run(job, async () => {
    const exporter = EXPORTERS.find((one) => one.id === job.exporter);
    if (exporter === undefined) throw new EngineError('UNKNOWN_ID', { kind: 'exporter', id: job.exporter });
    return exporter.export(reviewed(await analysisOf(job), job.review));
  }),
  connectTagger(port, facts) {
    tagger?.close();
    tagger = new RemoteTagger(port, facts);
    for (const kept of analyses.values()) delete kept.withModel;
  },
  disconnectTagger() {
    tagger?.close();
    tagger = undefined;
  },
  holdLifeline,
  cancel(jobId) {
    cancelled.add(jobId);
  },
};

Comlink.expose(api);
