import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { procedures } from './recognizer.ts';

runCases(procedures, CASES);
