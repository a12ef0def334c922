import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { usMedicareMbi } from './recognizer.ts';

runCases(usMedicareMbi, CASES);
