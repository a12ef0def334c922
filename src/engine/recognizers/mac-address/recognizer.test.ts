import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { macAddress } from './recognizer.ts';

runCases(macAddress, CASES);
