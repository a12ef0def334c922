import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { labelledIdentifier } from './recognizer.ts';

runCases(labelledIdentifier, CASES);
