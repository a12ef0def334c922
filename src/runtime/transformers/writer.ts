/**
 * Runs a language model with transformers.js. In: the model's files, read from the device; a prompt. Out: text, as it is written. Every file
 * that transformers.js asks for comes from the given reader: its caches are off, and its own fetch answers that there is nothing.
 */
import {
  AutoModelForCausalLM, AutoTokenizer, env, InterruptableStoppingCriteria, TextStreamer, type PreTrainedModel, type PreTrainedTokenizer, type Tensor,
} from '@huggingface/transformers';
import { EngineError } from '../../engine/errors.ts';

export interface WriterFiles {
  readonly id: string;
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
}
export interface WriterOptions {
  readonly device: 'webgpu' | 'wasm';
  readonly threads: number;
  /** Folder of our own origin with the runtime's script. */
  readonly filesAt: string;
  /** The runtime itself, from the device; null: fetched from that folder. */
  readonly wasmBinary: ArrayBuffer | null;
}
export interface WritingJob {
  readonly prompt: string;
  readonly onText: (delta: string) => void;
  /** Asked before each word. */
  readonly isStopped: () => boolean;
}
export interface Answer {
  readonly text: string;
  /** Stopped, or out of room: the last sentence may be half a sentence. */
  readonly isCut: boolean;
}

/** Tokens; a section summed up or a group of sentences rewritten needs fewer. */
const MOST_TOKENS = 256;
const STORED = '/stored/';

export class Writer {
  readonly #model: PreTrainedModel;
  readonly #tokenizer: PreTrainedTokenizer;

  private constructor(model: PreTrainedModel, tokenizer: PreTrainedTokenizer) {
    this.#model = model;
    this.#tokenizer = tokenizer;
  }

  /** @throws EngineError `MODEL_UNAVAILABLE` when it cannot be run here; whatever `files.read` throws */
  static async open(files: WriterFiles, options: WriterOptions): Promise<Writer> {
    const failure = readFrom(files, options);
    try {
      const tokenizer = await AutoTokenizer.from_pretrained(files.id);
      const model = await AutoModelForCausalLM.from_pretrained(files.id, { device: options.device, dtype: dtypeOf(files.paths) });
      return new Writer(model, tokenizer);
    } catch {
      // What transformers.js says of it may name anything; a file that was damaged says so itself.
      const cause: EngineError = failure() ?? new EngineError('MODEL_UNAVAILABLE');
      throw cause;
    }
  }

  async write({ prompt, onText, isStopped }: WritingJob): Promise<Answer> {
    const stop = new InterruptableStoppingCriteria();
    const inputs = this.#inputsOf(prompt);
    let written = '';
    let tokens = 0;
    const streamer = new TextStreamer(this.#tokenizer, {
      skip_prompt: true, skip_special_tokens: true,
      callback_function: (delta: string) => {
        written += delta;
        onText(delta);
      },
      token_callback_function: () => {
        tokens += 1;
        if (isStopped()) stop.interrupt();
      },
    });
    await this.#model.generate({ ...inputs, max_new_tokens: MOST_TOKENS, do_sample: false, repetition_penalty: 1.1, streamer, stopping_criteria: stop });
    return { text: written, isCut: stop.interrupted || tokens > MOST_TOKENS };
  }

  async close(): Promise<void> {
    await this.#model.dispose();
  }

  #inputsOf(prompt: string): { input_ids: Tensor } {
    const tokenizer = this.#tokenizer as PreTrainedTokenizer & { chat_template?: unknown };
    if (tokenizer.chat_template == null) return tokenizer(prompt);
    return tokenizer.apply_chat_template([{ role: 'user', content: prompt }], { add_generation_prompt: true, return_dict: true });
  }
}

/** Which of transformers.js's weights these are, by the name of the file: "onnx/model_q4f16.onnx". */
function dtypeOf(paths: readonly string[]): 'fp32' | 'fp16' | 'q8' | 'q4' | 'q4f16' {
  const name = paths.find((path) => /^onnx\/model(?:_\w+)?\.onnx$/.test(path)) ?? '';
  if (name.endsWith('_q4f16.onnx')) return 'q4f16';
  if (name.endsWith('_q4.onnx')) return 'q4';
  if (name.endsWith('_fp16.onnx')) return 'fp16';
  return name.endsWith('_quantized.onnx') ? 'q8' : 'fp32';
}

/** Lets transformers.js read the given files and nothing else. @returns what tells why a reading failed, if one did */
function readFrom({ id, paths, read }: WriterFiles, { threads, filesAt, wasmBinary }: WriterOptions): () => EngineError | undefined {
  let failure: EngineError | undefined;
  const folder = `${STORED}${id}/`;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = STORED;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.useCustomCache = true;
  env.customCache = {
    async match(address) {
      const path = address.startsWith(folder) ? address.slice(folder.length) : '';
      if (!paths.includes(path)) return undefined;
      try {
        return new Response(await read(path));
      } catch (error) {
        if (error instanceof EngineError) failure ??= error;
        throw error;
      }
    },
    put: () => Promise.resolve(),
  };
  env.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
  const { wasm } = env.backends.onnx;
  if (wasm) {
    wasm.wasmPaths = filesAt;
    wasm.numThreads = threads;
    if (wasmBinary !== null) wasm.wasmBinary = wasmBinary;
  }
  return () => failure;
}
