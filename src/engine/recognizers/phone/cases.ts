export const CASES = [
  'Tel [[01632 960418|CONTACT.PHONE]]',
  'call [[(212) 555-0142|CONTACT.PHONE]] or [[212.555.0143 x12|CONTACT.PHONE]]',
  'mobile [[07700 900612|CONTACT.PHONE]]',
  'Fax: [[020 7946 0018|CONTACT.FAX]]',
  'ring [[+44 7700 900612|CONTACT.PHONE]]',
  'left message at [[555-0142|CONTACT.PHONE]]',
  'cell [[2125550142|CONTACT.PHONE]]',
  'bleep [[4412|CONTACT.PHONE]], ext. [[5521|CONTACT.PHONE]], [[x20418|CONTACT.PHONE]]'.replace('x20418', '20418').replace(', [[20418', ', x[[20418'),
  'BP 120/80 98 16',
  'MRN 2125550142',
  'platelets 212-240',
  'x2 doses given 0.5 960',
];
