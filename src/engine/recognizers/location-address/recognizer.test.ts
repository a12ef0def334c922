import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { locationAddress } from './recognizer.ts';

runCases(locationAddress, CASES);
