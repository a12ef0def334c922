import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { drugAttributes } from './recognizer.ts';

runCases(drugAttributes, CASES);
