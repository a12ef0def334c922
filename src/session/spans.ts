/** What components need of the engine's values: making spans by hand, and the types a finding may have. */
export { span } from '../engine/document/span.ts';
export { ENTITY_TYPES } from '../engine/document/annotation.ts';
