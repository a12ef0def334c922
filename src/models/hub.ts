/**
 * A pack of the hub as a source of the model store. In: the catalogue's entry, what the hub lists. Out: a manifest with sizes and sums,
 * of one commit. Large files carry their SHA-256 in the listing (as Git LFS names them). Small ones carry the SHA-1 of Git: they are
 * fetched here, checked against it, and given their SHA-256. Refused: a listing without a file that is needed, or above the pack's limit.
 * Source: the hub's API, `GET /api/models/{repository}/revision/{revision}` and `/api/models/{repository}/tree/{commit}?recursive=true`.
 */
import { EngineError } from '../engine/errors.ts';
import type { WriterPack } from './catalog/define.ts';
import { FileSum } from './file-sum.ts';
import { readManifest, type ModelFile, type ModelManifest } from './manifest.ts';
import type { ModelSource } from './model-keeper.ts';
import type { BodyRequest, OpenedBody } from './ports.ts';

export interface Hub {
  readonly origin: string;
  readonly open: (request: BodyRequest) => Promise<OpenedBody>;
}

/** Beside the weights: what transformers.js reads of a text-generation model. The first three must be there. */
const SMALL_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'generation_config.json', 'chat_template.jinja', 'special_tokens_map.json'];
const NEEDED = 3;
/** A listing or a small file above this is none. */
const SMALL_LIMIT_BYTES = 64 * 1024 * 1024;

/** @returns the source, with the manifest as the hub has it when it is asked for */
export function hubSource(pack: WriterPack, hub: Hub): ModelSource {
  let commit = '';
  return {
    origin: 'hub',
    conditional: false,
    async manifest(signal) {
      const listed = await listFiles(pack, hub, signal);
      commit = listed.commit;
      return listed.manifest;
    },
    addressOf: ({ path }) => fileAddress(hub, pack, commit, path),
  };
}

const fileAddress = (hub: Hub, pack: WriterPack, commit: string, path: string): string => `${hub.origin}/${pack.repository}/resolve/${commit}/${path}`;

interface Listed {
  readonly path: string;
  readonly size: number;
  readonly sha256: string | null;
  /** Git's name of the content. */
  readonly blob: string;
}

/** @throws EngineError `MODEL_LISTING_INVALID`, `MODEL_UNREACHABLE`, `MODEL_NOT_SERVED`, `MODEL_SHA_MISMATCH` */
async function listFiles(pack: WriterPack, hub: Hub, signal: AbortSignal): Promise<{ commit: string; manifest: ModelManifest }> {
  const api = `${hub.origin}/api/models/${pack.repository}`;
  const { sha: commit } = fieldsOf(await readJson(hub, `${api}/revision/main`, signal));
  if (typeof commit !== 'string' || !/^[\da-f]{40}$/.test(commit)) throw invalid('sha');
  const tree = await readJson(hub, `${api}/tree/${commit}?recursive=true`, signal);
  if (!Array.isArray(tree)) throw invalid('tree');
  const wanted = choose(tree.flatMap((entry: unknown) => readEntry(entry) ?? []), pack);
  const files: ModelFile[] = [];
  for (const file of wanted) files.push(await withSum(file, { hub, address: fileAddress(hub, pack, commit, file.path), signal }));
  return { commit, manifest: readManifest({ id: pack.id, version: commit.slice(0, 12), licence: pack.licence, task: 'text-generation', files }) };
}

function choose(listed: readonly Listed[], { dtype, limitBytes }: WriterPack): readonly Listed[] {
  const small = SMALL_FILES.map((path) => listed.find((file) => file.path === path));
  if (small.slice(0, NEEDED).some((file) => file === undefined)) throw invalid('path');
  const weights = `onnx/model_${dtype === 'q8' ? 'quantized' : dtype}.onnx`;
  if (!listed.some(({ path }) => path === weights)) throw invalid('onnx');
  const parts = listed.filter(({ path }) => path === weights || path.startsWith(`${weights}_data`));
  const chosen = [...small.filter((file) => file !== undefined), ...parts];
  const size = chosen.reduce((sum, file) => sum + file.size, 0);
  if (size > limitBytes) throw new EngineError('MODEL_LISTING_INVALID', { field: 'size', size, limit: limitBytes });
  return chosen;
}

function readEntry(value: unknown): Listed | undefined {
  const { type, path, size, oid, lfs } = fieldsOf(value);
  if (type !== 'file' || typeof path !== 'string' || typeof size !== 'number' || size < 1 || typeof oid !== 'string') return undefined;
  const sum = fieldsOf(lfs)['oid'];
  return { path, size, blob: oid, sha256: typeof sum === 'string' && /^[\da-f]{64}$/.test(sum) ? sum : null };
}

interface Whence {
  readonly hub: Hub;
  readonly address: string;
  readonly signal: AbortSignal;
}

async function withSum({ path, size, sha256, blob }: Listed, { hub, address, signal }: Whence): Promise<ModelFile> {
  if (sha256 !== null) return { path, sizeBytes: size, sha256 };
  const bytes = await readSmall(hub, address, signal);
  if (bytes.byteLength !== size || await gitName(bytes) !== blob) throw new EngineError('MODEL_SHA_MISMATCH', { size: bytes.byteLength, expected: size });
  const sum = new FileSum();
  sum.add(bytes);
  return { path, sizeBytes: size, sha256: sum.hex() };
}

/** Git names a content by the SHA-1 of a header and the content. */
async function gitName(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const header = new TextEncoder().encode(`blob ${content.byteLength}\0`);
  const named = new Uint8Array(header.byteLength + content.byteLength);
  named.set(header);
  named.set(content, header.byteLength);
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-1', named));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readJson(hub: Hub, address: string, signal: AbortSignal): Promise<unknown> {
  const text = new TextDecoder().decode(await readSmall(hub, address, signal));
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid('json');
  }
}

async function readSmall(hub: Hub, address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await hub.open({ address, from: 0, etag: null, signal }).catch(() => {
    throw new EngineError('MODEL_UNREACHABLE');
  });
  if (opened.status !== 200) throw new EngineError('MODEL_NOT_SERVED', { status: opened.status });
  const bytes = await new Response(opened.body.pipeThrough(atMost(SMALL_LIMIT_BYTES))).arrayBuffer().catch(() => {
    throw new EngineError('MODEL_UNREACHABLE');
  });
  return new Uint8Array(bytes);
}

/** Breaks a body off that is longer than it may be. */
function atMost(limitBytes: number): TransformStream<Uint8Array, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > limitBytes) controller.error(new RangeError('too long'));
      else controller.enqueue(chunk.slice());
    },
  });
}

const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});
const invalid = (field: string): EngineError => new EngineError('MODEL_LISTING_INVALID', { field });
