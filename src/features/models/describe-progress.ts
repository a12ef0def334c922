/** How far a fetch is, in words. */
import { describeSize } from './describe-size.ts';

export interface FarSoFar {
  readonly receivedBytes: number;
  readonly totalBytes: number;
  readonly bytesPerSecond?: number | null;
}

/** "8.2 MB of 24 MB, 3.1 MB a second, about 5 s left". */
export function describeProgress({ receivedBytes, totalBytes, bytesPerSecond = null }: FarSoFar): string {
  const far = `${describeSize(receivedBytes)} of ${describeSize(totalBytes)}`;
  if (bytesPerSecond === null || bytesPerSecond <= 0) return far;
  const seconds = Math.ceil((totalBytes - receivedBytes) / bytesPerSecond);
  const left = seconds < 1 ? '' : `, about ${seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`;
  return `${far}, ${describeSize(bytesPerSecond)} a second${left}`;
}
