import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { ModelDatabase } from '../storage/models/model-database.ts';
import { importFiles } from './import-files.ts';
import { openStoredModel } from './stored-model.ts';
import { manifestOf, noise, testStore } from './store.testing.ts';

const FILES = { 'model.onnx': noise(5_000_000), 'vocab.txt': new TextEncoder().encode('[PAD]\n') };
const KNOWN = [manifestOf(FILES)];
const asFiles = (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>): File[] => Object.entries(files).map(([name, bytes]) => new File([bytes], name));

beforeEach(() => new ModelDatabase().delete());

describe('files that the user offers', () => {
  it('are recognised by their sums, whatever they are called', async () => {
    const { ports } = testStore();
    const files = asFiles({ 'download(1).bin': FILES['model.onnx'], 'words.txt': FILES['vocab.txt'] });
    expect(await importFiles(files, { known: KNOWN, unsigned: false }, ports)).toMatchObject({ id: 'tiny', origin: 'import' });
    const model = await openStoredModel('tiny');
    expect(Buffer.compare((await model?.read('model.onnx')) ?? new Uint8Array(), FILES['model.onnx'])).toBe(0);
  });

  it('are refused when they are unknown, and nothing is kept', async () => {
    const { ports, files } = testStore();
    const offered = asFiles({ 'model.onnx': noise(1000, 9) });
    await expect(importFiles(offered, { known: KNOWN, unsigned: false }, ports)).rejects.toMatchObject({ code: 'MODEL_UNKNOWN_FILE', params: { files: 1, known: 0 } });
    expect(await files.files()).toEqual([]);
  });

  it('are refused when one of them was changed', async () => {
    const { ports } = testStore();
    const offered = asFiles({ ...FILES, 'model.onnx': FILES['model.onnx'].with(3, (FILES['model.onnx'][3] ?? 0) ^ 1) });
    await expect(importFiles(offered, { known: KNOWN, unsigned: false }, ports)).rejects.toMatchObject({ code: 'MODEL_UNKNOWN_FILE', params: { files: 2, known: 1 } });
  });

  it('are kept under their sum, marked as unsigned, when the user confirmed', async () => {
    const { ports } = testStore();
    const offered = asFiles({ 'model.onnx': noise(1000, 9), 'tagger.json': new TextEncoder().encode('{}') });
    const taken = await importFiles(offered, { known: KNOWN, unsigned: true }, ports);
    expect(taken).toMatchObject({ origin: 'unsigned import', version: 'unsigned', licence: 'NOASSERTION', task: 'token-classification' });
    expect(taken.id).toMatch(/^import-[\da-f]{12}$/);
    expect(await openStoredModel('tiny')).toBeNull();
  });

  it('of a language model are laid out as its runtime looks for them', async () => {
    const { ports } = testStore();
    const json = new TextEncoder().encode('{}');
    const { id } = await importFiles(asFiles({ 'model_q4f16.onnx': noise(1000, 9), 'config.json': json, 'tokenizer.json': new TextEncoder().encode('{"a":1}') }), { known: [], unsigned: true }, ports);
    expect((await openStoredModel(id))?.manifest).toMatchObject({ task: 'text-generation', files: [{ path: 'onnx/model_q4f16.onnx' }, { path: 'config.json' }, { path: 'tokenizer.json' }] });
  });

  it('with a name that is a path, or none in it, are refused', async () => {
    const { ports } = testStore();
    for (const offered of [[new File([noise(10)], '../model.onnx')], [new File([], 'model.onnx')]]) {
      await expect(importFiles(offered, { known: [], unsigned: true }, ports)).rejects.toMatchObject({ code: 'MODEL_MANIFEST_INVALID' });
    }
  });
});
