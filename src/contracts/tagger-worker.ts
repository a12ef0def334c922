/**
 * The interfaces of the worker that runs the tagger model. The page opens it; the engine's worker asks it for spans through a port
 * of its own, so that no note passes through the page twice. Plain data only.
 */
import type { Span } from '../engine/document/span.ts';
import type { TaggedSpan } from '../engine/ports.ts';

/** What provenance needs to know of a model. */
export interface TaggerFacts {
  readonly id: string;
  readonly version: string;
  /** Of the model file, lower-case hexadecimal. */
  readonly sha256: string;
}

/** The graphics processor, several cores, one core. */
export type TaggerBackend = 'webgpu' | 'wasm-threads' | 'wasm';

/** What the model runs on, or is being opened on. */
export type TaggerState =
  | { readonly kind: 'opening'; readonly backend: TaggerBackend }
  | { readonly kind: 'ready'; readonly backend: TaggerBackend }
  | { readonly kind: 'failed' };

export interface TaggerWorkerApi {
  /**
   * Opens a model that is stored on this device and runs it once.
   * @param onGpu on the graphics processor if that can be, with what WebGPU runs on from the device; the page knows whether there is one
   * @param onState wrapped by Comlink.proxy; also told later, when a device is lost
   * @throws EngineError `MODEL_NOT_STORED`, `MODEL_SHA_MISMATCH`, `MODEL_CONFIG_INVALID`, `MODEL_UNAVAILABLE`
   */
  open(modelId: string, onGpu: boolean, onState: (state: TaggerState) => void): Promise<TaggerFacts>;
  /** Serves {@link TaggingApi} on a port; transfer it. */
  serve(port: MessagePort): void;
}

export interface TaggingApi {
  /** Keeps a text for the calls that follow, under a name of the caller; the last few are kept. */
  keepText(textId: string, text: string): void;
  /** @throws EngineError `MODEL_UNAVAILABLE`, `JOB_CANCELLED`; `UNKNOWN_ID` for a text that is no longer kept */
  tag(callId: string, textId: string, part: Span): Promise<readonly TaggedSpan[]>;
  cancel(callId: string): void;
}
