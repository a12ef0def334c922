import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { devices } from './recognizer.ts';

runCases(devices, CASES);
