/**
 * One encrypted value. In: a key, bytes, and the place where the value belongs. Out: nonce and
 * ciphertext with its tag. Refuses a value that was changed, moved to another record, or relabelled.
 *
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce for every value; at most 2^32 values a key
 * by section 8.3, which no library of one person comes near.
 */
import { randomBytes, toUtf8, type Bytes } from './encoding.ts';

/** Where a value belongs: bound to the ciphertext as additional data, never stored with it. */
export interface Address {
  readonly kind: 'document' | 'head' | 'data-key' | 'backup-key';
  readonly id: string;
  /** Of the value's own format. */
  readonly version: number;
}
export interface Sealed {
  /** 12 bytes. */
  readonly nonce: Bytes;
  /** Ciphertext, then the tag of 16 bytes. */
  readonly data: Bytes;
}

export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

/** A JSON list: no two addresses share one spelling, whatever the id holds. */
export const addressBytes = ({ kind, id, version }: Address): Bytes => toUtf8(JSON.stringify(['plainchart', kind, id, version]));

export async function seal(key: CryptoKey, plain: Bytes, address: Address): Promise<Sealed> {
  const nonce = randomBytes(NONCE_BYTES);
  const data = await crypto.subtle.encrypt(gcm(nonce, addressBytes(address)), key, plain);
  return { nonce, data: new Uint8Array(data) };
}

/** @throws DOMException "OperationError" when key, address, nonce or ciphertext do not belong together */
export async function open(key: CryptoKey, sealed: Sealed, address: Address): Promise<Bytes> {
  if (sealed.nonce.length !== NONCE_BYTES) throw new DOMException('The nonce has a wrong length.', 'OperationError');
  return new Uint8Array(await crypto.subtle.decrypt(gcm(sealed.nonce, addressBytes(address)), key, sealed.data));
}

export function gcm(iv: Bytes, additionalData: Bytes): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData, tagLength: TAG_BYTES * 8 };
}
