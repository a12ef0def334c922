import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { phone } from './recognizer.ts';

runCases(phone, CASES);
