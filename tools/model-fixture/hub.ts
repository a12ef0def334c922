/**
 * The files of a small host that stands for the hub in tests: its two listings and its file addresses, for one repository. Weights are
 * listed as Git LFS lists them, with their SHA-256; small files with Git's SHA-1 of their content, as the hub does.
 */
import { createHash } from 'node:crypto';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** Address to content. @param files of the repository, by path */
export function hubFiles(repository: string, files: Readonly<Record<string, Uint8Array>>): Map<string, Uint8Array> {
  const tree = Object.entries(files).map(([path, bytes]) => ({ type: 'file', path, size: bytes.byteLength, oid: gitName(bytes), ...(path.includes('.onnx') ? { lfs: lfsOf(bytes) } : {}) }));
  const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  return new Map([
    [`/api/models/${repository}/revision/main`, json({ id: repository, sha: COMMIT })],
    [`/api/models/${repository}/tree/${COMMIT}?recursive=true`, json([{ type: 'directory', path: 'onnx', size: 0, oid: 'd'.repeat(40) }, ...tree])],
    ...Object.entries(files).map(([path, bytes]) => [`/${repository}/resolve/${COMMIT}/${path}`, bytes] as const),
  ]);
}

function lfsOf(bytes: Uint8Array): { oid: string; size: number; pointerSize: number } {
  return { oid: createHash('sha256').update(bytes).digest('hex'), size: bytes.byteLength, pointerSize: 134 };
}

const gitName = (bytes: Uint8Array): string => createHash('sha1').update(`blob ${String(bytes.byteLength)}\0`).update(bytes).digest('hex');
