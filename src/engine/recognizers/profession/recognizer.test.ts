import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { profession } from './recognizer.ts';

runCases(profession, CASES);
