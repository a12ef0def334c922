import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { iban } from './recognizer.ts';

runCases(iban, CASES);
