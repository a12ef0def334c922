/** Cases of protected-shape in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'BP [[120/80|test]] today',
  'power [[4+/5|score]] in the arm',
  'disc at [[L4-L5|anatomy]] and [[T12|anatomy]]',
  'pain [[7/10|score]]',
  'leads [[V1-V6|test]]',
  '[[POD 3|other]] now',
  'T2DM; seen 3/4/2024; P88',
];
