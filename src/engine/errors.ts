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
