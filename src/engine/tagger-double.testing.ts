/** A tagger that marks given words: stands for a model where only its place in the pipeline is on trial. */
import { span } from './document/span.ts';
import type { TaggedSpan, TaggerPort } from './ports.ts';

export type TaggedWord = Omit<TaggedSpan, 'span'>;

export function taggerDouble(words: Readonly<Record<string, TaggedWord>>): TaggerPort {
  return {
    id: 'double', sha256: '0'.repeat(64),
    tag(text, part, cancelled) {
      const found: TaggedSpan[] = [];
      for (const [word, tagged] of Object.entries(words)) {
        for (let at = text.indexOf(word, part.start); at >= 0 && at + word.length <= part.end; at = text.indexOf(word, at + 1)) {
          found.push({ ...tagged, span: span(at, at + word.length) });
        }
      }
      return cancelled() ? Promise.reject(new Error('cancelled')) : Promise.resolve(found);
    },
  };
}
