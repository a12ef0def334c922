/** What an operator is. One folder each and one line in registry.ts; shared parts stand outside the folders. */
import type { Span } from '../../document/span.ts';
import type { DeidContext, Mention } from '../mention.ts';
import type { OperatorId } from '../types.ts';

/** What stands for a mention. `span` is given where more than the mention goes, such as the comma after it. */
export interface Replacement {
  readonly text: string;
  readonly span?: Span;
}
export interface Operator {
  readonly id: OperatorId;
  readonly title: string;
  readonly description: string;
  /** Reads the document once. What it gives back is called for every mention, in text order. */
  prepare(context: DeidContext): (mention: Mention) => Replacement;
}

/** Checks an operator's type and keeps its literal id. */
export const defineOperator = <const O extends Operator>(operator: O): O => operator;
