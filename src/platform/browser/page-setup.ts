/** To be imported first by the page: its Trusted Types policies, the network meter, and the navigation guard. */
import { closeUnguardedDoors } from './navigation-guard.ts';
import { networkMeter } from './network-meter.ts';
import { installTrustedTypes } from './trusted-types.ts';
import { watchNetwork } from './watch-network.ts';

installTrustedTypes();
watchNetwork(networkMeter);
closeUnguardedDoors((entry) => {
  networkMeter.record(entry);
});
