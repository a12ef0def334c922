/** The engine's door for what runs it: workers, the headless command, the bench. */
export { ENGINE_VERSION } from './version.ts';
export { EngineError, ERROR_TEXTS, errorText } from './errors.ts';
export type { ErrorCode, ErrorParams } from './errors.ts';
export { analyze } from './pipeline/analyze.ts';
export type { Analysis, AnalysisPart } from './pipeline/analysis.ts';
export { LEXICON_IDS, loadLexicons, Lexicons } from './lexicon/lexicons.ts';
export { deidentify } from './deid/deidentify.ts';
export { simplify } from './simplify/simplify.ts';
export { summarize } from './summarize/summarize.ts';
export { passagesOf } from './writing/passages.ts';
export { promptFor } from './writing/prompts.ts';
export { checkWritten } from './writing/check-written.ts';
export { verifyOutput } from './verify/verify-output.ts';
export { reviewed } from './exporters/reviewed.ts';
export { annotateJson } from './exporters/json/annotate-json.ts';
export { EXPORTERS } from './exporters/registry.ts';
