export const CASES = [
  'Severe left [[knee pain|PROBLEM.symptom]] and [[type 2 diabetes mellitus|PROBLEM.disease]].',
  'No [[fever|PROBLEM]], [[chills|PROBLEM]] or [[shortness of breath|PROBLEM]].',
  'Mother had [[Alzheimer\'s|PROBLEM]]; he has [[Crohn\'s disease|PROBLEM]].',
  '[[Troisier\'s sign|PROBLEM.finding]] negative. [[Murphy\'s|PROBLEM.finding]] neg.',
  'Seen by the asthma nurse in the stroke clinic at the cancer center.',
  'HIV neg, rubella immune, GBS positive.',
  'She fell asleep last fall and all was well in the cold air.',
  'Admitted with [[#NOF|PROBLEM.injury]] after a [[fall|PROBLEM]].',
  'Known [[CKD 3|PROBLEM]], avoid NSAIDs.',
  'The [[wall thickening|PROBLEM.finding]] is unchanged; no [[free air|PROBLEM]].',
  'Allergies:\nnone',
  'Body mass index 31. Discharge summary sent home.',
] as const;
