import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { usSsn } from './recognizer.ts';

runCases(usSsn, CASES);
