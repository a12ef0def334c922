import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { age } from './recognizer.ts';

runCases(age, CASES);
