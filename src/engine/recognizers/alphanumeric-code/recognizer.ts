import { definePatternRecognizer } from '../define.ts';

const REASON = 'Letters and a long number run together, as in a record or specimen number.';

export const alphanumericCode = definePatternRecognizer({
  id: 'alphanumeric-code',
  title: 'Unlabelled code',
  description: 'Letters and at least five digits written as one code, without a label. Offered for review.',
  source: 'Written for this project.',
  type: 'ID',
  subtype: 'IDNUM',
  rules: [
    {
      // Hit "SP-22-06619", "S26-10442", "DW/JE/770114K", "OX5-0098"; miss "COVID-19", "CA-125", "L4-L5", "2024-03-04".
      pattern: /(?<![\w/.-])(?=[A-Z\d/-]{0,20}\d{4})(?=(?:[A-Z/-]*\d){5})(?=[A-Z\d/-]{0,20}[A-Z])[A-Z\d]{1,8}(?:[-/][A-Z\d]{1,10}){1,4}(?![\w/]|-\w|\.\d)/g,
      score: 0.72, reason: REASON,
    },
    {
      // Hit "ED55102", "SW99104", "G7719402", "770114K"; miss "B12", "T1DM2", "MRI2024".
      pattern: /(?<![\w/.-])(?:[A-Z]{1,3}\d{5,12}[A-Z]?|\d{6,10}[A-Z]{1,2})(?![\w/-]|\.\d)/g,
      score: 0.72, reason: REASON,
    },
    {
      // Hit "medical record number six six one oh two nine"; miss "number two".
      pattern: /\b(?:record|account|member|chart|policy|claim|license|visit|encounter|accession|case|badge|id) (?:number |no\.? |id )?(?:is )?(?<span>(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,-]{1,2}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|dash)){3,14})\b/gi,
      score: 0.92, reason: 'A number spelled out after its label.',
    },
  ],
});
