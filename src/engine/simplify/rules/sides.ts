/** "L" and "R" before what they describe. Never near a number: "4 L" is a volume. */
import type { PatternRule } from './pattern-rule.ts';

const side = (letter: string): string => (letter === 'L' ? 'left' : 'right');

export const SIDE_RULES: readonly PatternRule[] = [
  // Hit "L arm", "R MCA", "R>L" stays; miss "4 L net", "Vitamin R", "R. Smith".
  {
    kind: 'abbreviation', pattern: /(?<![\p{L}\d.+/&'’-])(?<!\d )([LR])(?= (?:\p{Ll}{3}|(?:MCA|ACA|PCA|ICA|VA|hip|UE|LE|THR|TKR|TKA|THA|CVA|PICC|IJ|SC|MCP|PIP|DIP|AC|SI|ACL|MCL|CEA|DVT|PTX|TM|AKA|BKA|NOF|BBB)(?![\p{L}])))(?! (?:and|or|with|was|is|for|to|in|at)(?!\p{L}))/gu,
    to: (match) => side(match[1] ?? ''),
  },
  // Hit "worse on the R", "on L."; "FABER + L".
  { kind: 'abbreviation', pattern: /(?<=(?<!\p{L})(?:the|on|in|to|[+]) )([LR])(?= ?(?:[.,;)\n]|$| side| than| and| only| but| with))/gmu, to: (match) => side(match[1] ?? '') },
];
