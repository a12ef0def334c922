import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { POLICIES } from '../policies.ts';
import { OPERATOR_IDS, POLICY_IDS } from '../types.ts';
import { OPERATORS } from './registry.ts';

it('has a folder and an id for each operator, and a policy for each id', () => {
  const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(OPERATORS.map(({ id }) => id).sort()).toEqual([...folders].sort());
  expect(OPERATORS.map(({ id }) => id).sort()).toEqual([...OPERATOR_IDS].sort());
  expect(POLICIES.map(({ id }) => id)).toEqual(POLICY_IDS);
});
