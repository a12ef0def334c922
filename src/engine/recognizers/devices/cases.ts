export const CASES = [
  'Has a [[pacemaker|DEVICE]] and a [[PICC line|DEVICE]].',
  'Walks with a [[cane|DEVICE]].',
  'No change today.',
] as const;
