import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { vehicle } from './recognizer.ts';

runCases(vehicle, CASES);
