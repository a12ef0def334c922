import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { protectedTerm } from './recognizer.ts';

runCases(protectedTerm, CASES);
