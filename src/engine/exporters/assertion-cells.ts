/** The columns of an assertion, the same in every table. */
import type { Assertion } from '../document/annotation.ts';

export const ASSERTION_HEADER = ['negated', 'uncertain', 'historical', 'hypothetical', 'family'] as const;

export const assertionCells = (assertion: Assertion): boolean[] => ASSERTION_HEADER.map((axis) => assertion[axis]);
