/**
 * A language model of one table, in the hub's file layout: what comes next depends on the last word alone. After "Plain version:" and
 * "Summary:" it says sentences by heart, of which the last is true of no note in the tests; after other words it walks at random, by
 * seeded random weights, until it is stopped. It stands for real packs where machinery is on trial: download, store, streaming, stop, the fact lock.
 *
 * logits[batch, seq, V] = Gather(identity[V, V], input_ids) x NEXT[V, V]; the cache holds what was gathered, as a real one holds keys and values.
 */
import { floatInput, input, model, node, output, tensor, wholeNumbers } from './onnx-writer.ts';

const SPECIAL = ['[PAD]', '[UNK]', '[BOS]', '[EOS]'];
/** Said by heart, in pieces that each stand in the vocabulary once: so the last piece tells which comes next. */
const SAID = ['You take', 'metformin 500 mg', 'twice a day.', 'You have', 'no chest pain.', 'You also', 'have asthma.'];
const SUMMED = ['The patient', 'takes metformin.', 'An echocardiogram', 'is planned.'];
const RAMBLE = ['rain', 'river', 'walks', 'green', 'slowly', 'stone', 'under', 'lamp', 'quiet', 'seven'];
/** The prompts end in these words. */
const ENDS = ['Plain', 'version', 'Summary', ':'];
const BY_HEART: readonly (readonly string[])[] = [SAID, SUMMED];
export const WRITER_WORDS = [...SPECIAL, ...ENDS, ...RAMBLE, ...BY_HEART.flat()];
const WIDTH = WRITER_WORDS.length;
const idOf = (word: string): number => Math.max(WRITER_WORDS.indexOf(word), 1);

/** Park and Miller's generator: the same numbers on every machine. */
function numbers(count: number): number[] {
  let state = 20261121;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  });
}

/** Row: the last word; column: how likely the next one is. Random over the rambling words, but for what is said by heart. */
function next(): number[] {
  const random = numbers(WIDTH * WIDTH);
  const table = random.map((value, i) => (RAMBLE.includes(WRITER_WORDS[i % WIDTH] ?? '') ? value * 4 : 0));
  const follow = (from: string, to: string): void => {
    table[idOf(from) * WIDTH + idOf(to)] = 100;
  };
  BY_HEART.forEach((words) => words.forEach((word, i) => follow(word, words[i + 1] ?? '[EOS]')));
  follow('version', SAID[0] ?? '');
  follow('Summary', SUMMED[0] ?? '');
  return table;
}

function graph(): Uint8Array<ArrayBuffer> {
  const table = next();
  const identity = Array.from({ length: WIDTH * WIDTH }, (_, i) => (Math.floor(i / WIDTH) === i % WIDTH ? 1 : 0));
  const cache = ['batch', 1, 'past', WIDTH] as const;
  const grown = ['batch', 1, 'all', WIDTH] as const;
  return model('tiny-writer', [
    node('Gather', ['identity', 'input_ids'], 'words'),
    node('MatMul', ['words', 'next'], 'logits'),
    node('Unsqueeze', ['words', 'head'], 'states'),
    node('Concat', ['past_key_values.0.key', 'states'], 'present.0.key', { axis: 2 }),
    node('Concat', ['past_key_values.0.value', 'states'], 'present.0.value', { axis: 2 }),
    tensor('identity', [WIDTH, WIDTH], identity), tensor('next', [WIDTH, WIDTH], table), wholeNumbers('head', [1]),
    input('input_ids', ['batch', 'sequence']), floatInput('past_key_values.0.key', cache), floatInput('past_key_values.0.value', cache),
    output('logits', ['batch', 'sequence', WIDTH]), output('present.0.key', grown), output('present.0.value', grown),
  ]);
}

const special = (content: string) => ({ id: idOf(content), content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true });
const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The repository's files, by path. @param rambles says nothing by heart: it walks at random until it is stopped */
export function tinyWriterFiles({ rambles = false } = {}): Readonly<Record<string, Uint8Array>> {
  const vocab = Object.fromEntries(WRITER_WORDS.map((word, id) => [word, id]));
  const tokenizer = {
    version: '1.0', truncation: null, padding: null, added_tokens: SPECIAL.map(special), normalizer: null, pre_tokenizer: { type: 'BertPreTokenizer' }, post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: { type: 'WordPiece', unk_token: '[UNK]', continuing_subword_prefix: '##', max_input_chars_per_word: 100, vocab },
  };
  const config = {
    model_type: 'llama', architectures: ['LlamaForCausalLM'], vocab_size: WIDTH, hidden_size: WIDTH, num_hidden_layers: 1, num_attention_heads: 1, num_key_value_heads: 1, head_dim: WIDTH,
    bos_token_id: 2, eos_token_id: 3, pad_token_id: 0,
  };
  // A prompt ends in "version:" or "Summary:"; without the colon its last word tells which.
  const template = `{{ messages[0]['content'][:-1] }}${rambles ? ' rain' : ''}`;
  return {
    'config.json': json(config), 'generation_config.json': json({ bos_token_id: 2, eos_token_id: 3, pad_token_id: 0 }), 'tokenizer.json': json(tokenizer),
    'tokenizer_config.json': json({ tokenizer_class: 'PreTrainedTokenizer', model_max_length: 2048, unk_token: '[UNK]', bos_token: '[BOS]', eos_token: '[EOS]', pad_token: '[PAD]', chat_template: template }),
    'onnx/model_q4f16.onnx': graph(),
  };
}
