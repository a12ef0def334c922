import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { locationPostcode } from './recognizer.ts';

runCases(locationPostcode, CASES);
