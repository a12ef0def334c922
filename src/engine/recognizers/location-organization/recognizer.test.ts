import { runCases } from '../run-cases.testing.ts';
import { CASES } from './cases.ts';
import { locationOrganization } from './recognizer.ts';

runCases(locationOrganization, CASES);
