export const CASES = ['fingerprint ID [[FP-88213|ID.BIOID]]', 'voiceprint template [[VP-2210|ID.BIOID]] on file', 'fingerprint bruising of the thigh'];
