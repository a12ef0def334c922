/**
 * A key out of a passphrase. PBKDF2-HMAC-SHA-256 (RFC 8018) with 600,000 rounds, the figure of OWASP's
 * Password Storage Cheat Sheet for it; why not a memory-hard function: docs/adr/0004.
 */
import { randomBytes, toUtf8, type Bytes } from './encoding.ts';

export interface Derivation {
  readonly name: 'PBKDF2-SHA-256';
  readonly rounds: number;
  /** 16 bytes, random for every passphrase that is set. */
  readonly salt: Bytes;
}

export const ROUNDS = 600_000;
/** A file may not ask for less, nor hold the page up for minutes. */
export const ROUNDS_ALLOWED = { min: 600_000, max: 10_000_000 } as const;
export const SALT_BYTES = 16;
/** In characters. */
export const SHORTEST_PASSPHRASE = 12;

export const newDerivation = (rounds: number): Derivation => ({ name: 'PBKDF2-SHA-256', rounds, salt: randomBytes(SALT_BYTES) });

/** The same passphrase from another keyboard may be spelt in other code points: NFKC makes them one. */
export async function derivePassphraseKey(passphrase: string, { rounds, salt }: Derivation): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', toUtf8(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt }, material,
    { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey'],
  );
}

export const isLongEnough = (passphrase: string): boolean => Array.from(passphrase.normalize('NFKC')).length >= SHORTEST_PASSPHRASE;
