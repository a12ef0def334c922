/** Cases of name-gazetteer in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'copy to [[priya patel|NAME.OTHER]] nurse practitioner', 'jackson pratt drain, allen test, will brown skin',
  'this is a dictated follow up visit in which the patient says that the knee is better period he walks daily comma sleeps well and will continue therapy with [[kelly|NAME.OTHER]] two times a week period',
  'Today [[Martha Collins|NAME.PATIENT]] is a 50-year-old woman.',
  'Then [[Linh|NAME.OTHER]] recalls a TIA.',
  '[[Ray Begaye|NAME.OTHER]] helps at home.',
  'Called [[A. J. McAllister|NAME.OTHER]] back.',
  '[[Edith Margaret WOODS|NAME.OTHER]] was seen',
  "Allen's test and Murphy's sign negative.",
  'Will return in May. Grace period over. Hope to see him.',
  'Glasgow Coma Scale 15, Crohn disease, E. coli',
  'Segment IVa unchanged.',
  'St. Jude valve in place',
];
