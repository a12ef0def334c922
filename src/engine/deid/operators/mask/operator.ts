import { defineOperator } from '../define.ts';

/** Not in any note's own alphabet: asterisks and crosses are. */
const BLOCK = '█';
/** Anything but white space, by UTF-16 unit, so that length and line ends stay. */
const MASKED = /\S/g;

export const mask = defineOperator({
  id: 'mask',
  title: 'Mask',
  description: 'A block for every character, spaces and line ends kept: the text keeps its length and places.',
  prepare: () => (mention) => ({ text: mention.text.replace(MASKED, BLOCK) }),
});
