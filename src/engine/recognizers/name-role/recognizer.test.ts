import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameRole } from './recognizer.ts';

runCases(nameRole, CASES);
