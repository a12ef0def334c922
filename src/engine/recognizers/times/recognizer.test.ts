import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { times } from './recognizer.ts';

runCases(times, CASES);
