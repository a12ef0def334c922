/**
 * The `default` Trusted Types policy of our workers. Libraries inside a worker (ONNX Runtime starts its threads by address) hand
 * plain strings to `new Worker`; this admits scripts of our own origin and refuses everything else.
 */
import { trustedTypesApi } from './trusted-types-api.ts';

/**
 * Says whether a script address is of the given origin and fetched over HTTP: no blob:, no data:.
 * @param address absolute, or relative to `base`
 * @param base the worker's own address
 */
export function isOwnScriptAddress(address: string, base: string): boolean {
  try {
    const url = new URL(address, base);
    return url.origin === new URL(base).origin && (url.protocol === 'https:' || url.protocol === 'http:');
  } catch {
    return false;
  }
}

/** Creates the policy; call once, first thing in a worker. Does nothing in a browser without Trusted Types. */
export function installWorkerTrustedTypes(): void {
  const base = globalThis.location.href;
  trustedTypesApi()?.createPolicy('default', {
    createHTML: () => null,
    createScript: () => null,
    createScriptURL: (address) => (isOwnScriptAddress(address, base) ? address : null),
  });
}
