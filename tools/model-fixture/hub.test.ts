import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WriterPack } from '../../src/models/catalog/define.ts';
import { WRITER_PACKS } from '../../src/models/catalog/registry.ts';
import { hubSource } from '../../src/models/hub.ts';
import { ModelKeeper } from '../../src/models/model-keeper.ts';
import { openStoredModel } from '../../src/models/stored-model.ts';
import type { TestHost} from '../../src/models/store.testing.ts';
import { testStore } from '../../src/models/store.testing.ts';
import { ModelDatabase } from '../../src/storage/models/model-database.ts';
import { hubFiles } from './hub.ts';

const ORIGIN = 'https://hub.example.org';
const PACK: WriterPack = WRITER_PACKS[0];
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const FILES = {
  'config.json': text('{"model_type":"llama"}'), 'tokenizer.json': text('{"model":{}}'), 'tokenizer_config.json': text('{}'), 'README.md': text('# Not fetched'),
  'onnx/model_q4f16.onnx': text('weights of four bits'), 'onnx/model_q4f16.onnx_data': text('more weights'), 'onnx/model.onnx': text('full weights'),
};

beforeEach(() => new ModelDatabase().delete());

function hubOf(files: Readonly<Record<string, Uint8Array>>): { host: TestHost; keeper: ModelKeeper; fetch: (pack?: WriterPack) => Promise<void> } {
  const store = testStore();
  for (const [path, bytes] of hubFiles(PACK.repository, files)) store.host.files.set(ORIGIN + path, bytes);
  const keeper = new ModelKeeper(store.ports);
  return { host: store.host, keeper, fetch: (pack = PACK) => keeper.ensure(PACK.id, hubSource(pack, { origin: ORIGIN, open: store.ports.open })) };
}

describe('a pack of the hub', () => {
  it('is fetched at one commit, with the weights of its kind and the files that belong to them', async () => {
    const { fetch, keeper, host } = hubOf(FILES);
    await fetch();
    const model = await openStoredModel(PACK.id);
    expect(model?.origin).toBe('hub');
    expect(model?.manifest).toMatchObject({ version: '0123456789ab', licence: 'Apache-2.0', task: 'text-generation' });
    expect(model?.manifest.files.map(({ path }) => path)).toEqual(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model_q4f16.onnx', 'onnx/model_q4f16.onnx_data']);
    await expect(model?.read('onnx/model_q4f16.onnx')).resolves.toEqual(text('weights of four bits'));
    expect(host.requests.every(({ address }) => address.startsWith(`${ORIGIN}/`))).toBe(true);
    expect((await keeper.status()).models).toHaveLength(1);
  });

  it('never asks with If-Range, which would need the leave of hosts that do not give it', async () => {
    const { fetch, host } = hubOf(FILES);
    host.fault = { cutAfter: 10 };
    await fetch().catch(() => undefined);
    expect(host.requests.every(({ etag }) => etag === null)).toBe(true);
  });

  it('is refused when a small file is not the one that the hub lists', async () => {
    const { fetch, host } = hubOf(FILES);
    for (const [address] of host.files) if (address.endsWith('/config.json')) host.files.set(address, text('{"model_type":"other"}'));
    await expect(fetch()).rejects.toMatchObject({ code: 'MODEL_SHA_MISMATCH' });
  });

  it('is refused when the weights are not those that the hub lists', async () => {
    const { fetch, host } = hubOf(FILES);
    for (const [address] of host.files) if (address.endsWith('/onnx/model_q4f16.onnx')) host.files.set(address, text('weights of four bytes'));
    await expect(fetch()).rejects.toMatchObject({ code: 'MODEL_SHA_MISMATCH' });
    expect(await openStoredModel(PACK.id)).toBeNull();
  });

  it('is refused when it is larger than was agreed to', async () => {
    const { fetch, host } = hubOf(FILES);
    await expect(fetch({ ...PACK, limitBytes: 20 })).rejects.toMatchObject({ code: 'MODEL_LISTING_INVALID', params: { field: 'size' } });
    expect(host.requests.some(({ address }) => address.includes('/resolve/'))).toBe(false);
  });

  it.each([
    ['tokenizer.json', 'path'], ['onnx/model_q4f16.onnx', 'onnx'],
  ] as const)('is refused without %s', async (missing, field) => {
    const { [missing]: _left, ...files } = FILES;
    await expect(hubOf(files).fetch()).rejects.toMatchObject({ code: 'MODEL_LISTING_INVALID', params: { field } });
  });

  it('is refused when the listing is none', async () => {
    const { fetch, host } = hubOf(FILES);
    for (const [address] of host.files) if (address.endsWith('/revision/main')) host.files.set(address, text('<!doctype html>'));
    await expect(fetch()).rejects.toMatchObject({ code: 'MODEL_LISTING_INVALID', params: { field: 'json' } });
  });
});
