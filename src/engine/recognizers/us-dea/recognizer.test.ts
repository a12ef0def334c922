import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { usDea } from './recognizer.ts';

runCases(usDea, CASES);
