import { span } from '../../document/span.ts';
import { defineRecognizer, type EntityFound } from '../define.ts';

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|few|a couple of|couple of|many)`;
const UNIT = '(?:minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mos?|years?|yrs?|decades?)';

interface TimeRule {
  readonly kind: 'relative' | 'span' | 'anchor' | 'clock';
  readonly pattern: RegExp;
}

const RULES: readonly TimeRule[] = [
  // Hit "two weeks ago", "3-4 days prior", "10 days earlier"; miss "two tablets".
  { kind: 'relative', pattern: new RegExp(String.raw`\b(?:about |approximately |some |over |nearly |around )?${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})? ${UNIT} (?:ago|prior|previously|earlier|before|later|back)\b`, 'gi') },
  // Hit "for the last 10 days", "over the past three months", "x 3 days", "for two weeks".
  { kind: 'span', pattern: new RegExp(String.raw`\b(?:for|over|in|during|within|x) ?(?:the |about |at least |up to )?(?:last |past |next |previous )?${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})? ${UNIT}\b`, 'gi') },
  // Hit "in 6 to 8 weeks' time", "in 2/52", "6/52", "3/7".
  { kind: 'span', pattern: /(?<![\d/.])\d{1,2}\/(?:7|52|12)(?![\d/])/g },
  { kind: 'anchor', pattern: /\b(?:on (?:admission|arrival|discharge|presentation|examination|waking)|at (?:discharge|presentation|baseline|birth|follow-?up)|(?:pre|post)-?op(?:eratively)?|intra-?op(?:eratively)?|overnight|yesterday|today|tomorrow|tonight|last (?:night|week|month|year|visit)|next (?:week|month|year)|this (?:morning|afternoon|evening|week|month)|POD ?#? ?\d{1,2}|HD ?#? ?\d{1,2}(?![\d/])|day \d{1,2}|(?:post-?op(?:erative)? )day \d{1,2})\b/gi },
  // Hit "at 2:15 PM", "07:44"; miss "1:1000".
  { kind: 'clock', pattern: /(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]\.?m\b\.?)?(?![\d:])/gi },
];

export const times = defineRecognizer({
  id: 'times',
  title: 'Times',
  description: 'When and how long, relative to the note: "two weeks ago", "on admission", "POD 3".',
  source: 'Written for this project.',
  layer: 'entity',
  find({ partText, part }) {
    return RULES.flatMap(({ kind, pattern }) => [...partText.matchAll(pattern)].map((match): EntityFound => ({
      layer: 'entity', type: 'TIME', span: span(part.start + match.index, part.start + match.index + match[0].length), score: 0.85, method: 'pattern',
      reason: 'Words for a time.', canonical: match[0].toLowerCase().replace(/\s+/g, ' '), attributes: { kind },
    })));
  },
});
