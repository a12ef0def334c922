import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { url } from './recognizer.ts';

runCases(url, CASES);
