import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal, type Address } from './envelope.ts';
import { createDeviceKey, createWrappedKey, unwrapKey } from './key-wrap.ts';
import { derivePassphraseKey, isLongEnough, newDerivation, ROUNDS } from './passphrase-key.ts';
import { fromBase64, fromUtf8, toBase64, toUtf8 } from './encoding.ts';

const ADDRESS: Address = { kind: 'document', id: 'a', version: 1 };
const newKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

describe('an envelope', () => {
  it('opens to what was sealed, for any bytes', async () => {
    const key = await newKey();
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const plain = new Uint8Array(bytes);
      expect(await open(key, await seal(key, plain, ADDRESS), ADDRESS)).toEqual(plain);
    }), { numRuns: 40 });
  });

  it('draws a new nonce of 96 bits for every value', async () => {
    const key = await newKey();
    const nonces = await Promise.all(Array.from({ length: 200 }, async () => toBase64((await seal(key, toUtf8('same'), ADDRESS)).nonce)));
    expect(new Set(nonces).size).toBe(200);
    expect(fromBase64(nonces[0] ?? '')).toHaveLength(12);
  });

  it('is refused when any one bit of nonce, ciphertext or tag is changed', async () => {
    const key = await newKey();
    const sealed = await seal(key, toUtf8('metformin'), ADDRESS);
    for (const field of ['nonce', 'data'] as const) {
      for (let bit = 0; bit < sealed[field].length * 8; bit += 1) {
        const changed = sealed[field].slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        await expect(open(key, { ...sealed, [field]: changed }, ADDRESS)).rejects.toThrow();
      }
    }
  });

  it.each<[string, Address]>([
    ['id', { ...ADDRESS, id: 'b' }], ['kind', { ...ADDRESS, kind: 'head' }], ['version', { ...ADDRESS, version: 2 }],
    ['id that imitates the next field', { ...ADDRESS, id: 'a",1' }],
  ])('is refused at another place: %s', async (_, address) => {
    const key = await newKey();
    await expect(open(key, await seal(key, toUtf8('x'), ADDRESS), address)).rejects.toThrow();
  });

  it('is refused by another key, cut off, or with a nonce of another length', async () => {
    const key = await newKey();
    const sealed = await seal(key, toUtf8('metformin'), ADDRESS);
    await expect(open(await newKey(), sealed, ADDRESS)).rejects.toThrow();
    await expect(open(key, { ...sealed, data: sealed.data.slice(0, -1) }, ADDRESS)).rejects.toThrow();
    await expect(open(key, { ...sealed, data: new Uint8Array() }, ADDRESS)).rejects.toThrow();
    await expect(open(key, { ...sealed, nonce: new Uint8Array(16) }, ADDRESS)).rejects.toThrow();
  });
});

describe('a wrapped key', () => {
  it('opens with the same passphrase, in any Unicode spelling, and with no other', async () => {
    const derivation = newDerivation(1000);
    const { key, wrapped } = await createWrappedKey(await derivePassphraseKey('caf\u00e9 lantern otter', derivation), ADDRESS);
    const sealed = await seal(key, toUtf8('note'), ADDRESS);
    const again = await unwrapKey(await derivePassphraseKey('cafe\u0301 lantern otter', derivation), wrapped, ADDRESS);
    expect(fromUtf8(await open(again, sealed, ADDRESS))).toBe('note');
    await expect(unwrapKey(await derivePassphraseKey('Caf\u00e9 lantern otter', derivation), wrapped, ADDRESS)).rejects.toThrow();
    await expect(unwrapKey(await derivePassphraseKey('caf\u00e9 lantern otter', { ...derivation, rounds: 999 }), wrapped, ADDRESS)).rejects.toThrow();
    await expect(unwrapKey(await derivePassphraseKey('caf\u00e9 lantern otter', newDerivation(1000)), wrapped, ADDRESS)).rejects.toThrow();
  });

  it('cannot be exported, nor can a key of the device', async () => {
    const deviceKey = await createDeviceKey();
    const { key } = await createWrappedKey(deviceKey, ADDRESS);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('raw', deviceKey)).rejects.toThrow();
  });

  it('rests on at least 600,000 rounds', () => {
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000);
  });

  it('matches the published PBKDF2-HMAC-SHA-256 vector (RFC 7914, section 11)', async () => {
    const material = await crypto.subtle.importKey('raw', toUtf8('Password'), 'PBKDF2', false, ['deriveBits']);
    const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', iterations: 80_000, salt: toUtf8('NaCl') }, material, 128);
    expect(Buffer.from(bits).toString('hex')).toBe('4ddcd8f60b98be21830cee5ef22701f9');
  });
});

describe('passphrases and encodings', () => {
  it('counts characters, not code units', () => {
    expect(isLongEnough('eleven char')).toBe(false);
    expect(isLongEnough('twelve chars')).toBe(true);
    expect(isLongEnough('\u{1f9e1}'.repeat(6))).toBe(false);
  });

  it('takes one spelling of Base64 alone', () => {
    expect(() => fromBase64('AB==')).toThrow();
    expect(() => fromBase64('AA = =')).toThrow();
    fc.assert(fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64(toBase64(new Uint8Array(bytes)))).toEqual(new Uint8Array(bytes));
    }));
  });
});
