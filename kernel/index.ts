/** The kernel: what src/runtime/kernel calls. Addresses are bytes in the one memory, aligned to 16; the host alone decides what lies where. */
export { attend, attentionRoom } from './attention';
export { embed } from './embed';
export { multiply } from './multiply';
export { packWeights } from './pack';
export { activate, normalise, quantise } from './rows';
