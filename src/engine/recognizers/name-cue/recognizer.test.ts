import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameCue } from './recognizer.ts';

runCases(nameCue, CASES);
