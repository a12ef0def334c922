import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { ukNationalInsurance } from './recognizer.ts';

runCases(ukNationalInsurance, CASES);
