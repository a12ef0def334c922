import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES, readPreferences } from './preferences.ts';

describe('stored preferences', () => {
  it('come back as they were stored', () => {
    const stored = { ...DEFAULT_PREFERENCES, theme: 'dark', level: 8, style: 'lay', idleLockMinutes: 0, gpu: 'off', split: 60 } as const;
    expect(readPreferences(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each([null, 'text', 7, [], { theme: 'pink', level: 12, style: 'poem', idleLockMinutes: -1, split: Number.NaN, policy: 3, lastTask: 'x' }])(
    'fall back field by field where they do not fit: %j', (stored) => {
      expect(readPreferences(stored)).toEqual(DEFAULT_PREFERENCES);
    });

  it('keep what fits beside what does not', () => {
    expect(readPreferences({ theme: 'light', level: 99 })).toEqual({ ...DEFAULT_PREFERENCES, theme: 'light' });
  });
});
