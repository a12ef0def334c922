/** Bytes and text. `Bytes` own their buffer: WebCrypto takes no shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

export const toUtf8 = (text: string): Bytes => encoder.encode(text);

/** @throws TypeError when the bytes are not UTF-8 */
export const fromUtf8 = (bytes: Bytes): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export function toBase64(bytes: Bytes): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Only the one canonical spelling is taken. @throws Error for anything else */
export function fromBase64(text: string): Bytes {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  if (toBase64(bytes) !== text) throw new Error('Not canonical Base64.');
  return bytes;
}
