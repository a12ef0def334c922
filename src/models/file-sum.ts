/** SHA-256 as bytes arrive. WebCrypto sums up whole buffers alone; a file of hundreds of MB is never held at once here. */
import { sha256 } from '@noble/hashes/sha2.js';

export class FileSum {
  readonly #hash = sha256.create();

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  /** Lower-case hexadecimal; call once, at the end. */
  hex(): string {
    return [...this.#hash.digest()].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
