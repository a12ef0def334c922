import { expect, it } from 'vitest';
import { readTaggerConfig } from './tagger-config.ts';
import { TEST_CONFIG } from './session-double.testing.ts';

it('takes labels apart', () => {
  const { layers, width, dial } = readTaggerConfig(TEST_CONFIG);
  expect(width).toBe(17 + 13 + 9);
  expect(layers.map(({ offset }) => offset)).toEqual([0, 17, 30]);
  expect(layers[0]).toMatchObject({ types: ['NAME', 'DATE', 'ID'], subtypes: ['PATIENT', 'DOCTOR', '', 'MEDICALRECORD'] });
  expect(dial.map(({ name }) => name)).toEqual(['balanced', 'thorough']);
});

it('counts the logits of an assertion head', () => {
  expect(readTaggerConfig({ ...TEST_CONFIG, assertion: { axes: ['negated', 'uncertain'], offset: 39 } }).width).toBe(41);
});

const layer = (labels: readonly string[], id = 'phi', temperature = 1): unknown => [{ id, labels, temperature }];
it.each([
  ['version', { version: 2 }], ['id', { id: '' }], ['layers', { layers: [] }], ['layers', { layers: layer(['O'], 'other') }], ['temperature', { layers: layer(['O'], 'phi', 0) }],
  ['labels', { layers: layer(['O', 'B-NAME', 'I-NAME', 'E-NAME']) }], ['labels', { layers: layer(['B-NAME', 'I-NAME', 'E-NAME', 'S-NAME']) }],
  ['labels', { layers: layer(['O', 'B-CAT', 'I-CAT', 'E-CAT', 'S-CAT']) }], ['labels', { layers: layer(['O', 'B-NAME.ZIP', 'I-NAME.ZIP', 'E-NAME.ZIP', 'S-NAME.ZIP']) }],
  ['labels', { layers: layer(['O', 'B-DATE', 'I-DATE', 'E-DATE', 'S-DATE'], 'clinical') }],
  ['windowTokens', { windowTokens: 1024 }], ['overlapTokens', { overlapTokens: 40 }], ['maxPositions', { maxPositions: '512' }],
  ['thresholds', { dial: [{ name: 'x', thresholds: { NAME: 1 }, recall: 1, precision: 1 }] }], ['dial', { dial: [{ name: 'x', thresholds: {}, recall: 2, precision: 1 }] }],
  ['assertion', { assertion: { axes: ['negated'], offset: 1 } }],
])('refuses a file with a wrong %s', (field, wrong) => {
  expect(() => readTaggerConfig({ ...TEST_CONFIG, ...wrong })).toThrow(expect.objectContaining({ code: 'MODEL_CONFIG_INVALID', params: { field } }));
});

it('refuses what is no description', () => {
  for (const value of [null, 3, 'x', []]) expect(() => readTaggerConfig(value)).toThrow(/description/);
});
