/** Cases of protected-term in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  '[[Crohn\'s disease|eponym]] of the colon',
  '[[Glasgow Coma Scale|score]] 12',
  'Mr Foley went home. Graves came too.',
  'Hope is well. May returns.',
];
