/**
 * The engine's only error. Its parameters are numbers and ids by type, so that the text of a note
 * cannot enter an error, a log line or a screenshot of one.
 */
export const ERROR_TEXTS = {
  SPAN_INVALID: 'A span from {start} to {end} does not lie in the text.',
  EDITS_OVERLAP: 'Two edits overlap at {start}.',
  TEXT_TOO_LONG: 'The text holds {length} characters; the limit is {limit}. Nothing was cut.',
  TEXT_BINARY: 'This is not text: {controls} control characters in the first {looked}.',
  INPUT_INVALID: 'The input has no field {field} of the kind that is needed.',
  JOB_CANCELLED: 'The job {job} was cancelled.',
  LEXICON_INVALID: 'The lexicon {lexicon} is damaged at line {line}.',
  LEXICON_UNAVAILABLE: 'The lexicon {lexicon} could not be loaded.',
  STAGE_ORDER_INVALID: 'Stage {stage} needs {layer}, which no stage before it assigns.',
  UNKNOWN_ID: 'No {kind} is called {id}.',
  OPTION_INVALID: 'The option {option} is not known or has a wrong value.',
  MODEL_MANIFEST_INVALID: 'The model has no sound manifest: field {field}.',
  MODEL_SHA_MISMATCH: 'The model file is damaged and was not used. Rules go on working. Fetch it again.',
  MODEL_UNREACHABLE: 'The model could not be fetched: there was no answer, or it broke off. Rules go on working. What arrived is kept; fetch it again to go on.',
  MODEL_NOT_SERVED: 'The model could not be fetched: the host answered {status}. Rules go on working.',
  MODEL_LISTING_INVALID: 'The host lists this model differently from what was expected. Nothing was fetched.',
  MODEL_NO_ROOM: 'There is no room on this device for the model. Nothing of yours was deleted. Delete something, then fetch it again.',
  MODEL_STORE_FAILED: 'The browser could not keep the model. Rules go on working. Reload the page, then try again.',
  MODEL_NOT_STORED: 'The model {model} is not on this device.',
  MODEL_UNKNOWN_FILE: 'This file belongs to no model that Plainchart knows. It was not taken in.',
  MODEL_CONFIG_INVALID: 'The model comes with a wrong description: {field}. Rules go on working.',
  MODEL_UNAVAILABLE: 'The model could not be run here. Rules go on working.',
  WORKER_LOST: 'The reader stopped and was started again.',
  INTERNAL: 'Something went wrong inside the reader.',
} as const;

export type ErrorCode = keyof typeof ERROR_TEXTS;
/** Only numbers and identifiers of ours: never text of a note. */
export type ErrorParams = Readonly<Record<string, number | Id>>;
/** An identifier made by the program, such as `us-ssn`. */
export type Id = string & { readonly __id?: never };

export class EngineError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(errorText(code, params));
    this.name = 'EngineError';
    this.code = code;
    this.params = params;
  }
}

/** The message of a code, with its parameters filled in. */
export function errorText(code: ErrorCode, params: ErrorParams): string {
  return ERROR_TEXTS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'));
}
