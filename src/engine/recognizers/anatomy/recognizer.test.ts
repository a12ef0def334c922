import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { anatomy } from './recognizer.ts';

runCases(anatomy, CASES);
