import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameCredential } from './recognizer.ts';

runCases(nameCredential, CASES);
