import { describe, expect, it } from 'vitest';
import { acceptBytes, acceptText } from './accept-text.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('acceptText', () => {
  it('takes a note as it is', () => {
    expect(acceptText('Seen today.\r\n<b>BP</b> 120/80 🙂')).toEqual({ ok: true, text: 'Seen today.\r\n<b>BP</b> 120/80 🙂' });
  });

  it('says that an empty text is empty', () => {
    expect(acceptText(' \n\t')).toMatchObject({ ok: false, code: 'TEXT_EMPTY' });
  });

  it('names the size of a text that is too long, and cuts nothing', () => {
    const answer = acceptText('a'.repeat(Math.round(7.2 * 1024 * 1024)));
    expect(answer).toMatchObject({ ok: false, title: 'This file holds 7.2 MB of text; the limit is 5 MB.', advice: 'Nothing was cut. Split it, or use a folder run.' });
  });
});

describe('acceptBytes', () => {
  it('decodes UTF-8, UTF-16 by its mark, and old Windows files', () => {
    expect(acceptBytes(new TextEncoder().encode('Ménière'))).toEqual({ ok: true, text: 'Ménière' });
    expect(acceptBytes(bytes(0xff, 0xfe, 0x42, 0x00, 0x50, 0x00))).toEqual({ ok: true, text: 'BP' });
    expect(acceptBytes(bytes(0x4d, 0xe9, 0x6e))).toEqual({ ok: true, text: 'Mén' });
  });

  it('refuses what is not text', () => {
    expect(acceptBytes(bytes(0x25, 0x50, 0x44, 0x46, 0x00, 0x01))).toMatchObject({ ok: false, code: 'TEXT_BINARY' });
    expect(acceptBytes(bytes(...Array.from({ length: 200 }, (_, i) => (i % 8) + 1)))).toMatchObject({ ok: false, code: 'TEXT_BINARY' });
  });
});
