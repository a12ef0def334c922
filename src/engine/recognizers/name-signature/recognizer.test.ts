import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameSignature } from './recognizer.ts';

runCases(nameSignature, CASES);
