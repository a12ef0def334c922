/** Cases of name-cue in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'with RN [[mendez|NAME.DOCTOR]] today',
  'Discussed with [[T. Nakashima|NAME.DOCTOR]] at 10:31',
  'goes by "[[Lola|NAME.PATIENT]]"',
  'spoke w/ [[Destiny|NAME.DOCTOR]] MA',
  'ask for [[isaiah|NAME.OTHER]]',
  'accompanied by [[Linh|NAME.OTHER]]',
  'Discussed with Radiology. Seen with Foley in place.',
  'called to bedside, paged Cardiology',
  'reviewed with patient and wife',
  'at 10:52 by [[Kowalski|NAME.DOCTOR]].',
  'Technologist [[Xerxa S.|NAME.DOCTOR]]',
  'drained by Gravity, treated by surgery.',
];
