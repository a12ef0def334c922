/** Written into every annotation's provenance; raised when findings may change. */
export const ENGINE_VERSION = '0.1.0';
