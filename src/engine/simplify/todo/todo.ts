import type { PlainReading } from '../reading.ts';
import type { PlainSentence, TodoItem } from '../types.ts';

export function todoOf(_reading: PlainReading, _sentences: readonly PlainSentence[]): TodoItem[] {
  return [];
}
