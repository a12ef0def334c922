import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { abbreviations } from './recognizer.ts';

runCases(abbreviations, CASES);
