import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { locationPlace } from './recognizer.ts';

runCases(locationPlace, CASES);
