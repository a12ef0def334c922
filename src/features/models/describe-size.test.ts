import { expect, it } from 'vitest';
import { describeSize } from './describe-size.ts';

it.each([
  [0, '0 bytes'], [999, '999 bytes'], [1000, '1.0 kB'], [1_240_000, '1.2 MB'], [9_960_000, '10 MB'], [999_600, '1.0 MB'], [2_100_000_000, '2.1 GB'], [3e15, '3000 TB'],
])('%i bytes are %s', (bytes, words) => {
  expect(describeSize(bytes)).toBe(words);
});
