/** Cases of name-username in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'Username: [[jsmith4|NAME.USERNAME]]',
  'From: Priya Raghunathan ([[praghu88|NAME.USERNAME]])',
  'login [[k_moore|NAME.USERNAME]] was locked',
  'he is [[ewan_rigger|NAME.USERNAME]] there', 'session, user [[GLO.ESP@1947|NAME.USERNAME]]', 'bills ([[brplac|NAME.USERNAME]] in the portal)', 'image ct_1.jpg', 'user of drugs',
  'login failed twice',
  'write to a.b@example.org',
  'From: Jane (mother)',
];
