/**
 * Writes a token-classification model of 44 weights as ONNX, byte by byte, with the tokeniser files that transformers.js asks for.
 * It stands for real models where only the machinery is on trial: threads, WebGPU and transformers.js under the site's policy.
 * Source: onnx.proto3 (field numbers), protobuf wire format.
 *
 * logits[batch, seq, 3] = Gather(EMBEDDING[8, 4], input_ids[batch, seq]) x WEIGHTS[4, 3]
 */

import { createHash } from 'node:crypto';

const VARINT = 0;
const BYTES = 2;
const FLOAT = 1;
const INT64 = 7;
const IR_VERSION = 8n;
const OPSET = 13n;

type Field = Uint8Array;

function varint(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7n) {
    if (rest < 0x80n) return [...bytes, Number(rest)];
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
}

function integer(field: number, value: bigint | number): Field {
  return Uint8Array.from([...varint(BigInt((field << 3) | VARINT)), ...varint(BigInt(value))]);
}

function bytes(field: number, content: Uint8Array): Field {
  return Uint8Array.from([...varint(BigInt((field << 3) | BYTES)), ...varint(BigInt(content.length)), ...content]);
}

function text(field: number, content: string): Field {
  return bytes(field, new TextEncoder().encode(content));
}

function message(field: number, ...fields: Field[]): Field {
  return bytes(field, concat(fields));
}

function concat(fields: readonly Field[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(fields.flatMap((one) => [...one]));
}

/** TensorProto: dims = 1, data_type = 2, name = 8, raw_data = 9. */
function tensor(name: string, dims: readonly number[], values: readonly number[]): Field {
  const raw = new Uint8Array(new Float32Array(values).buffer);
  return message(5, ...dims.map((size) => integer(1, size)), integer(2, FLOAT), text(8, name), bytes(9, raw));
}

/** NodeProto: input = 1, output = 2, op_type = 4. */
function node(operator: string, inputs: readonly string[], output: string): Field {
  return message(1, ...inputs.map((name) => text(1, name)), text(2, output), text(4, operator));
}

/** ValueInfoProto: name = 1, type = 2 { tensor_type = 1 { elem_type = 1, shape = 2 { dim = 1 } } }; a string is a free dimension. */
function valueInfo(field: number, name: string, type: number, shape: ReadonlyArray<number | string>): Field {
  const dims = shape.map((size) => message(1, typeof size === 'number' ? integer(1, size) : text(2, size)));
  return message(field, text(1, name), message(2, message(1, integer(1, type), message(2, ...dims))));
}

/** Rows of the embedding: word 5 ("aspirin") leans to label 1, word 6 ("asthma") to label 2, all others to label 0. */
const EMBEDDING = Array.from({ length: 8 }, (_, word) => [word < 5 || word === 7 ? 1 : 0, word === 5 ? 1 : 0, word === 6 ? 1 : 0, 0]);
const WEIGHTS = [[4, 0, 0], [0, 4, 0], [0, 0, 4], [0, 0, 0]];

/** The model as bytes of an .onnx file. */
export function tinyModel(): Uint8Array<ArrayBuffer> {
  const graph = message(
    7,
    node('Gather', ['embedding', 'input_ids'], 'hidden'),
    node('MatMul', ['hidden', 'weights'], 'logits'),
    text(2, 'tiny'),
    tensor('embedding', [8, 4], EMBEDDING.flat()),
    tensor('weights', [4, 3], WEIGHTS.flat()),
    valueInfo(11, 'input_ids', INT64, ['batch', 'sequence']),
    valueInfo(12, 'logits', FLOAT, ['batch', 'sequence', 3]),
  );
  return concat([integer(1, IR_VERSION), text(2, 'plainchart'), graph, message(8, text(1, ''), integer(2, OPSET))]);
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
  const model = tinyModel();
  const labels = { 0: 'O', 1: 'B-DRUG', 2: 'B-PROBLEM' };
  const config = { model_type: 'bert', architectures: ['BertForTokenClassification'], id2label: labels, vocab_size: 8, hidden_size: 4 };
  return {
    'config.json': JSON.stringify(config),
    'tokenizer.json': JSON.stringify(tokenizer),
    'tokenizer_config.json': JSON.stringify({ tokenizer_class: 'BertTokenizer', model_max_length: 512, unk_token: '[UNK]' }),
    'onnx/model.onnx': model,
    'manifest.json': JSON.stringify({
      id: 'tiny', version: '1', licence: 'Apache-2.0', task: 'token-classification',
      files: [{ path: 'onnx/model.onnx', sizeBytes: model.byteLength, sha256: createHash('sha256').update(model).digest('hex') }],
    }),
  };
}
