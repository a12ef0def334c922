import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { year } from './recognizer.ts';

runCases(year, CASES);
