export const CASES = [
  'Fracture of the left [[wrist|ANATOMY]].',
  'The [[liver|ANATOMY]] and [[spleen|ANATOMY]] are normal.',
  'She is well and goes home.',
] as const;
