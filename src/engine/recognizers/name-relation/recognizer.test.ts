import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameRelation } from './recognizer.ts';

runCases(nameRelation, CASES);
