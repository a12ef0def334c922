/**
 * Fetches one file of a model into the store. In: what is expected of it, where it lies. Out: nothing; the file is stored and had the
 * expected sum. It is summed up as it arrives. After an interruption the rows that are here are summed up again and the rest is
 * asked for (RFC 9110, section 14: ranges; 13.1.5: If-Range). Refused: any other content, which is deleted.
 */
import { EngineError } from '../engine/errors.ts';
import { FileSum } from './file-sum.ts';
import type { ModelFile } from './manifest.ts';
import type { ModelPorts, OpenedBody } from './ports.ts';
import { RowWriter } from './row-writer.ts';

export interface FetchFileJob {
  readonly modelId: string;
  readonly file: ModelFile;
  readonly address: string;
  /** False where the address names its content for good, or the host does not understand `If-Range` from other origins. */
  readonly conditional: boolean;
  readonly signal: AbortSignal;
  readonly onStored: (bytes: number, how: 'fetching' | 'verifying') => void;
}

const RANGE_NOT_SATISFIABLE = 416;

/**
 * @throws EngineError `MODEL_UNREACHABLE` (what arrived is kept), `MODEL_NOT_SERVED`, `MODEL_SHA_MISMATCH` (it is deleted)
 * @throws StorageError
 */
export async function fetchFile(job: FetchFileJob, ports: ModelPorts): Promise<void> {
  const { files } = ports;
  const { sha256, sizeBytes } = job.file;
  const record = await files.begin({ sha256, sizeBytes, modelId: job.modelId });
  if (record.complete) return;
  const stored = await sumStored(job, ports);
  if (stored.bytes < sizeBytes) await receive(job, ports, stored);
  if (stored.bytes !== sizeBytes || stored.sum.hex() !== sha256) {
    await files.forget(sha256);
    throw new EngineError('MODEL_SHA_MISMATCH', { size: stored.bytes, expected: sizeBytes });
  }
  await files.complete(sha256);
}

interface Stored {
  bytes: number;
  sum: FileSum;
}

/** Sums up what an earlier attempt left. */
async function sumStored(job: FetchFileJob, { files }: ModelPorts): Promise<Stored> {
  const stored: Stored = { bytes: 0, sum: new FileSum() };
  for await (const row of files.rows(job.file.sha256)) {
    stored.sum.add(row);
    stored.bytes += row.byteLength;
    job.onStored(stored.bytes, 'verifying');
  }
  return stored;
}

async function receive(job: FetchFileJob, ports: ModelPorts, stored: Stored): Promise<void> {
  const opened = await openFrom(job, ports, stored.bytes);
  if (opened.start !== stored.bytes) await startOver(job, ports, stored);
  const writer = new RowWriter((row) => ports.files.append(job.file.sha256, row, opened.etag));
  const chunks = opened.body.getReader();
  try {
    for (let next = await readNext(chunks); next !== null; next = await readNext(chunks)) {
      if (next === 'broken') break;
      stored.sum.add(next);
      stored.bytes += next.byteLength;
      // More than there should be: no need to see the rest.
      if (stored.bytes > job.file.sizeBytes) return;
      await writer.add(next);
      job.onStored(stored.bytes, 'fetching');
    }
    await writer.flush();
  } finally {
    await chunks.cancel().catch(() => undefined);
  }
  if (stored.bytes < job.file.sizeBytes) throw new EngineError('MODEL_UNREACHABLE', { received: stored.bytes, expected: job.file.sizeBytes });
}

/** Null at the end, 'broken' when the connection broke or the fetch was stopped. */
async function readNext(chunks: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null | 'broken'> {
  const next = await chunks.read().catch(() => 'broken' as const);
  if (next === 'broken') return next;
  return next.done ? null : next.value;
}

async function openFrom(job: FetchFileJob, ports: ModelPorts, from: number): Promise<OpenedBody> {
  const etag = job.conditional && from > 0 ? (await ports.files.file(job.file.sha256))?.etag ?? null : null;
  // Without a name for the content, a host that may have changed it is asked for the whole.
  const begin = job.conditional && etag === null ? 0 : from;
  const opened = await ports.open({ address: job.address, from: begin, etag, signal: job.signal }).catch(() => {
    throw new EngineError('MODEL_UNREACHABLE', { received: from, expected: job.file.sizeBytes });
  });
  if (opened.status === RANGE_NOT_SATISFIABLE && from > 0) {
    await opened.body.cancel().catch(() => undefined);
    return openFrom(job, ports, 0);
  }
  if (opened.status !== 200 && opened.status !== 206) {
    await opened.body.cancel().catch(() => undefined);
    throw new EngineError('MODEL_NOT_SERVED', { status: opened.status });
  }
  return opened;
}

async function startOver(job: FetchFileJob, { files }: ModelPorts, stored: Stored): Promise<void> {
  const { sha256, sizeBytes } = job.file;
  await files.forget(sha256);
  await files.begin({ sha256, sizeBytes, modelId: job.modelId });
  stored.bytes = 0;
  stored.sum = new FileSum();
}
