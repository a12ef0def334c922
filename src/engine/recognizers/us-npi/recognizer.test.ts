import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { usNpi } from './recognizer.ts';

runCases(usNpi, CASES);
