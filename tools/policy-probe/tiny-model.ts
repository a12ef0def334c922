/**
 * Writes a token-classification model of 44 weights as ONNX, with the tokeniser files that transformers.js asks for.
 * It stands for real models where only the machinery is on trial: threads, WebGPU and transformers.js under the site's policy.
 *
 * logits[batch, seq, 3] = Gather(EMBEDDING[8, 4], input_ids[batch, seq]) x WEIGHTS[4, 3]
 */

import { createHash } from 'node:crypto';
import { input, model, node, output, tensor } from '../tiny-model/onnx-writer.ts';

/** Rows of the embedding: word 5 ("aspirin") leans to label 1, word 6 ("asthma") to label 2, all others to label 0. */
const EMBEDDING = Array.from({ length: 8 }, (_, word) => [word < 5 || word === 7 ? 1 : 0, word === 5 ? 1 : 0, word === 6 ? 1 : 0, 0]);
const WEIGHTS = [[4, 0, 0], [0, 4, 0], [0, 0, 4], [0, 0, 0]];

/** The model as bytes of an .onnx file. */
export function tinyModel(): Uint8Array<ArrayBuffer> {
  return model('tiny', [
    node('Gather', ['embedding', 'input_ids'], 'hidden'),
    node('MatMul', ['hidden', 'weights'], 'logits'),
    tensor('embedding', [8, 4], EMBEDDING.flat()),
    tensor('weights', [4, 3], WEIGHTS.flat()),
    input('input_ids', ['batch', 'sequence']),
    output('logits', ['batch', 'sequence', 3]),
  ]);
}

const VOCABULARY = { '[PAD]': 0, '[UNK]': 1, '[CLS]': 2, '[SEP]': 3, takes: 4, aspirin: 5, asthma: 6, for: 7 };

const special = (content: string) => ({
  id: VOCABULARY[content as keyof typeof VOCABULARY],
  content,
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
  special: true,
});

/** The files of the model's folder, as transformers.js lays them out. */
export function tinyModelFiles(): Record<string, string | Uint8Array<ArrayBuffer>> {
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map(special),
    normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [{ SpecialToken: { id: '[CLS]', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: '[SEP]', type_id: 0 } }],
      pair: [],
      special_tokens: {
        '[CLS]': { id: '[CLS]', ids: [2], tokens: ['[CLS]'] },
        '[SEP]': { id: '[SEP]', ids: [3], tokens: ['[SEP]'] },
      },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab: VOCABULARY },
  };
  const bytes = tinyModel();
  const labels = { 0: 'O', 1: 'B-DRUG', 2: 'B-PROBLEM' };
  const config = { model_type: 'bert', architectures: ['BertForTokenClassification'], id2label: labels, vocab_size: 8, hidden_size: 4 };
  return {
    'config.json': JSON.stringify(config),
    'tokenizer.json': JSON.stringify(tokenizer),
    'tokenizer_config.json': JSON.stringify({ tokenizer_class: 'BertTokenizer', model_max_length: 512, unk_token: '[UNK]' }),
    'onnx/model.onnx': bytes,
    'manifest.json': JSON.stringify({
      id: 'tiny', version: '1', licence: 'Apache-2.0', task: 'token-classification',
      files: [{ path: 'onnx/model.onnx', sizeBytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }],
    }),
  };
}
