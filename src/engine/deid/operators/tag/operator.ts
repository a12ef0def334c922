import type { Mention } from '../../mention.ts';
import { ageOf } from '../../ages.ts';
import { defineOperator } from '../define.ts';

/** The policy lets an age from 90 up be told as a class; under it a number hides any other age. */
function tagOf({ type, number, year, text }: Mention): string {
  if (type === 'AGE' && (ageOf(text) ?? 0) >= 90) return '90+';
  return year === undefined ? `[${type}-${number}]` : `[${type}-${number}: ${year}]`;
}

export const tag = defineOperator({
  id: 'tag',
  title: 'Tags',
  description: 'Numbered tags such as [NAME-1]: the same person, date or number has the same tag throughout. Years stay where the policy allows.',
  prepare: () => (mention) => ({ text: tagOf(mention) }),
});
