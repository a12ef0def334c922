import { expect, it } from 'vitest';
import { describeProgress } from './describe-progress.ts';

it.each([
  [{ receivedBytes: 0, totalBytes: 24_000_000 }, '0 bytes of 24 MB'],
  [{ receivedBytes: 8_200_000, totalBytes: 24_000_000, bytesPerSecond: null }, '8.2 MB of 24 MB'],
  [{ receivedBytes: 82_000_000, totalBytes: 134_000_000, bytesPerSecond: 3_100_000 }, '82 MB of 134 MB, 3.1 MB a second, about 17 s left'],
  [{ receivedBytes: 0, totalBytes: 299_000_000, bytesPerSecond: 500_000 }, '0 bytes of 299 MB, 500 kB a second, about 10 min left'],
  [{ receivedBytes: 10, totalBytes: 10, bytesPerSecond: 5 }, '10 bytes of 10 bytes, 5 bytes a second'],
])('%j is "%s"', (far, words) => {
  expect(describeProgress(far)).toBe(words);
});
