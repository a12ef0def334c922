import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { protectedEponym } from './recognizer.ts';

runCases(protectedEponym, CASES);
