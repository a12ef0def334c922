export const CASES = [
  'NHS No: [[943 476 5919|ID.MEDICALRECORD]]',
  'NHS number [[9434765919|ID.MEDICALRECORD]], seen today',
  'ref [[943 476 5919|ID.MEDICALRECORD]]',
];
