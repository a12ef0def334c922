import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { testsValues } from './recognizer.ts';

runCases(testsValues, CASES);
