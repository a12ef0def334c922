import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameLabel } from './recognizer.ts';

runCases(nameLabel, CASES);
