import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { medications } from './recognizer.ts';

runCases(medications, CASES);
