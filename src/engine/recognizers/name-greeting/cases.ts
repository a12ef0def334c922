/** Cases of name-greeting in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  'Hi [[Tom|NAME.OTHER]],\nthanks for writing.',
  'Good morning [[Priya|NAME.OTHER]],',
  'Dear [[Hope|NAME.OTHER]]\n\nYour results',
  'hi [[will|NAME.OTHER]]! Labs done.',
  'Thanks, [[Sarah|NAME.OTHER]].',
  'Dear Colleague,',
  'Dear Sir or Madam',
  'Hi there, thanks for the update.',
  'Dear patient, please call.',
];
