export const CASES = [
  'Pain began [[two weeks ago|TIME]] and was worse [[overnight|TIME]].',
  '[[On admission|TIME]] he was well; [[POD 3|TIME]] he walked.',
  'Coughing [[for the last 10 days|TIME]], seen at [[14:20|TIME]].',
  'Two tablets of iron.',
] as const;
