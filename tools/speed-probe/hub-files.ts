/** The files beside a model as transformers.js lays them out. In: our vocabulary and labels. Out: small JSON files by path. */

const special = (content: string, id: number): object => ({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true });

/** @param vocab text of vocab.txt @param config text of tagger.json */
export function hubFiles(vocab: string, config: string): Record<string, string> {
  const pieces = vocab.replace(/\n$/, '').split('\n');
  const ids = Object.fromEntries(pieces.map((piece, id) => [piece, id]));
  const { layers, assertion, maxPositions } = JSON.parse(config) as { maxPositions: number; layers: { labels: string[] }[]; assertion: { axes: string[] } | null };
  const labels = [...layers.flatMap((layer) => layer.labels), ...(assertion?.axes ?? [])];
  const idOf = (piece: string): number => ids[piece] ?? 0;
  const around = ['[CLS]', '[SEP]'];
  return {
    'config.json': JSON.stringify({ model_type: 'bert', architectures: ['BertForTokenClassification'], id2label: Object.fromEntries(labels.map((label, id) => [id, label])), vocab_size: pieces.length, hidden_size: 384 }),
    'tokenizer_config.json': JSON.stringify({ tokenizer_class: 'BertTokenizer', model_max_length: maxPositions, unk_token: '[UNK]' }),
    'tokenizer.json': JSON.stringify({
      version: '1.0', truncation: null, padding: null,
      added_tokens: ['[PAD]', '[UNK]', ...around].map((piece) => special(piece, idOf(piece))),
      normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: {
        type: 'TemplateProcessing', pair: [],
        single: [{ SpecialToken: { id: '[CLS]', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: '[SEP]', type_id: 0 } }],
        special_tokens: Object.fromEntries(around.map((piece) => [piece, { id: piece, ids: [idOf(piece)], tokens: [piece] }])),
      },
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: ids },
    }),
  };
}
