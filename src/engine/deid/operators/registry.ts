/** The operators. Adding one: its folder, its id in deid/types.ts and one line here. */
import { EngineError } from '../../errors.ts';
import type { OperatorId } from '../types.ts';
import type { Operator } from './define.ts';
import { generalise } from './generalise/operator.ts';
import { mask } from './mask/operator.ts';
import { remove } from './remove/operator.ts';
import { surrogate } from './surrogate/operator.ts';
import { tag } from './tag/operator.ts';

export const OPERATORS = [tag, surrogate, mask, remove, generalise] as const satisfies readonly Operator[];

/** @throws EngineError `UNKNOWN_ID` */
export function operatorOf(id: OperatorId): Operator {
  const operator = OPERATORS.find((one) => one.id === id);
  if (operator === undefined) throw new EngineError('UNKNOWN_ID', { kind: 'operator', id });
  return operator;
}
