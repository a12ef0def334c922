/** Cases of name-role in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'bloods by [[Tiny|NAME.DOCTOR]] (phleb) at six',
  'bring [[Nel|NAME.OTHER]], his niece, who drives',
  'spoke to [[Amaro Vidal|NAME.DOCTOR]] (ICU registrar).',
  'collected by [[Zuri|NAME.OTHER]] (daughter)',
  '[[Ivo Marsh|NAME.OTHER]], her landlord, found her',
  'Metformin (his wife gives it). Aspirin, a blood thinner,',
  'Cardiology (consultant) to see. Crohn disease, his mother had it.',
  'Murphy sign (surgeon aware)',
  'Pain, her sister says, is worse',
];
