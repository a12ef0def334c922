/**
 * What is known of a model's files before any is used. In: parsed JSON. Out: a checked manifest. A model
 * whose files do not have these sums is never opened.
 */
import { EngineError } from '../engine/errors.ts';

export interface ModelFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}
export interface ModelManifest {
  readonly id: string;
  readonly version: string;
  /** SPDX id. */
  readonly licence: string;
  readonly task: 'token-classification' | 'feature-extraction' | 'text-generation';
  readonly files: readonly ModelFile[];
}

const TASKS: readonly ModelManifest['task'][] = ['token-classification', 'feature-extraction', 'text-generation'];
// Names below the model's own folder: hit "onnx/model.onnx", miss "../x", "/x", "a//b".
const PATH = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/** @throws EngineError `MODEL_MANIFEST_INVALID` with the field */
export function readManifest(value: unknown): ModelManifest {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const task = TASKS.find((one) => one === fields['task']);
  if (task === undefined) throw invalid('task');
  const { files } = fields;
  if (!Array.isArray(files) || files.length === 0) throw invalid('files');
  return { id: textOf(fields, 'id'), version: textOf(fields, 'version'), licence: textOf(fields, 'licence'), task, files: files.map(readFile) };
}

function readFile(value: unknown): ModelFile {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const path = textOf(fields, 'path');
  const sha256 = textOf(fields, 'sha256');
  const { sizeBytes } = fields;
  if (!PATH.test(path)) throw invalid('path');
  if (!/^[\da-f]{64}$/.test(sha256)) throw invalid('sha256');
  if (typeof sizeBytes !== 'number' || !Number.isSafeInteger(sizeBytes) || sizeBytes < 1) throw invalid('sizeBytes');
  return { path, sizeBytes, sha256 };
}

function textOf(fields: Record<string, unknown>, field: string): string {
  const value = fields[field];
  if (typeof value !== 'string' || value === '') throw invalid(field);
  return value;
}

const invalid = (field: string): EngineError => new EngineError('MODEL_MANIFEST_INVALID', { field });
