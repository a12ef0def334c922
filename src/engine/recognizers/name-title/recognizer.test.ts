import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameTitle } from './recognizer.ts';

runCases(nameTitle, CASES);
