import { expect, it } from 'vitest';
import { PHI_SUBTYPES, type PhiSubtype, type PhiType } from '../document/annotation.ts';
import { countSafeHarbor, SAFE_HARBOR } from './safe-harbor.ts';

it('lists 18 kinds, A to R', () => {
  expect(SAFE_HARBOR.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQR');
});

it('counts every type and subtype once', () => {
  const findings = Object.entries(PHI_SUBTYPES).flatMap(([type, subtypes]) => [
    { type: type as PhiType }, ...subtypes.map((subtype: PhiSubtype) => ({ type: type as PhiType, subtype })),
  ]);
  const counts = countSafeHarbor(findings);
  expect(counts.reduce((sum, { found }) => sum + found, 0)).toBe(findings.length);
  expect(countSafeHarbor([{ type: 'ID', subtype: 'SSN' }, { type: 'NAME', subtype: 'DOCTOR' }]).filter(({ found }) => found > 0).map(({ letter }) => letter)).toEqual(['A', 'G']);
});
