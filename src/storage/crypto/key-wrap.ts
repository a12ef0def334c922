/**
 * The key that encrypts, wrapped by the key that unlocks. The unwrapped key can encrypt and decrypt
 * and can never be exported again.
 */
import { randomBytes, type Bytes } from './encoding.ts';
import { addressBytes, gcm, NONCE_BYTES, type Address, type Sealed } from './envelope.ts';

const AES: AesKeyAlgorithm = { name: 'AES-GCM', length: 256 };

/** A new random key: for use, and as it is stored. */
export async function createWrappedKey(unlocking: CryptoKey, address: Address): Promise<{ readonly key: CryptoKey; readonly wrapped: Sealed }> {
  const extractable = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const nonce = randomBytes(NONCE_BYTES);
  const data = await crypto.subtle.wrapKey('raw', extractable, unlocking, gcm(nonce, addressBytes(address)));
  const wrapped: Sealed = { nonce, data: new Uint8Array(data) };
  return { key: await unwrapKey(unlocking, wrapped, address), wrapped };
}

/** @throws DOMException "OperationError" when it is another key, or the wrapped one was changed */
export function unwrapKey(unlocking: CryptoKey, { nonce, data }: Sealed, address: Address): Promise<CryptoKey> {
  const wrapped: Bytes = data;
  return crypto.subtle.unwrapKey('raw', wrapped, unlocking, gcm(nonce, addressBytes(address)), AES, false, ['encrypt', 'decrypt']);
}

/** A key of this device: the browser keeps it and hands it to nobody, scripts included. */
export const createDeviceKey = (): Promise<CryptoKey> => crypto.subtle.generateKey(AES, false, ['wrapKey', 'unwrapKey']);
