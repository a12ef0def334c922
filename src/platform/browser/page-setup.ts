/** To be imported first by the page: its Trusted Types policies, and the network meter. */
import { networkMeter } from './network-meter.ts';
import { installTrustedTypes } from './trusted-types.ts';
import { watchNetwork } from './watch-network.ts';

installTrustedTypes();
watchNetwork(networkMeter);
