/** The part of the Trusted Types API used here; TypeScript's own libraries do not describe it. Source: W3C Trusted Types. */

interface PolicyRules {
  readonly createHTML?: (text: string) => string | null;
  readonly createScript?: (text: string) => string | null;
  readonly createScriptURL?: (address: string) => string | null;
}

export interface TrustedPolicy {
  readonly createScriptURL: (address: string) => unknown;
}

export interface TrustedTypesApi {
  createPolicy(name: string, rules: PolicyRules): TrustedPolicy;
}

/** The realm's Trusted Types, or undefined in a browser without them. */
export function trustedTypesApi(): TrustedTypesApi | undefined {
  return (globalThis as { trustedTypes?: TrustedTypesApi }).trustedTypes;
}
