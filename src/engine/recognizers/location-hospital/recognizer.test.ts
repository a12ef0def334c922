import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { locationHospital } from './recognizer.ts';

runCases(locationHospital, CASES);
