/** Cases of profession in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'is a 75-year-old retired [[bus driver|PROFESSION]] who',
  'he is a [[minicab driver|PROFESSION]] so',
  'Works as a [[shipyard plater|PROFESSION]] at the yard',
  'RETIRED [[LOBSTERMAN|PROFESSION]].',
  'Occupation: [[barista|PROFESSION]]',
  '44F [[home health aide|PROFESSION]] born abroad',
  'She is a [[nurse|PROFESSION]] on nights.',
  'SH: [[software engineer|PROFESSION]], lives alone',
  'seen by the nurse; physiotherapist to review',
  'poor historian; power of attorney; former smoker; retired early',
  'the chiropractor saw him',
  'Denzil, a [[rope maker|PROFESSION]] in the dockyard',
  '33 yo [[crop duster|PROFESSION]] with a lump',
  'Sunita (a [[dialysis tech|PROFESSION]] at work)',
  '28M restrained driver in a crash',
];
