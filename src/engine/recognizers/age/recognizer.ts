import { definePatternRecognizer } from '../define.ts';

const TEENS = '(?:one|two|three|four|five|six|seven|eight|nine)';
/** 90 to 129. */
const OLD = '(?:9\\d|1[0-2]\\d)';

export const age = definePatternRecognizer({
  id: 'age',
  title: 'Age over 89',
  description: 'Ages from 90 up, in digits and words, and decades such as "in her nineties".',
  source: '45 CFR 164.514(b)(2)(i)(C).',
  type: 'AGE',
  rules: [
    {
      // Hit "92-year-old", "93 yo", "101 y/o F", "94 years of age", "91F"; miss "92 mmHg", "90 years ago".
      pattern: new RegExp(`(?<![\\d./-])(?<span>${OLD})(?=[- ]?(?:year|yr)s?[- ]?(?:old|of age)|[- ]?y\\.?/?o\\b|[- ]?y\\.o\\.|[- ]?yrs?[,.]? (?:man|woman|male|female|gentleman|lady)|[- ]?y(?:r|ear)?s?\\b(?! (?:ago|later|after|before|since|of (?!age))))`, 'gi'),
      score: 0.95, reason: 'An age over 89.',
    },
    {
      // Hit "aged 91", "age: 94", "she is 92 and lives alone", "turned 100"; miss "aged 45".
      pattern: new RegExp(`\\b(?:aged?|turn(?:ed|ing|s)|(?:(?:she|he|patient|mother|father|grandmother|grandfather|husband|wife) (?:is|was)(?: now)?))(?: of)?(?:\\s?[:=]\\s?| )(?<span>${OLD})(?![\\d./%]|-\\d| ?(?:mmHg|mg|kg|bpm|lbs?|percent|cm|min|days|weeks|hours|on (?:room air|RA)))`, 'gi'),
      score: 0.93, reason: 'An age over 89 after its cue.',
    },
    {
      // Hit "91F", "94 M", "96M with"; miss "91 F1", "98 F" (a temperature).
      pattern: new RegExp(`(?<![\\d./-]|[Tt]emp |T )(?<span>${OLD})(?=[MF]\\b(?!\\.\\d))`, 'g'),
      score: 0.9, reason: 'An age over 89 with a sex letter.',
    },
    {
      // Hit "AGE/SEX: 93 M", "Age 97"; miss "age group 92".
      pattern: new RegExp(`\\bage(?: ?/ ?(?:sex|gender))?\\s{0,3}[:=]?\\s{0,3}(?<span>${OLD})(?![\\d./%])`, 'gi'),
      score: 0.95, reason: 'An age over 89 after its label.',
    },
    {
      // Hit "who is 91,", "Granny is 101 and"; miss "Temp is 98,", "HR is 92 and".
      pattern: new RegExp(`\\b(?!(?:Temp(?:erature)?|HR|BP|Pulse|Rate|Weight|Sats?|SpO2|Glucose|Sugar|FSBS|Saturation|Oxygen|O2|Pressure|Systolic|Hb|Hemoglobin|Score|Sodium|Chloride|Creatinine|eGFR|It|That|This|Dose)\\b)(?:who|she|he|[A-Z][a-z]+) (?:is|was|turns|turned) (?:now )?(?<span>${OLD})(?=,|;|\\.(?!\\d)| and | this | next | in [A-Z]| years)`, 'g'),
      score: 0.85, reason: 'An age over 89 said of a person.',
    },
    {
      // Hit "died at 96", "d. 91", "lived to be 101", "passed away aged 94"; miss "died at 56".
      pattern: new RegExp(`\\b(?:died|dec(?:eased|'d)?|d\\.|lived|passed(?: away)?|dead)(?: (?:at|aged?|in|to|to be|of|the age of|from [a-z ]{3,20} at)){1,3} (?<span>${OLD})(?![\\d./%])|\\bd\\. ?(?<d>${OLD})(?![\\d./%])`, 'gi'),
      score: 0.9, reason: 'An age over 89 at death.',
    },
    {
      // Hit "will be 91 later", "reached 104", "is 97 going on", "going on 98", "at 90 plus", "93 past", "lived to one hundred and one"; miss "reached 98%", "pulse is 97".
      pattern: new RegExp(`\\b(?:will be|reached|going on|who'?s|nearly|almost|just|now|well at|still \\w+ at|(?:law|[A-Z][a-z]+) is) (?<span>${OLD})(?=[.,;)]? (?:later|next|this|tomorrow|today|soon|on his|on her|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|going|and (?:she|he|still|lives|well|has)|cannot|on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Christmas|Boxing)|past|plus|years|yrs)|, (?:still|lives|frail|well|bed)|\\. (?:She|He|Lives))`, 'g'),
      score: 0.85, reason: 'An age over 89 said of a person.',
    },
    {
      pattern: new RegExp(`\\b(?:going on|turn(?:s|ed|ing)?|reached|lived to(?: be)?|died at|aged?|who is|will be|(?:she|he) is|(?:mother|father|grandmother|grandfather|aunt|uncle|gran|nan) (?:is|was)) (?<span>ninety(?:[- ]${TEENS})?|one hundred(?: and)?(?: (?:${TEENS}|ten|eleven|twelve))?|a hundred(?: and ${TEENS})?)(?![- ](?:percent|per|mg|ml|days|tablets|degrees|over|minutes|times|units|pounds|on room|one|two))|(?<digits>${OLD})(?=-and-a-half|- ?(?:to|or)[- ]\\d{2,3}[- ]year)`, 'gi'),
      score: 0.86, reason: 'An age over 89 in words.',
    },
    {
      // Hit "Gwen, 99 (100 on", "law, 98 by the family's count", "Great-gran (Pat, 90)"; miss "sats, 93, 94".
      pattern: new RegExp(`(?<=\\b(?:law|mother|father|gran|nan|grandmother|grandfather|aunt|uncle|sister|brother|husband|wife|[A-Z][a-z]+ [A-Za-z][a-z]+), )(?<span>${OLD})(?= \\(| by | and |\\)|,? (?:lives|from|admitted|past)|\\.)|(?<=${OLD} \\()(?<next>${OLD})(?= on | in | next )`, 'g'),
      score: 0.8, reason: 'A number over 89 after a person.',
    },
    {
      // Hit "his mom, 94, does", "husband Chuck (93)", "my nan 91", "grandmother Ida, 95."; miss "father, 94 kg", "mother 98.6".
      pattern: new RegExp(`(?<=\\b(?:mother|father|mom|mum|mam|dad|husband|wife|gran|granny|nan|nana|nanny|grandmother|grandfather|grandma|grandpa|granddad|grandad|aunt|auntie|uncle|sister|brother|partner|spouse|neighbou?r|friend|widow|widower|twin|carer|mother-in-law|father-in-law)(?: [A-Z][a-z'’-]{1,15}){0,2},? \\(?)(?<span>${OLD})(?=\\)|,(?! \\d)| (?:and|who|lives|died|has|is|was|still|with|in good)\\b|;|\\.(?!\\d))`, 'g'),
      score: 0.88, reason: 'An age over 89 after a relative.',
    },
    {
      // Hit "had a stroke at ninety-one", "nearly ninety-six and frail", "is ninety-three"; miss "pulse at ninety-one", "ninety-four percent".
      pattern: new RegExp(`\\b(?=[a-z]{2,6} ninety)(?<!\\b(?:pulse|rate|sats?|saturation|pressure|sugar|glucose|heart|weight|pulse is|sats are|rate is|temperature|oxygen)[a-z ]{0,12})(?:at|aged?|nearly|almost|just|about|past|is|was|turned|became|of) (?<span>ninety[- ]${TEENS})(?![- ](?:percent|per|mg|ml|milligrams?|days|tablets|degrees|over|minutes|times|units|pounds|on|two|kilo|beats|cm|point|and a half percent))`, 'gi'),
      score: 0.8, reason: 'An age over 89 in words.',
    },
    {
      // Hit "92/F", "F/92", "94 / M"; miss "90/60".
      pattern: new RegExp(`(?<![\\d./-])(?<span>${OLD})(?= ?/ ?[MF]\\b)|(?<=\\b[MF] ?/ ?)(?<s2>${OLD})(?![\\d/%])`, 'g'),
      score: 0.9, reason: 'An age over 89 with a sex letter.',
    },
    {
      // Hit "grandmother (97)", "sister (91, well)"; miss "(98%)".
      pattern: new RegExp(`(?<=\\b(?:mother|father|grandmother|grandfather|gran|nan|granny|sister|brother|husband|wife|aunt|uncle|mum|mom|dad|partner|friend|neighbou?r) ?\\()(?<span>${OLD})(?=[,);])`, 'gi'),
      score: 0.9, reason: 'An age over 89 after a relative.',
    },
    {
      // Hit "Edie, 93, lives alone", "(Edie, 93)"; miss "sats, 93, 94".
      pattern: new RegExp(`(?<=[A-Z][a-z]+,? \\(?)(?<span>${OLD})(?=, [a-z]|\\),? )(?<!(?:HR|Sats?|Pulse|Temp|Rate|BP),? \\(?\\d{2,3})`, 'g'),
      score: 0.75, reason: 'A number over 89 after a name.',
    },
    {
      // Hit "ninety-two-year-old", "one hundred years old"; miss "ninety tablets".
      pattern: new RegExp(`\\b(?<span>ninety(?:[- ]${TEENS})?|(?:a |one )?hundred(?: and)?(?:[- ]${TEENS})?)(?=[- ]years?[- ](?:old|of age))`, 'gi'),
      score: 0.95, reason: 'An age over 89 in words.',
    },
    {
      // Hit "in her nineties", "in his 90s", "centenarian", "nonagenarian"; miss "since the nineties", "HR in the 90s".
      pattern: /\b(?:in(?:to)? (?:her|his|their)(?: (?:early|mid|late)[- ]?)? ?(?<span>nineties|90'?s|hundreds)|(?:early|mid|late)[- ](?<s3>nineties)|centenarian|nonagenarian)\b/gi,
      score: 0.93, reason: 'An age over 89 as a decade.',
    },
  ],
});
