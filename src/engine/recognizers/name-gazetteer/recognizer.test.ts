import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameGazetteer } from './recognizer.ts';

runCases(nameGazetteer, CASES);
