/**
 * Fetches a model: every file that is missing, then, in one act, the model in place of its older version. In: a manifest and where its
 * files lie. Until the last file is checked the older version stays and is used. Refused: a model that does not fit on the device.
 */
import type { ModelPhase } from '../contracts/models-worker.ts';
import { EngineError } from '../engine/errors.ts';
import type { ModelOrigin } from '../storage/models/model-database.ts';
import { fetchFile } from './fetch-file.ts';
import type { ModelFile, ModelManifest } from './manifest.ts';
import { toModelError } from './model-error.ts';
import type { ModelPorts } from './ports.ts';
import { SpeedMeter } from './speed-meter.ts';

export interface FetchModelJob {
  readonly manifest: ModelManifest;
  readonly origin: ModelOrigin;
  readonly addressOf: (file: ModelFile) => string;
  /** See {@link FetchFileJob}. */
  readonly conditional: boolean;
  readonly signal: AbortSignal;
  readonly tell: (phase: ModelPhase) => void;
}

/** Between two looks at how far it is; more often is more than one can read. */
const TELL_EVERY_MS = 150;
/** Attempts in a row that bring nothing, after which the fetch is given up. */
const FRUITLESS_ATTEMPTS = 3;
const RETRY_AFTER_MS = 700;

export const sizeOf = (manifest: ModelManifest): number => manifest.files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

/** @throws EngineError `MODEL_UNREACHABLE`, `MODEL_NOT_SERVED`, `MODEL_SHA_MISMATCH`, `MODEL_NO_ROOM`, `MODEL_STORE_FAILED`, `JOB_CANCELLED` */
export async function fetchModel(job: FetchModelJob, ports: ModelPorts): Promise<void> {
  const { manifest, signal } = job;
  try {
    await expectRoom(manifest, ports);
    const progress = new Progress(job, ports);
    for (const file of manifest.files) {
      await insist(() => fetchFile({
        modelId: manifest.id, file, address: job.addressOf(file), conditional: job.conditional, signal,
        onStored: (bytes, how) => progress.stored(file, bytes, how),
      }, ports), { ports, signal, received: () => progress.receivedBytes });
      progress.stored(file, file.sizeBytes, 'verifying');
    }
    await ports.files.replace({ id: manifest.id, manifest, origin: job.origin, sums: manifest.files.map(({ sha256 }) => sha256) });
    await ports.files.setWanted(manifest.id, true);
  } catch (error) {
    throw signal.aborted ? new EngineError('JOB_CANCELLED', { job: manifest.id }) : toModelError(error);
  }
}

async function expectRoom(manifest: ModelManifest, { files, freeBytes }: ModelPorts): Promise<void> {
  const records = await Promise.all(manifest.files.map(({ sha256 }) => files.file(sha256)));
  const stored = records.reduce((sum, record) => sum + (record?.storedBytes ?? 0), 0);
  const needed = sizeOf(manifest) - stored;
  const free = await freeBytes();
  if (free !== null && free < needed) throw new EngineError('MODEL_NO_ROOM', { needed, free });
}

interface Insistence {
  readonly ports: ModelPorts;
  readonly signal: AbortSignal;
  readonly received: () => number;
}

/** Goes on after each interruption for as long as something arrives; what the host answered or sent wrongly is not asked for again. */
async function insist(attempt: () => Promise<void>, { ports, signal, received }: Insistence): Promise<void> {
  for (let fruitless = 0; ;) {
    const before = received();
    try {
      await attempt();
      return;
    } catch (error) {
      fruitless = received() > before ? 0 : fruitless + 1;
      const broken = error instanceof EngineError && error.code === 'MODEL_UNREACHABLE';
      if (!broken || signal.aborted || fruitless === FRUITLESS_ATTEMPTS) throw error;
      await ports.pause(RETRY_AFTER_MS * (fruitless + 1));
    }
  }
}

/** Tells how far all files together are, now and then. */
class Progress {
  readonly #now: () => number;
  readonly #tell: (phase: ModelPhase) => void;
  readonly #totalBytes: number;
  readonly #bytes = new Map<string, number>();
  readonly #speed = new SpeedMeter();
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor({ manifest, tell }: FetchModelJob, { now }: ModelPorts) {
    this.#now = now;
    this.#tell = tell;
    this.#totalBytes = sizeOf(manifest);
    this.#tell({ status: 'fetching', receivedBytes: 0, totalBytes: this.#totalBytes, bytesPerSecond: null });
  }

  get receivedBytes(): number {
    return [...this.#bytes.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  stored(file: ModelFile, bytes: number, how: 'fetching' | 'verifying'): void {
    const now = this.#now();
    const arrived = bytes - (this.#bytes.get(file.path) ?? 0);
    this.#bytes.set(file.path, bytes);
    if (how === 'fetching') this.#speed.add(Math.max(arrived, 0), now);
    const last = this.receivedBytes === this.#totalBytes;
    if (now - this.#toldAt < TELL_EVERY_MS && !last) return;
    this.#toldAt = now;
    const far = { receivedBytes: this.receivedBytes, totalBytes: this.#totalBytes };
    this.#tell(how === 'verifying' ? { status: 'verifying', ...far } : { status: 'fetching', ...far, bytesPerSecond: this.#speed.bytesPerSecond(now) });
  }
}
