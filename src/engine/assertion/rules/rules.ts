/** All rules, in one list. */
import { BOUNDARY_RULES } from './boundaries.ts';
import { FAMILY_RULES } from './family.ts';
import { HISTORY_RULES } from './history.ts';
import { HYPOTHETICAL_RULES } from './hypothetical.ts';
import { NEGATION_RULES } from './negation.ts';
import type { ContextRule } from './types.ts';
import { UNCERTAINTY_RULES } from './uncertainty.ts';

export const CONTEXT_RULES: readonly ContextRule[] = [
  ...NEGATION_RULES, ...UNCERTAINTY_RULES, ...HISTORY_RULES, ...HYPOTHETICAL_RULES, ...FAMILY_RULES, ...BOUNDARY_RULES,
];
