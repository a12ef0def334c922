import type { PlainReading } from '../reading.ts';
import type { SimplifyResult, TodoItem } from '../types.ts';

export function questionsFor(_reading: PlainReading, _todo: readonly TodoItem[]): SimplifyResult['questions'] {
  return [];
}
