import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { paymentCard } from './recognizer.ts';

runCases(paymentCard, CASES);
