import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { nameGreeting } from './recognizer.ts';

runCases(nameGreeting, CASES);
