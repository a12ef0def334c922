import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { alphanumericCode } from './recognizer.ts';

runCases(alphanumericCode, CASES);
