import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { biometric } from './recognizer.ts';

runCases(biometric, CASES);
