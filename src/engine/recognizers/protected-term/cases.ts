/** Cases of protected-term in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  '[[Crohn\'s disease|eponym]] of the colon',
  '[[Glasgow Coma Scale|score]] 12',
  'Mr Foley went home. Graves came too.',
  'Hope is well. May returns.',
  'I did not hear an [[Austin Flint|eponym]] today',
  'L pupil: [[Marcus Gunn|eponym]]',
  'Austin Flint attended. Marcus Gunn says the pupil is fine. Mr Austin Flint rang.',
];
