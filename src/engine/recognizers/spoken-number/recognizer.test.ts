import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { spokenNumber } from './recognizer.ts';

runCases(spokenNumber, CASES);
