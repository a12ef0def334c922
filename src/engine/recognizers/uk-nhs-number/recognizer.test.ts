import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { ukNhsNumber } from './recognizer.ts';

runCases(ukNhsNumber, CASES);
