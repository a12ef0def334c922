export const CASES = [
  'SSN [[219-09-9999|ID.SSN]] on file',
  'Social Security: [[219 09 9999|ID.SSN]]',
  'ssn [[219099999|ID.SSN]]',
  'SSN [[xxx-xx-4412|ID.SSN]]',
  'order 219099999 shipped',
  'ref 2019-09-9999',
];
