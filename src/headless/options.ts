/** Reads the command line of the headless command. In: arguments. Out: a command with its options. Refuses unknown ones. */
import { parseArgs } from 'node:util';
import { EngineError } from '../engine/index.ts';
import { DEFAULT_THRESHOLD, OPERATOR_IDS, POLICY_IDS, type OperatorId, type PolicyId } from '../engine/deid/types.ts';
import { SUMMARY_STYLES, type SummaryStyle } from '../engine/summarize/types.ts';

export const COMMANDS = ['annotate', 'deidentify', 'simplify', 'summarize', 'verify'] as const;
export type Command = (typeof COMMANDS)[number];

export interface HeadlessOptions {
  readonly command: Command;
  readonly operator: OperatorId;
  readonly policy: PolicyId;
  /** Absent: one is drawn for the run. */
  readonly seed?: string;
  readonly style: SummaryStyle;
  readonly level: number;
  /** The recall dial: the least score of PHI that is listed or removed. */
  readonly threshold: number;
  /** Leave the tagger model out. */
  readonly rulesOnly: boolean;
}

const OPTIONS = {
  operator: { type: 'string', default: 'tag' },
  policy: { type: 'string', default: 'safe-harbor' },
  seed: { type: 'string' },
  style: { type: 'string', default: 'problems' },
  level: { type: 'string', default: '6' },
  threshold: { type: 'string', default: String(DEFAULT_THRESHOLD) },
  'rules-only': { type: 'boolean', default: false },
} as const;

/** @throws EngineError `OPTION_INVALID` */
export function readOptions(args: readonly string[]): HeadlessOptions {
  const { values, positionals } = parsed(args);
  const level = Number(values.level);
  if (!Number.isInteger(level) || level < 5 || level > 9) throw new EngineError('OPTION_INVALID', { option: 'level' });
  const threshold = Number(values.threshold);
  if (values.threshold.trim() === '' || !(threshold >= 0 && threshold <= 1)) throw new EngineError('OPTION_INVALID', { option: 'threshold' });
  if (positionals.length !== 1) throw new EngineError('OPTION_INVALID', { option: 'command' });
  return {
    command: oneOf(COMMANDS, positionals[0], 'command'),
    operator: oneOf(OPERATOR_IDS, values.operator, 'operator'),
    policy: oneOf(POLICY_IDS, values.policy, 'policy'),
    style: oneOf(SUMMARY_STYLES, values.style, 'style'),
    level, threshold, rulesOnly: values['rules-only'],
    ...(values.seed === undefined ? {} : { seed: values.seed }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch {
    throw new EngineError('OPTION_INVALID', { option: 'command line' });
  }
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined, option: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new EngineError('OPTION_INVALID', { option });
  return found;
}
