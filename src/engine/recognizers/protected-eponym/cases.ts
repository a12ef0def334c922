/** Cases of protected-eponym in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  '[[Zorbach\'s sign|eponym]] was negative',
  '[[Ostrem syndrome|eponym]]',
  "Linh's seizure. Okonkwo's ulcer.",
  'no sign of disease, heart disease',
];
