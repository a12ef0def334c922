/** The suites, in the order they run. */
import type { Suite } from '../suite.ts';
import { browserSpeed } from './browser-speed.ts';
import { bundleSize } from './bundle-size.ts';
import { clinicalQuality } from './clinical-quality.ts';
import { clinicalWithModel } from './clinical-with-model.ts';
import { coldOpenSuite } from './cold-open.ts';
import { dialQuality } from './dial-quality.ts';
import { engineSpeed } from './engine-speed.ts';
import { factLock } from './fact-lock.ts';
import { linearTime } from './linear-time.ts';
import { modelSizes } from './model-sizes.ts';
import { negationQuality } from './negation-quality.ts';
import { phiQuality } from './phi-suite.ts';
import { phiWithModel } from './phi-with-model.ts';
import { simplifyQuality } from './simplify-quality.ts';
import { summaryQuality } from './summary-quality.ts';
import { taggerDev } from './tagger-dev.ts';
import { taggerSpeed } from './tagger-speed.ts';

export const SUITES: readonly Suite[] = [
  phiQuality, phiWithModel, dialQuality, clinicalQuality, clinicalWithModel, taggerDev, negationQuality, factLock, simplifyQuality, summaryQuality,
  engineSpeed, linearTime, browserSpeed, coldOpenSuite, taggerSpeed, bundleSize, modelSizes,
];
