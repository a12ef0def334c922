/** Cases of name-username in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'Username: [[jsmith4|NAME.USERNAME]]',
  'From: Priya Raghunathan ([[praghu88|NAME.USERNAME]])',
  'login [[k_moore|NAME.USERNAME]] was locked',
  'he is [[ewan_rigger|NAME.USERNAME]] there', 'session, user [[GLO.ESP@1947|NAME.USERNAME]]', 'bills ([[brplac|NAME.USERNAME]] in the portal)', 'image ct_1.jpg', 'user of drugs', '@[[noor.bakes|NAME.USERNAME]] if down', 'authorised by user [[OYELOWJK|NAME.USERNAME]] 20/03', 'posts as [[GlitterMum82|NAME.USERNAME]] there', 'MyChart login: [[rosegarden58|NAME.USERNAME]] again', 'HbA1c 7, FiO2 40, CoV2',
  'report given, logged in [[kmahoe2|NAME.USERNAME]] at desk', 'Charted by [[t.abara|NAME.USERNAME]] 09:10', 'e-signed [[JONESK4|NAME.USERNAME]]', 'last edit [[rvandyke19|NAME.USERNAME]] in the record',
  'charted by nurse at 0900', 'given at14 hours, stage2, spo2 94, grade3 tear', 'i.e. p.r.n. and e.g. this',
  'login failed twice',
  'write to a.b@example.org',
  'From: Jane (mother)',
];
