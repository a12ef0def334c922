import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { protectedShape } from './recognizer.ts';

runCases(protectedShape, CASES);
