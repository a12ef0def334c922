/** Files of a model that ships with the checkout, below public/models. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

const MODELS = new URL('../../../public/models/', import.meta.url);

export const hasShippedModel = (id: string): boolean => existsSync(new URL(`${id}/manifest.json`, MODELS));

/** @param path as the model's manifest names it @throws when there is no such file */
export async function readShippedFile(id: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL(`${id}/${path}`, MODELS)));
}

/** Threads that the machine runs at once. */
export const threadCount = (): number => availableParallelism();
