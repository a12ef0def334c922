/** To be imported first by every worker: the worker's Trusted Types policy, and its reports to the network meter. */
import { reportWorkerNetwork } from './watch-network.ts';
import { installWorkerTrustedTypes } from './worker-trusted-types.ts';

installWorkerTrustedTypes();
reportWorkerNetwork();
