import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { email } from './recognizer.ts';

runCases(email, CASES);
