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
      // Hit "AB-1042", "TR/4418"; miss "CVA-2019", "CD4-100".
      pattern: /(?<![\w/.-])[A-Z]{1,4}[-/](?!19\d\d|20\d\d)\d{4}(?![\w/-]|\.\d)/g,
      score: 0.6, reason: REASON,
    },
    {
      // Hit "4471920", "770114"; miss "250000", "100000 CFU", "150 000".
      pattern: /(?<![\w/.,$£#:)+-])(?<!\d )(?!\d{3,4}000(?!\d))\d{6,12}(?![\w/-]|[.,]\d| ?(?:cfu|iu|units?|cells|copies|\/|mm|ml|mcg|mg|ng|pg|k\b|%|x10|\d))/gi,
      score: 0.6, reason: 'Six or more digits in one run, too long for most measurements.',
    },
    {
      // Hit "00-44-19", "24-0511-093", "2024-00812"; miss "100-150", "2024-03-04", "1900-0700" (a shift), "212-555-0142" (phones win).
      pattern: /(?<![\w/.,-])(?!(?:19|20)\d{2}-\d{1,2}-\d{1,2}(?!\d))(?!\d{1,2}-\d{1,2}-(?:19|20)?\d{2}(?!\d))(?!(?:[01]\d|2[0-4])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d(?![\d-]))(?=(?:\d-?){7})\d{1,8}(?:-\d{1,8}){1,4}(?![\w/-]|\.\d)/g,
      score: 0.6, reason: 'A long number in groups.',
    },
    {
      // The end of a longer number. Hit "SSN on file ends in 1120", "card ending 4471", "acct last four 2210", "xxx-xx-1120"; miss "ends in 2024".
      pattern: /(?:\b(?:SSN|social|card|acct|account|phone|number|mobile|cell|MRN|id|policy|visa|debit|credit|medicare|member)\b[^\n\d]{1,24}\b(?:ends?|ending|last (?:four|4))(?: in| with| digits| is| are)*:? |(?<![\w-])[X*]{2,5}-?[X*]{2,4}-?)(?<span>\d{3,4})(?!\d|[-/]\d)/gi,
      score: 0.86, reason: 'The last digits of a number.',
    },
    {
      // Behind a number sign. Hit "facility #240917", "#7719-0382-6", "PA#26-1208-77"; miss "#2 pencil", "POD #3".
      pattern: /(?<=#[ \t]?)(?=(?:[A-Z]{0,3}-?\d){1,3}[\d-]{3})[A-Z]{0,3}\d{2,12}(?:-\d{1,8}){0,3}(?![\w/%]|-\w|\.\d)/g,
      score: 0.74, reason: 'A long number behind a number sign.',
    },
    {
      // Hit "PKC0918 2273 01", "NH 3021 887"; miss "HR 1021", "BP 1021 88".
      pattern: /(?<![\w/.-])[A-Z]{2,4}\d{3,4}(?: \d{2,4}){1,3}(?![\w/%-]|\.\d| ?(?:mg|mcg|ml|units|mm|cm|hrs?))/g,
      score: 0.7, reason: REASON,
    },
    {
      // Hit "QP-8841-C", "HH-0093-K"; miss "COVID-2019-nCoV", "IL-1234".
      pattern: /(?<![\w/.-])[A-Z]{1,4}-\d{3,6}-[A-Z]{1,2}(?![\w/-]|\.\d)/g,
      score: 0.7, reason: REASON,
    },
    {
      // Hit "LCSW 18842", "RN #44812"; miss "RN 2".
      pattern: /\b(?:RN|LPN|LVN|LCSW|LMSW|LPC|LMFT|PharmD|RPh|SW|MD|DO|NP|PA-C|PA|CRNA|CNM|RD|DPT|OTR|SLP|RRT|EMT-?P?|HCA|ODP)[,:]? ?(?:lic(?:ense)?\.? ?)?#? ?(?<span>[A-Z]{0,2}\d{5,8})(?![\w/-])/g,
      score: 0.85, reason: 'A number after a credential.',
    },
    {
      // Hit "(01)00844588003288(17)260101(10)A213B1"; miss "(01)".
      pattern: /\(01\)\d{14}(?:\(\d{2}\)[A-Z\d]{2,20}){0,5}/g,
      score: 0.95, reason: 'A unique device identifier.',
    },
    {
      // Hit "medical record number six six one oh two nine", "hospital number R A E, double seven one", "recorder H nine slash 2214"; miss "number two".
      pattern: /\b(?:record|account|member|chart|policy|claim|licen[cs]e|visit|encounter|accession|case|badge|id|hospital|serial|recorder|device|reference|nhs|chi|specimen|prescription|lot|order) (?:number |no\.? |id |ref )?(?:is )?(?<span>(?:[a-z]|zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)(?:(?:, | - |[ ,-])(?:[a-z](?![\w'’])|\d{1,5}|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|double|triple|treble|dash|slash|stroke|hyphen|point)(?!\w)){2,14})/gi,
      check: (found) => ((found.match(/\d|zero|oh|one|two|three|four|five|six|seven|eight|nine/gi)?.length ?? 0) >= 3 ? { score: 0.92, reason: 'A number spelled out after its label.' } : null),
      score: 0.92, reason: 'A number spelled out after its label.',
    },
  ],
});
