/** Cases of name-credential in inline markup: exactly the marked spans are found. */
export const CASES: readonly string[] = [
  '8:10 w [[Hope|NAME.DOCTOR]] NP.', '[[Jan Thwaite|NAME.DOCTOR]] RGN   PIN 02B',
  '[[Hope Lindqvist|NAME.DOCTOR]], MD, FACS',
  'Report from [[T. Abara|NAME.DOCTOR]] RN',
  '[[Savannah Ortega-Price|NAME.DOCTOR]], LCSW',
  '[[Gunderson, Dale|NAME.DOCTOR]], MD',
  '[[Jean-Luc Abelard|NAME.DOCTOR]] M.D.',
  '[[Eli Park|NAME.DOCTOR]] (FRCS)',
  'Swan-Ganz PA catheter in place.',
  'Refer to PT and OT. Discussed with the MD on call.',
  'Check PT INR. Right PA normal.',
  'Plan: RN to call.',
];
