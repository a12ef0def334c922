/** Cases of name-username in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'Username: [[jsmith4|NAME.USERNAME]]',
  'From: Priya Raghunathan ([[praghu88|NAME.USERNAME]])',
  'login [[k_moore|NAME.USERNAME]] was locked',
  'login failed twice',
  'write to a.b@example.org',
  'From: Jane (mother)',
];
