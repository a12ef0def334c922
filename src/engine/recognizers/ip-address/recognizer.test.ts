import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { ipAddress } from './recognizer.ts';

runCases(ipAddress, CASES);
