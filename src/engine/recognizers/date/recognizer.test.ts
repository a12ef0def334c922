import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { date } from './recognizer.ts';

runCases(date, CASES);
