/** Cases of location-organization in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'aide at [[Red Mesa Elementary|LOCATION.ORGANIZATION]] until June',
  'Insurance: [[North Star Mutual Health|LOCATION.ORGANIZATION]], member 4',
  'He works at [[Bolt & Bramble Ltd|LOCATION.ORGANIZATION]].',
  'banks with [[Four Corners Credit Union|LOCATION.ORGANIZATION]], acct',
  'works for [[Tesco|LOCATION.ORGANIZATION]]',
  'cc: [[Dunmore Home Nursing, Inc|LOCATION.ORGANIZATION]].',
  'Pharmacy is still [[Corner Drug|LOCATION.ORGANIZATION]] on the corner',
  'studied at the [[University of Leeds|LOCATION.ORGANIZATION]]',
  'fell outside the [[Dolphin pub|LOCATION.OTHER]]',
  'Private health insurance, high school, primary school, his church',
  'REVIEW OF SYSTEMS\nNO KNOWN DRUG ALLERGIES',
  'Social Services involved. Medicaid. NHS.',
  'started at school; works at night',
];
