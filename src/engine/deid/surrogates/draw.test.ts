import { describe, expect, it } from 'vitest';
import { Draw } from './draw.ts';
import { codeUnitBytes, sha256 } from './sha256.ts';

const hex = (words: Uint32Array): string => [...words].map((word) => word.toString(16).padStart(8, '0')).join('');
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('sha256', () => {
  // FIPS 180-4 examples, and one message longer than 2 blocks of padding room.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
    ['a'.repeat(1000), '41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3'],
  ])('of %s', (message, digest) => {
    expect(hex(sha256(ascii(message)))).toBe(digest);
  });

  it('tells lone surrogates apart', () => {
    expect(hex(sha256(codeUnitBytes('\ud800')))).not.toBe(hex(sha256(codeUnitBytes('\ud801'))));
  });
});

describe('Draw', () => {
  it('depends on seed, kind and value alone', () => {
    const first = new Draw('s', 'given', 'maria').digits(20);
    new Draw('s', 'given', 'someone else').digits(20);
    expect(new Draw('s', 'given', 'maria').digits(20)).toBe(first);
    for (const other of [new Draw('t', 'given', 'maria'), new Draw('s', 'surname', 'maria'), new Draw('s', 'given', 'mario')]) {
      expect(other.digits(20)).not.toBe(first);
    }
  });

  it('gives every value about equally often', () => {
    const counts = Array.from({ length: 7 }, () => 0);
    const draw = new Draw('seed', 'test', 'value');
    for (let i = 0; i < 7000; i += 1) {
      const value = draw.below(7);
      counts[value] = (counts[value] as number) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
