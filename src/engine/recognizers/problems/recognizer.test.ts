import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { problems } from './recognizer.ts';

runCases(problems, CASES);
