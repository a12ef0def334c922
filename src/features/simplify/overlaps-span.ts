import type { Span } from '../../engine/document/span.ts';

/** Features take the engine by type only; this is the one comparison they need. */
export const overlapsSpan = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
