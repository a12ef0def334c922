import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameUsername } from './recognizer.ts';

runCases(nameUsername, CASES);
