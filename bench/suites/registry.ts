/** The suites, in the order they run. */
import type { Suite } from '../suite.ts';
import { engineSpeed } from './engine-speed.ts';

export const SUITES: readonly Suite[] = [engineSpeed];
