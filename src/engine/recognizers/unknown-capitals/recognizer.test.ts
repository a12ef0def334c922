import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { unknownCapitals } from './recognizer.ts';

runCases(unknownCapitals, CASES);
