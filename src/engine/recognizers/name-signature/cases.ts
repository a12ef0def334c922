/** Cases of name-signature in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'Yours sincerely\n\n[[Dilys Winter|NAME.OTHER]]\nAssociate Specialist',
  'Kind regards,\n\n[[Will|NAME.OTHER]]',
  '/es/ [[KATHARINA WEBER|NAME.OTHER]], MD',
  'All questions answered.\nthx, [[P|NAME.OTHER]]\n',
  'RTC 3 months.\n\n[[LV|NAME.OTHER]]/[[cl|NAME.OTHER]]\n',
  '[[WINTERS, Gulzar|NAME.OTHER]]    M    1956',
  'Please call. - [[Joy|NAME.OTHER]]\nEnd',
  'Yours sincerely\n\nDictated but not signed',
  'PE/DVT\nA/P: stable',
  'told pt 9:40 [[bv|NAME.OTHER]]\nnext', 'seen at 9:40 am\nnext', 'Done. [[FN|NAME.OTHER]] 17:05  PIN', 'to Ann R.   -- [[KM|NAME.OTHER]], done', '17:02   secretary [[kpd|NAME.OTHER]]\n',
  'garbled: [[T-H-I-B|NAME.OTHER]], call',
  'that\'s [[k a n d o v|NAME.OTHER]] dictating',
  'Given.\n[[T.A.R.|NAME.OTHER]] 0655\n',
  'Chest Pain\nFamily History\nGrace Period',
];
