export const CASES = [
  '[[PE|PROBLEM]] on CTPA, started apixaban for clot',
  'Murmur of [[AS|PROBLEM]] at the valve.',
  'Vitals: RA sat 95%, VSS, NKDA, d/c today.',
  'MR# 204-88-19',
  'PE:\nHeart regular.',
] as const;
