/** Lexicons from the app's own origin: gzipped files, unpacked by the browser. */
import { EngineError } from '../../engine/errors.ts';
import type { LexiconSource } from '../../engine/ports.ts';
import { unpackText } from './unpack-text.ts';

export function browserLexicons(urls: Readonly<Record<string, string>>): LexiconSource {
  return {
    async read(lexicon) {
      const url = urls[lexicon];
      const response = url === undefined ? undefined : await fetch(url).catch(() => undefined);
      if (response === undefined || !response.ok) throw new EngineError('LEXICON_UNAVAILABLE', { lexicon });
      return unpackText(new Uint8Array(await response.arrayBuffer()));
    },
  };
}
